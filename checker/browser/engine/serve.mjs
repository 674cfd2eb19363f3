/**
 * Answers messages with the runtime: inside the worker, or on the page itself where no worker is allowed.
 *
 * In:  { start: { manifest, base, fresh } } once, { supply } as soon as the page has it, then { id, request };
 *      or { keep: { manifest, base } } alone, which is answered with { kept: true } or { failed: reason }.
 * Out: { progress }, then { ready: true, restored } or { failed: reason }; and for each request { id, ok, reply } or { id, ok, error }.
 *
 * @typedef {{ start: Omit<import("./runtime.mjs").Start, "supply" | "onProgress"> } | { supply: import("./runtime.mjs").Supply }
 *   | { keep: { manifest: import("./download.mjs").Manifest, base: string } }
 *   | { id: number, request: import("./runtime.mjs").Request }} Incoming
 * @typedef {{ hello: string } | { progress: import("./runtime.mjs").Arrived } | { ready: true, restored: boolean } | { kept: true }
 *   | { failed: import("./sentences.mjs").Reason } | ({ id: number } & import("./runtime.mjs").Answer) | { died: number }} Outgoing
 */
import { keepForNextVisit, startRuntime } from "./runtime.mjs";
import { reasonOf } from "./sentences.mjs";

/**
 * Returns the function that takes each incoming message; answers go to `post`.
 *
 * @param {(message: Outgoing) => void} post
 * @returns {(message: Incoming) => Promise<void>}
 */
export function serve(post) {
  /** @type {import("./runtime.mjs").Runtime | undefined} */
  let runtime;
  /** @type {(supply: import("./runtime.mjs").Supply) => void} */
  let receive = () => {};
  /** @type {Promise<import("./runtime.mjs").Supply>} */
  let supply = new Promise((resolve) => {
    receive = resolve;
  });

  return async (message) => {
    if ("supply" in message) return receive(message.supply);
    if ("start" in message) {
      try {
        runtime = await startRuntime({ ...message.start, supply, onProgress: (progress) => post({ progress }) });
        supply = Promise.reject(new Error("used up")); // so that the picture does not stay in memory beside the real one
        supply.catch(() => {});
        post({ ready: true, restored: runtime.restored });
      } catch (error) {
        console.warn("Four Notes could not start.", error);
        post({ failed: reasonOf(error, "broken") });
      }
      return;
    }
    if ("keep" in message) {
      try {
        await keepForNextVisit(message.keep);
        post({ kept: true });
      } catch (error) {
        console.info("Four Notes keeps nothing for the next visit.", error);
        post({ failed: reasonOf(error, "broken") });
      }
      return;
    }
    try {
      if (!runtime) throw new Error("asked before the start");
      post({ id: message.id, ...(await runtime.answer(message.request)) });
    } catch (error) {
      // The engine answers every request, also a wrong one; an exception means that the interpreter itself has failed.
      console.warn("Four Notes stopped.", error);
      post({ died: message.id });
    }
  };
}
