/**
 * What a tool says while the engine is on its way, and when it could not come.
 */

import { el, say } from "./dom.mjs";

/** @typedef {import("../engine/runtime.mjs").Progress} Progress */

/**
 * Returns the panel; hidden unless the engine is loading or has failed. Its classes begin with `fn-loading`.
 *
 * @param {object} options
 * @param {string} options.what       such as "the timing": "Getting the timing ready"
 * @param {string} options.meanwhile  what a visitor can do while they wait, as a sentence
 * @param {() => void} options.onRetry
 */
export function createLoading({ what, meanwhile, onRetry }) {
  const bar = el("progress", { class: "fn-loading__bar", "aria-label": `Loading ${what}` });
  const words = el("p", { class: "fn-small" });
  const retry = el("button", { type: "button", class: "fn-btn fn-btn--small", onclick: onRetry }, "Try again");
  const element = el("div", { class: "fn-loading", hidden: true }, bar, words, retry);

  /** @param {Progress} progress */
  function inWords({ loaded, total, phase }) {
    if (total <= 0) return `Getting ${what} ready.`;
    if (phase !== "download" || loaded >= total) return `Starting ${what}. ${meanwhile}`;
    const mega = (/** @type {number} */ bytes) => (bytes / 1e6).toFixed(1);
    return `Getting ${what} ready: ${mega(loaded)} of ${mega(total)} MB. ${meanwhile}`;
  }

  return {
    element,
    hide() {
      element.hidden = true;
    },
    /** @param {Progress} progress  bytes */
    progress(progress) {
      element.hidden = false;
      bar.hidden = false;
      retry.hidden = true;
      if (progress.phase === "download" && progress.total > 0 && progress.loaded < progress.total) {
        bar.max = progress.total;
        bar.value = progress.loaded;
      } else {
        bar.removeAttribute("value");
      }
      say(words, inWords(progress));
    },
    /** @param {string} sentence */
    failed(sentence) {
      element.hidden = false;
      bar.hidden = true;
      retry.hidden = false;
      say(words, sentence);
    },
  };
}
