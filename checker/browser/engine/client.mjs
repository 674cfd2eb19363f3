/**
 * The engine as a page sees it: start it, ask it, and never be left without an answer.
 *
 * @typedef {import("./runtime.mjs").Progress} Progress
 * @typedef {import("./runtime.mjs").Request} Request
 * @typedef {"idle" | "loading" | "ready" | "failed"} State
 * @typedef {object} Options
 * @property {(progress: Progress) => void} [onProgress] bytes so far; phase "download", then "start", then "ready"
 * @property {number} [timeoutMs] a start without any progress for so long fails; in all it may take five times as long
 * @property {number} [answerMs] an answer may take so long before the engine counts as stuck
 * @property {number} [restMs] after so long a rest the next visit is prepared
 * @property {() => void} [onRest] called once at that moment
 * @property {string} [base] address of the folder that holds manifest.json
 * @typedef {object} Engine
 * @property {Promise<void>} ready settles with the present start; with none under way, with the next
 * @property {() => Promise<void>} start begins loading; further calls return the same start
 * @property {(request: Request) => Promise<object>} ask resolves with the reply; rejects with an Error whose message is
 *   a sentence for the visitor. Starts the engine where needed
 * @property {() => State} state
 * @property {() => Promise<void>} retry starts anew after a failure, past any damaged copy in the cache
 * @property {() => void} close ends the engine for good and rejects what is pending
 */
import { downloadFile, downloadModule, request as fetchResponse } from "./download.mjs";
import { openHost } from "./host.mjs";
import { prepareNextVisit } from "./next-visit.mjs";
import { failure, reasonOf } from "./sentences.mjs";
import { forgetSnapshots, readSnapshot } from "./snapshot.mjs";

const START_MS = 60_000;
const ANSWER_MS = 30_000;
const TOTAL_START_FACTOR = 5;
const DEATHS_IN_A_ROW = 3;
/** So long nothing was asked before the next visit is prepared. */
const REST_MS = 5000;

/**
 * Prepares the engine without fetching anything.
 *
 * @param {Options} [options]
 * @returns {Engine}
 */
export function openEngine({
  onProgress = () => {},
  timeoutMs = START_MS,
  answerMs = ANSWER_MS,
  restMs = REST_MS,
  onRest = () => {},
  base = new URL("../../engine/", import.meta.url).href,
} = {}) {
  /** @type {State} */
  let state = "idle";
  /** @type {import("./host.mjs").Host | undefined} */
  let host;
  /** @type {Map<number, { resolve: (reply: object) => void, reject: (error: Error) => void }>} */
  const pending = new Map();
  let ready = deferred();
  let closed = false;
  let lastId = 0;
  let attempt = 0;
  let deathsInARow = 0;
  /** @type {import("./sentences.mjs").Reason} */
  let lastReason = "broken";
  const startTimer = timer();
  const totalTimer = timer();
  const answerTimer = timer();
  const restTimer = timer();
  /** @type {{ manifest: import("./download.mjs").Manifest, base: string } | undefined} */
  let release;
  /** Bytes that have come to this page, those that have come to the host, and what there is in all. */
  let loaded = { here: 0, there: 0, total: 0 };
  let restored = false;
  /** Ends what this page downloads for a start that is given up: on a slow line it would take the next one's room. */
  let downloads = new AbortController();
  /** Settles when a picture that may be to blame is gone. */
  let forgotten = Promise.resolve();

  /** @param {import("./sentences.mjs").Reason} reason @param {unknown} [detail] */
  function rejectPending(reason, detail) {
    answerTimer.stop();
    for (const { reject } of pending.values()) reject(failure(reason, detail));
    pending.clear();
  }

  function endHost() {
    attempt += 1;
    downloads.abort();
    startTimer.stop();
    totalTimer.stop();
    restTimer.stop();
    host?.end();
    host = undefined;
  }

  /** @param {import("./sentences.mjs").Reason} reason @param {unknown} [detail] */
  function failStart(reason, detail) {
    endHost();
    state = "failed";
    lastReason = reason;
    const failed = ready;
    ready = deferred();
    failed.reject(failure(reason, detail));
  }

  /** @param {import("./sentences.mjs").Reason} reason */
  function die(reason) {
    if (state === "loading") return failStart("broken");
    // Whatever ended it may be in the picture that it came from.
    if (restored) forgotten = forgetSnapshots();
    endHost();
    deathsInARow += 1;
    state = deathsInARow < DEATHS_IN_A_ROW ? "idle" : "failed";
    lastReason = "broken";
    ready = deferred();
    rejectPending(reason);
  }

  /** @param {boolean} fresh */
  async function begin(fresh) {
    state = "loading";
    attempt += 1;
    const mine = attempt;
    const current = () => mine === attempt;
    totalTimer.start(timeoutMs * TOTAL_START_FACTOR, () => failStart("slow"));
    startTimer.start(timeoutMs, () => failStart("slow"));
    loaded = { here: 0, there: 0, total: 0 };
    restored = false;
    downloads = new AbortController();
    const { signal } = downloads;
    if (fresh) forgotten = forgetSnapshots();
    const opening = openHost(
      {
        onMessage: (message) => current() && hear(message),
        onDeath: () => current() && die("stopped"),
      },
      signal,
    );
    const finding = fetchManifest(base, signal);
    // The page compiles, and reads the picture of an earlier visit, while the worker is still being made.
    const compiling = finding.then((manifest) => {
      if (!current()) throw failure("closed");
      loaded.total = manifest.files.reduce((sum, file) => sum + (file.late ? 0 : file.bytes), 0);
      const count = (/** @type {number} */ bytes) => {
        if (!current()) return;
        loaded.here += bytes;
        tell("download");
      };
      return downloadFile({ manifest, base, fresh, count, signal }, "pyodide.asm.wasm", downloadModule);
    });
    compiling.catch(() => {});
    const reading = Promise.all([finding, forgotten]).then(([manifest]) =>
      fresh ? undefined : readSnapshot(manifest, base),
    );
    reading.catch(() => {});
    try {
      const [manifest, opened] = await Promise.all([finding, opening]);
      if (!current()) return opened.end();
      host = opened;
      release = { manifest, base };
      host.post({ start: { manifest, base, fresh } });
      const [compiled, snapshot] = await Promise.all([compiling, reading]);
      if (current()) opened.post({ supply: { compiled, snapshot } }, snapshot && [snapshot.buffer]);
    } catch (error) {
      opening.then(
        (opened) => opened.end(),
        () => {},
      );
      if (current()) failStart(reasonOf(error, "broken"), error);
    }
  }

  /** @param {Progress["phase"]} phase */
  function tell(phase) {
    startTimer.start(timeoutMs, () => failStart("slow"));
    const { here, there, total } = loaded;
    onProgress({ loaded: Math.min(here + there, total), total, phase });
  }

  /** @param {import("./serve.mjs").Outgoing} message */
  function hear(message) {
    if ("progress" in message) {
      loaded.there = message.progress.loaded;
      tell(message.progress.phase);
    } else if ("ready" in message) {
      startTimer.stop();
      totalTimer.stop();
      state = "ready";
      restored = message.restored;
      performance.mark("four-notes-ready", { detail: { restored: message.restored } });
      ready.resolve();
      watchRest();
    } else if ("failed" in message) {
      failStart(message.failed);
    } else if ("died" in message) {
      die("stopped");
    } else if ("id" in message) {
      const waiting = pending.get(message.id);
      pending.delete(message.id);
      deathsInARow = 0;
      if (message.ok) waiting?.resolve(message.reply);
      else waiting?.reject(new Error(message.error));
      watchAnswers();
    }
  }

  function watchAnswers() {
    if (pending.size > 0) answerTimer.start(answerMs, () => die("stuck"));
    else answerTimer.stop();
  }

  /** Begins the wait for a rest anew; the next visit is prepared once. */
  function watchRest() {
    if (!release || host?.kind === "page") return;
    const mine = release;
    restTimer.start(restMs, () => {
      if (pending.size > 0) return watchRest();
      release = undefined;
      void prepareNextVisit(mine).then(onRest); // one after the other: both at once would keep a slow machine busy
    });
  }

  /** @param {boolean} fresh */
  function startOnce(fresh) {
    if (closed) return Promise.reject(failure("closed"));
    if (state === "idle" || (fresh && state === "failed")) void begin(fresh);
    return state === "failed" ? Promise.reject(failure(lastReason)) : ready.promise;
  }

  return {
    get ready() {
      return ready.promise;
    },
    state: () => state,
    start: () => startOnce(false),
    retry() {
      deathsInARow = 0;
      return startOnce(true);
    },
    async ask(request) {
      await startOnce(false);
      if (!host) throw failure(closed ? "closed" : "stopped");
      lastId += 1;
      const id = lastId;
      const answer = new Promise((resolve, reject) => pending.set(id, { resolve, reject }));
      host.post({ id, request });
      if (pending.size === 1) watchAnswers();
      watchRest();
      return /** @type {Promise<object>} */ (answer);
    },
    close() {
      closed = true;
      endHost();
      rejectPending("closed");
      ready.reject(failure("closed"));
      state = "idle";
    },
  };
}

/**
 * The manifest names the files of the present release, so it is always asked for anew (and mostly answered with "not
 * changed"); everything it names may be cached for ever.
 *
 * @param {string} base
 * @param {AbortSignal} signal
 * @returns {Promise<import("./download.mjs").Manifest>}
 */
async function fetchManifest(base, signal) {
  const response = await fetchResponse(new URL("manifest.json", base).href, "no-cache", signal);
  return response.json().catch((error) => {
    throw failure("damaged", error);
  });
}

/** A promise with its handles; a rejection that nobody waits for is no error. */
function deferred() {
  /** @type {() => void} */
  let resolve = () => {};
  /** @type {(error: Error) => void} */
  let reject = () => {};
  const promise = new Promise((yes, no) => {
    resolve = /** @type {() => void} */ (yes);
    reject = no;
  });
  promise.catch(() => {});
  return { promise: /** @type {Promise<void>} */ (promise), resolve, reject };
}

/** One timer; starting it again moves its end. */
function timer() {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let running;
  const stop = () => clearTimeout(running);
  return {
    stop,
    /** @param {number} ms @param {() => void} then */
    start(ms, then) {
      stop();
      running = setTimeout(then, ms);
    },
  };
}
