/**
 * What the page says while the engine is on its way, and when it could not come.
 */

import { el, say } from "../ui/dom.mjs";

/** @typedef {import("../engine/runtime.mjs").Progress} Progress */

/**
 * Returns the words beside the bar, such as "1.2 of 3.6 MB".
 *
 * @param {Progress} progress  bytes
 */
export function progressInWords({ loaded, total, phase }) {
  if (total <= 0) return "Getting the checker ready.";
  if (phase === "start" || loaded >= total) return "Starting the checker. You can write meanwhile.";
  const mega = (/** @type {number} */ bytes) => (bytes / 1e6).toFixed(1);
  return `Getting the checker ready: ${mega(loaded)} of ${mega(total)} MB. You can write meanwhile.`;
}

/**
 * Returns the panel, hidden at first.
 *
 * @param {() => void} onRetry
 */
export function createLoading(onRetry) {
  const bar = el("progress", { class: "fnc-bar", "aria-label": "Loading the checker" });
  const words = el("p", { class: "fn-small" });
  const retry = el("button", { type: "button", class: "fn-btn fn-btn--small", onclick: onRetry }, "Try again");
  const element = el("div", { class: "fnc-loading", hidden: true }, bar, words, retry);

  return {
    element,
    /** @param {boolean} wanted */
    show(wanted) {
      element.hidden = !wanted;
    },
    /** @param {Progress} progress */
    progress(progress) {
      bar.hidden = false;
      retry.hidden = true;
      if (progress.phase === "download" && progress.total > 0 && progress.loaded < progress.total) {
        bar.max = progress.total;
        bar.value = progress.loaded;
      } else {
        bar.removeAttribute("value");
      }
      say(words, progressInWords(progress));
    },
    /** @param {string} sentence */
    failed(sentence) {
      bar.hidden = true;
      retry.hidden = false;
      say(words, sentence);
    },
  };
}
