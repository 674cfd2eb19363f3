/**
 * One line above the work that says what just happened, with at most one way back ("Bring it back").
 */

import { el, fill } from "./dom.mjs";

/**
 * @typedef {object} Notice
 * @property {HTMLElement} element
 * @property {(words: string, back?: {label: string, act: () => void}) => void} show
 * @property {() => void} hide
 */

/**
 * Returns the notice of a page. It stays until it is used, closed, or replaced: no time limit.
 *
 * @param {import("./live.mjs").Announcer} live  the notice is read out as well
 * @returns {Notice}
 */
export function createNotice(live) {
  const element = el("div", { class: "fn-notice", hidden: true });

  function hide() {
    element.hidden = true;
    fill(element);
  }

  /** @type {Notice["show"]} */
  function show(words, back) {
    const undo =
      back &&
      el(
        "button",
        {
          type: "button",
          class: "fn-btn fn-btn--small",
          onclick: () => {
            hide();
            back.act();
          },
        },
        back.label,
      );
    const close = el(
      "button",
      { type: "button", class: "fn-notice__close", "aria-label": "Close this message", onclick: hide },
      "×",
    );
    fill(element, el("p", {}, words), undo, close);
    element.hidden = false;
    live.now(back ? `${words} ${back.label}: button.` : words);
  }

  return { element, show, hide };
}
