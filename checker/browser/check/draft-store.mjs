/**
 * Keeps the draft through a reload of this tab, and longer only on a device where the writer asked for it.
 */

import { read, write } from "../ui/storage.mjs";
import { isKind } from "./kinds.mjs";

/** @typedef {{text: string, kind: import("./types.d.ts").Kind, silenced: string[]}} Draft */

const KEY = "fournotes.draft";

/** How long after the last keystroke the draft is stored, in milliseconds; leaving the page stores it at once. */
const PAUSE = 300;

/**
 * Returns the store of the draft.
 *
 * @param {boolean} keep    false: store nothing, anywhere
 * @param {boolean} device  false: in this tab alone, never longer
 * @param {string} name     tells several checkers in one tab apart
 */
export function createDraftStore(keep, device, name) {
  const key = name ? `${KEY}.${name}` : KEY;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {Draft | null} */
  let waiting = null;
  let remember = device && read("local", key) !== null;

  function flush() {
    clearTimeout(timer);
    if (!waiting) return;
    write("session", key, waiting);
    if (remember) write("local", key, waiting);
    waiting = null;
  }

  addEventListener("pagehide", flush);
  document.addEventListener("visibilitychange", flush);

  return {
    /** Returns the draft of this tab, else the one remembered on this device, else null. */
    load: () => (keep ? asDraft(read("session", key)) : null) ?? (device ? asDraft(read("local", key)) : null),
    /** @param {Draft} draft */
    save(draft) {
      if (!keep) return;
      waiting = draft;
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE);
    },
    remembers: () => remember,
    /**
     * Starts or stops remembering on this device; stopping forgets at once. Returns whether it remembers now, which it
     * does not where storage is blocked.
     *
     * @param {boolean} wanted
     * @param {Draft} draft
     */
    setRemember(wanted, draft) {
      remember = write("local", key, wanted ? draft : null) && wanted;
      return remember;
    },
  };
}

/**
 * @param {unknown} value
 * @returns {Draft | null}
 */
function asDraft(value) {
  if (typeof value !== "object" || value === null) return null;
  const { text, kind, silenced } = /** @type {Record<string, unknown>} */ (value);
  if (typeof text !== "string" || !isKind(kind)) return null;
  const keys = Array.isArray(silenced) ? silenced.filter((key) => typeof key === "string") : [];
  return { text, kind, silenced: keys };
}
