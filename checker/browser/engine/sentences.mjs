/**
 * What a visitor reads when the engine cannot go on. Each says what happened and what to do.
 *
 * @typedef {keyof typeof SENTENCES} Reason
 */
export const SENTENCES = Object.freeze({
  offline:
    "The checker could not be downloaded. Please check your connection, then try again. Your text is still here.",
  missing:
    "A part of the checker is missing on this site. Please reload the page or try again later. Your text is still here.",
  damaged: "A part of the checker arrived incomplete or changed. Please try again. Your text is still here.",
  slow: "The checker took too long to start. Please try again. Your text is still here.",
  forbidden:
    "This browser does not allow WebAssembly here, and the checker needs it. Please try another browser. You can read the whole guide without it.",
  memory:
    "There was not enough memory to start the checker. Please close other pages, then try again. Your text is still here.",
  broken:
    "The checker could not start in this browser. Please try again, or try another browser. Your text is still here.",
  stopped:
    "The checker stopped before it could answer. It starts again with your next change. Your text is still here.",
  stuck:
    "The answer took too long, so the checker was stopped. It starts again with your next change. Your text is still here.",
  closed: "The checker was closed. Please reload the page to use it again.",
  calendar: "The calendar file could not be prepared. Please check your connection, then try again.",
});

/**
 * Makes an error that carries its reason; `detail` is for developers and only goes to the console.
 *
 * @param {Reason} reason
 * @param {unknown} [detail]
 * @returns {Error & { reason: Reason }}
 */
export function failure(reason, detail) {
  return Object.assign(new Error(SENTENCES[reason], { cause: detail }), { reason });
}

/**
 * Returns the reason an error carries, or `otherwise` for one that was not foreseen.
 *
 * @param {unknown} error
 * @param {Reason} otherwise
 * @returns {Reason}
 */
export function reasonOf(error, otherwise) {
  const reason = error instanceof Error && "reason" in error ? error.reason : undefined;
  return typeof reason === "string" && reason in SENTENCES ? /** @type {Reason} */ (reason) : otherwise;
}
