/**
 * One polite live region a page: a screen reader hears what changed, after a pause, and never twice the same.
 */

import { el } from "./dom.mjs";

/**
 * @typedef {object} Announcer
 * @property {HTMLElement} element  the region; put it into the page once, empty
 * @property {(words: string) => void} now    says a sentence at once
 * @property {(words: string) => void} later  says the newest sentence once nothing has changed for a second
 */

/** How long the page is quiet before a change is read out, in milliseconds. */
const PAUSE = 1000;

/**
 * Returns the announcer of a page.
 *
 * @param {number} [pause] milliseconds
 * @returns {Announcer}
 */
export function createAnnouncer(pause = PAUSE) {
  const element = el("div", { class: "fn-unseen", role: "status", "aria-live": "polite" });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let heard = "";

  /** @param {string} words */
  function now(words) {
    element.textContent = "";
    requestAnimationFrame(() => {
      element.textContent = words;
    });
  }

  /** @param {string} words */
  function later(words) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (words !== heard) now(words);
      heard = words;
    }, pause);
  }

  return { element, now, later };
}
