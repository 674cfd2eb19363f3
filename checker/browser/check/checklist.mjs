/**
 * What this kind of note needs, ticked as it appears.
 */

import { el, fill, say } from "../ui/dom.mjs";
import { kindInWords } from "./kinds.mjs";

/** @typedef {import("./types.d.ts").Kind} Kind */
/** @typedef {import("./types.d.ts").Note} Note */
/** @typedef {import("./types.d.ts").ElementFound} ElementFound */

/**
 * Returns the checklist. Without a report nothing is ticked; without needs it is not shown.
 */
export function createChecklist() {
  const title = el("h3", { class: "fnc-title" });
  const must = el("ul", { class: "fnc-needs", role: "list" });
  const also = el("ul", { class: "fnc-needs", role: "list" });
  const alsoTitle = el("p", { class: "fn-small" }, "Good to have");
  const element = el("section", { class: "fnc-checklist", hidden: true }, title, must, alsoTitle, also);

  /** @param {{kind: Kind, needs: Note["elements"], found: ElementFound[] | null}} state */
  function render({ kind, needs, found }) {
    const items = (/** @type {boolean} */ required) =>
      needs
        .filter((need) => need.required === required)
        .map(({ id, label }) => item(label, found ? found.some((each) => each.id === id && each.found) : null));
    element.hidden = needs.length === 0;
    say(title, `What ${kindInWords(kind)} needs`);
    fill(must, ...items(true));
    fill(also, ...items(false));
    alsoTitle.hidden = also.children.length === 0;
  }

  return { element, render };
}

/**
 * @param {string} label
 * @param {boolean | null} there  null while nothing was checked
 */
function item(label, there) {
  return el(
    "li",
    { class: there ? "is-there" : "" },
    el("span", { class: "fnc-tick", "aria-hidden": "true" }, there ? "✓" : "○"),
    el("span", {}, label, there === null ? null : el("span", { class: "fn-unseen" }, there ? ": there" : ": not yet")),
  );
}
