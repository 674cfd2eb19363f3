/**
 * Finds a place for the engine to run: a worker started from a one-line blob: module, so that the page's own content
 * policy binds it; else a worker started by address; else the page itself, as in a sandboxed frame.
 *
 * @typedef {import("./serve.mjs").Incoming} Incoming
 * @typedef {import("./serve.mjs").Outgoing} Outgoing
 * @typedef {{ kind: "blob" | "url" | "page", post(message: Incoming, handOver?: Transferable[]): void, end(): void }} Host
 * @typedef {{ onMessage(message: Outgoing): void, onDeath(): void }} Ears
 */

/**
 * Opens the best host that this page allows. Rejects only when none works, or when `signal` gives up.
 *
 * @param {Ears} ears
 * @param {AbortSignal} [signal]
 * @returns {Promise<Host>}
 */
export async function openHost(ears, signal) {
  // A sandboxed frame without an origin may start no worker at all.
  const kinds = /** @type {const} */ (["blob", "url"]);
  for (const kind of window.origin === "null" ? [] : kinds) {
    try {
      return await openWorker(kind, ears, signal);
    } catch (error) {
      if (signal?.aborted) throw error;
      console.info(`Four Notes: no worker by ${kind} here.`, error);
    }
  }
  const { serve } = await import("./serve.mjs");
  const receive = serve(ears.onMessage);
  return { kind: "page", post: (message) => void receive(message), end: () => {} };
}

/**
 * Resolves when the worker has said hello.
 *
 * @param {"blob" | "url"} kind
 * @param {Ears} ears
 * @param {AbortSignal} [signal] ends a worker that has not said hello yet
 * @returns {Promise<Host>}
 */
function openWorker(kind, ears, signal) {
  return new Promise((resolve, reject) => {
    const address = kind === "blob" ? blobAddress() : new URL("./worker.mjs", import.meta.url).href;
    const worker = new Worker(address, { type: "module", name: "four-notes" });
    const end = () => {
      worker.terminate();
      if (kind === "blob") URL.revokeObjectURL(address);
    };
    let greeted = false;
    signal?.addEventListener("abort", () => {
      if (greeted) return;
      end();
      reject(new Error("given up"));
    });
    worker.addEventListener("message", (event) => {
      /** @type {Outgoing} */
      const message = event.data;
      if (!("hello" in message)) return ears.onMessage(message);
      greeted = true;
      if (message.hello) listenForDeath(message.hello, ears);
      resolve({ kind, post: (outgoing, handOver = []) => worker.postMessage(outgoing, handOver), end });
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      end();
      if (greeted) ears.onDeath();
      else reject(new Error(event.message || "the worker did not start"));
    });
  });
}

/**
 * The worker holds this lock for as long as it lives; getting it means that the worker is gone.
 *
 * @param {string} lock
 * @param {Ears} ears
 */
function listenForDeath(lock, ears) {
  navigator.locks.request(lock, () => ears.onDeath()).catch(() => {});
}

/** @returns {string} the address of a module that imports the worker and, at the same time, what the worker imports */
function blobAddress() {
  const modules = ["worker", "serve", "runtime", "download", "sentences", "snapshot"];
  const lines = modules.map((name) => `import ${JSON.stringify(new URL(`./${name}.mjs`, import.meta.url).href)};`);
  return URL.createObjectURL(new Blob(lines, { type: "text/javascript" }));
}
