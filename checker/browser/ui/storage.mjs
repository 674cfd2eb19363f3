/**
 * Reads and writes JSON in the browser's storage, and never fails: where storage is blocked or full, the page works without it.
 */

/** The key under which both tools keep the facts of one application, in the session only. */
export const FACTS_KEY = "fournotes.facts";

/**
 * Returns one of the two stores, or null where the browser refuses it.
 *
 * @param {"session" | "local"} which
 * @returns {Storage | null}
 */
function store(which) {
  try {
    return which === "local" ? window.localStorage : window.sessionStorage;
  } catch {
    return null;
  }
}

/**
 * Returns the value stored under a key; null when there is none, when it is not JSON, or when storage is blocked.
 *
 * @param {"session" | "local"} which
 * @param {string} key
 * @returns {unknown}
 */
export function read(which, key) {
  try {
    return JSON.parse(store(which)?.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

/**
 * Stores a value as JSON, or forgets the key when the value is null. Returns whether it was kept.
 *
 * @param {"session" | "local"} which
 * @param {string} key
 * @param {unknown} value
 * @returns {boolean}
 */
export function write(which, key, value) {
  try {
    const place = store(which);
    if (!place) return false;
    if (value === null) place.removeItem(key);
    else place.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
