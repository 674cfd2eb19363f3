/**
 * The four kinds of note, and the row of pills that chooses one.
 */

import { el } from "../ui/dom.mjs";

/** @typedef {import("./types.d.ts").Kind} Kind */

/** The kinds in the order in which a search meets them, with the words of this page. */
export const KINDS = /** @type {const} */ ([
  { id: "thank-you", name: "Thank-you", a: "a thank-you" },
  { id: "follow-up", name: "Follow-up", a: "a follow-up" },
  { id: "exception", name: "Exception", a: "an exception" },
  { id: "feedback", name: "Feedback", a: "a feedback note" },
]);

/**
 * Tells whether a text names a kind of note.
 *
 * @param {unknown} text
 * @returns {text is Kind}
 */
export function isKind(text) {
  return KINDS.some((kind) => kind.id === text);
}

/**
 * Returns the words for one kind, such as "a follow-up".
 *
 * @param {Kind} id
 */
export function kindInWords(id) {
  return KINDS.find((kind) => kind.id === id)?.a ?? id;
}

/**
 * Returns the choice of kind: real radio buttons that look like pills.
 *
 * @param {(kind: Kind) => void} onChange
 * @returns {{element: HTMLElement, value: () => Kind, set: (kind: Kind) => void}}
 */
export function createKinds(onChange) {
  const inputs = KINDS.map(({ id }) =>
    el("input", { type: "radio", name: "fnc-kind", value: id, onchange: () => onChange(id) }),
  );
  const pills = KINDS.map(({ name }, at) => el("label", { class: "fnc-kind" }, inputs[at], el("span", {}, name)));
  const element = el("fieldset", { class: "fnc-kinds" }, el("legend", {}, "Which note is it?"), ...pills);

  /** @param {Kind} kind */
  function set(kind) {
    for (const input of inputs) input.checked = input.value === kind;
  }

  set("thank-you");
  return {
    element,
    set,
    value: () => /** @type {Kind} */ (inputs.find((input) => input.checked)?.value ?? "thank-you"),
  };
}
