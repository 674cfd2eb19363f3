/**
 * Fetches the files of the runtime side by side, counts their bytes, and refuses what is missing, cut short or changed.
 *
 * @typedef {object} File
 * @property {string} name
 * @property {string} path relative to the manifest
 * @property {number} bytes of the file as it lies on the host
 * @property {number} [unpacked] bytes of the archive inside, where the file is gzipped
 * @property {boolean} late true for what is fetched only on demand
 * @typedef {{ engine: string, pyodide: string, python: string, abi: string, files: File[] }} Manifest
 * @typedef {(bytes: number) => void} Count called with the number of bytes that have just arrived
 * @typedef {{ url: string, file: File, fresh: boolean, count: Count, signal?: AbortSignal | undefined }} Order `fresh` is true
 *   after a failure: it passes by the copy in the cache, which may be the damaged one; `signal` ends the download early
 * @typedef {{ manifest: Manifest, base: string, fresh: boolean, count: Count, signal?: AbortSignal }} Release what the
 *   manifest's paths count from is `base`
 */
import { failure } from "./sentences.mjs";

/**
 * Downloads a file of a release by its name; what is fetched only on demand is not counted.
 *
 * @template T
 * @param {Release} release
 * @param {string} name
 * @param {(order: Order) => Promise<T>} download
 * @returns {Promise<T>}
 */
export async function downloadFile({ manifest, base, fresh, count, signal }, name, download) {
  const file = manifest.files.find((entry) => entry.name === name);
  if (!file) throw failure("missing", `${name} is not in the manifest`);
  return download({ url: new URL(file.path, base).href, file, fresh, signal, count: file.late ? () => {} : count });
}

/**
 * Begins a download. Rejects with reason `offline` or `missing`.
 *
 * @param {string} url
 * @param {RequestCache} cache
 * @param {AbortSignal} [signal]
 * @returns {Promise<Response>}
 */
export async function request(url, cache, signal) {
  const response = await fetch(url, signal ? { cache, signal } : { cache }).catch((error) => {
    throw failure("offline", error);
  });
  if (!response.ok) throw failure("missing", `${url} answered ${response.status}`);
  return response;
}

/**
 * Downloads a gzipped archive and unpacks it. Rejects with reason `damaged` when it is not whole.
 *
 * The archives are packed here and not left to the host, because most hosts compress by type, and a zip is not among the
 * types.
 *
 * @param {Order} order
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function downloadArchive({ url, file, fresh, count, signal }) {
  const response = await request(url, fresh ? "reload" : "default", signal);
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const chunks = [];
  await drain(response, (chunk) => {
    chunks.push(chunk);
    count(chunk.length);
  });
  const sent = new Blob(chunks);
  // A few hosts see a .gz and unpack it on the way.
  const packed = sent.size === file.bytes;
  if (!packed && sent.size !== file.unpacked) throw failure("damaged", `${url}: ${sent.size} of ${file.bytes} bytes`);
  const content = packed ? sent.stream().pipeThrough(new DecompressionStream("gzip")) : sent.stream();
  const unpacked = await new Response(content).arrayBuffer().catch((error) => {
    throw failure("damaged", error);
  });
  if (unpacked.byteLength !== file.unpacked) throw failure("damaged", `${url} holds ${unpacked.byteLength} bytes`);
  return new Uint8Array(unpacked);
}

/**
 * Downloads and compiles WebAssembly while it arrives.
 *
 * The response itself goes to the compiler, so that a browser may keep the compiled code beside its cached copy;
 * the bytes are counted on a clone.
 *
 * @param {Order} order
 * @returns {Promise<WebAssembly.Module>}
 */
export async function downloadModule({ url, file, fresh, count, signal }) {
  await assertWebAssembly();
  const kept = fresh ? undefined : await compileKept(url, signal);
  if (kept) {
    count(file.bytes);
    return kept;
  }
  const response = await request(url, fresh ? "reload" : "default", signal);
  let filled = 0;
  const counted = drain(response.clone(), (chunk) => {
    filled += chunk.length;
    count(chunk.length);
  });
  const [module] = await Promise.allSettled([WebAssembly.compileStreaming(asWebAssembly(response)), counted]);
  if (module.status === "fulfilled" && filled === file.bytes) return module.value;
  await counted;
  throw failure("damaged", module.status === "rejected" ? module.reason : `${url}: ${filled} of ${file.bytes} bytes`);
}

/**
 * Compiles the browser's own copy, beside which it keeps code that it has compiled earlier; it keeps none beside the copy of
 * our service worker, which lets such a request pass. Resolves with nothing where there is no whole copy; asks no network.
 *
 * @param {string} url
 * @param {AbortSignal} [signal]
 * @returns {Promise<WebAssembly.Module | undefined>}
 */
async function compileKept(url, signal) {
  try {
    if (!navigator.serviceWorker?.controller) return undefined;
    const options = /** @type {const} */ ({ cache: "only-if-cached", mode: "same-origin" });
    return await WebAssembly.compileStreaming(fetch(url, signal ? { ...options, signal } : options));
  } catch {
    return undefined;
  }
}

/**
 * Imports an ES module and counts its bytes when it is there: the only way to load it without fetching it twice.
 *
 * @param {Order} order
 * @returns {Promise<any>}
 */
export async function importModule({ url, file, fresh, count }) {
  // A page remembers a failed import for good, so another attempt needs another address.
  const address = fresh ? `${url}?again=${Math.random().toString(36).slice(2)}` : url;
  const module = await import(address).catch((error) => {
    throw failure(error instanceof SyntaxError ? "damaged" : "offline", error);
  });
  count(file.bytes);
  return module;
}

/**
 * Hands a response's body to `take`, chunk by chunk. A connection that breaks rejects with reason `offline`.
 *
 * @param {Response} response
 * @param {(chunk: Uint8Array<ArrayBuffer>) => void} take
 */
async function drain(response, take) {
  const reader = response.body?.getReader();
  if (!reader) throw failure("damaged", `${response.url} has no body`);
  for (;;) {
    const { done, value } = await reader.read().catch((error) => {
      throw failure("offline", error);
    });
    if (done) return;
    take(value);
  }
}

/**
 * Compilers accept one content type only, and some hosts do not send it.
 *
 * @param {Response} response
 * @returns {Response}
 */
function asWebAssembly(response) {
  const type = "application/wasm";
  if (response.headers.get("content-type")?.startsWith(type)) return response;
  return new Response(response.body, { headers: { "content-type": type } });
}

/** Rejects with reason `forbidden` where WebAssembly is absent or a page's policy blocks it. */
async function assertWebAssembly() {
  const smallest = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  try {
    await WebAssembly.compile(smallest);
  } catch (error) {
    throw failure("forbidden", error);
  }
}
