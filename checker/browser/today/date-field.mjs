/**
 * One date: typed or picked in the browser's own field, said back in words, with room for a sentence when it is wrong.
 */

import { inWords, isDate } from "../ui/dates.mjs";
import { el, say } from "../ui/dom.mjs";
import { newId } from "./ids.mjs";

/** @typedef {ReturnType<typeof createDateField>} DateField */

/** The dates that the engine works with; the bounds also keep a browser from taking years of five digits. */
const FIRST = "1970-01-01";
const LAST = "2199-12-31";

const UNFINISHED = "This date is not complete, or the day does not exist. Write day, month and year.";

/**
 * @param {{label: string, hideLabel?: boolean, hint?: HTMLElement, onChange: () => void}} options
 */
export function createDateField({ label, hideLabel = false, hint, onChange }) {
  const id = newId("date");
  const words = el("p", { class: "fn-small fnt-said", id: `${id}-said` });
  const input = el("input", {
    id,
    class: "fn-field",
    type: "date",
    min: FIRST,
    max: LAST,
    autocomplete: "off",
    "aria-describedby": [hint?.id, `${id}-said`].filter(Boolean).join(" "),
    oninput: changed,
    // A browser tells of an incomplete date only when one leaves the field.
    onblur: changed,
    onkeydown: (/** @type {KeyboardEvent} */ event) => event.key === "Enter" && changed(),
  });
  const name = el("label", { for: id, class: hideLabel ? "fn-unseen" : "fnt-label" }, label);
  const element = el("div", { class: "fnt-date" }, name, input, words);
  let trouble = "";
  let before = "";

  function changed() {
    draw();
    const now = `${value()} ${isUnfinished()}`;
    if (now === before) return;
    before = now;
    onChange();
  }

  /** While the year is being typed, 0002 and 0202 are on the way to 2025. */
  function isOnTheWay() {
    return document.activeElement === input && input.validity.rangeUnderflow;
  }

  /** Whether something stands in the field that is no date yet. */
  function isUnfinished() {
    return !input.disabled && (input.validity.badInput || isOnTheWay() || (input.value !== "" && !isDate(input.value)));
  }

  function value() {
    return isDate(input.value) && !isOnTheWay() ? input.value : "";
  }

  function draw() {
    const unfinished = isUnfinished() && document.activeElement !== input;
    const wrong = input.disabled ? "" : trouble || (unfinished ? UNFINISHED : "");
    say(words, wrong || (value() ? inWords(value()) : ""));
    words.classList.toggle("is-wrong", wrong !== "");
    if (wrong) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
  }

  return {
    element,
    input,
    value,
    isUnfinished,
    /** @param {string} iso  an empty text for none */
    set(iso) {
      input.value = iso;
      before = `${value()} ${isUnfinished()}`;
      draw();
    },
    /** @param {string} words */
    rename(words) {
      say(name, words);
    },
    /** @param {boolean} hidden */
    hideLabel(hidden) {
      name.className = hidden ? "fn-unseen" : "fnt-label";
    },
    /** @param {boolean} off */
    disable(off) {
      input.disabled = off;
      draw();
    },
    /** Shows what is wrong with this date; an empty text takes it back. @param {string} sentence */
    point(sentence) {
      trouble = sentence;
      draw();
    },
  };
}
