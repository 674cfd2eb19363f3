/**
 * The word count against the band of this kind of note: a quiet scale, and the same in words.
 */

import { el, say } from "../ui/dom.mjs";

/** @typedef {import("./types.d.ts").Note} Note */

/**
 * Returns the words beside the scale.
 *
 * @param {number} words
 * @param {Note["limits"]} limits
 */
export function meterInWords(words, limits) {
  const count = `${words} ${words === 1 ? "word" : "words"}`;
  if (words === 0) return `No words in the body yet · comfortable up to ${limits.warn}`;
  if (words < limits.thin) return `${count} · a little thin below ${limits.thin}`;
  if (words <= limits.warn) return `${count} · comfortable up to ${limits.warn}`;
  if (words <= limits.error) return `${count} · a little long, comfortable up to ${limits.warn}`;
  return `${count} · too long, comfortable up to ${limits.warn}`;
}

/**
 * Returns the meter.
 */
export function createMeter() {
  const scale = el("div", { class: "fnc-scale", "aria-hidden": "true" }, el("i"));
  const words = el("p", { class: "fn-small", id: "fnc-count" });
  const element = el("div", { class: "fnc-meter" }, scale, words);

  /**
   * @param {{count: number, exact: boolean, limits: Note["limits"] | undefined}} state  `exact` once the engine has counted
   */
  function render({ count, exact, limits }) {
    scale.hidden = !limits;
    if (limits) {
      const whole = limits.error * 1.25;
      for (const [name, value] of [
        ["--thin", limits.thin],
        ["--warn-at", limits.warn],
        ["--error-at", limits.error],
        ["--at", count],
      ]) {
        scale.style.setProperty(String(name), `${Math.min(100, (100 * Number(value)) / whole).toFixed(2)}%`);
      }
    }
    if (exact && limits) say(words, meterInWords(count, limits));
    else if (count === 0) say(words, limits ? `No words yet · comfortable up to ${limits.warn}` : "No words yet");
    else say(words, `About ${count} ${count === 1 ? "word" : "words"} in all`);
  }

  return { element, render };
}

/**
 * Returns a rough count of words, for the time before the engine counts the body alone.
 *
 * @param {string} text
 */
export function roughCount(text) {
  return text.match(/\S+/g)?.length ?? 0;
}
