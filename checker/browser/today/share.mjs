/**
 * The ways out of the page: a link, and a calendar file. Where the browser refuses, the text is shown to copy by hand.
 */

import { el, fill } from "../ui/dom.mjs";
import { newId } from "./ids.mjs";

/**
 * Copies a text; tells whether the browser let us.
 *
 * @param {string} text
 */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Hands a calendar to the browser as a file.
 *
 * @param {string} text
 */
export function downloadCalendar(text) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
  const link = el("a", { href: address, download: "fournotes.ics" });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Returns a panel that shows a text for copying by hand; hidden until it has one. */
export function createByHand() {
  const element = el("div", { class: "fnt-by-hand", hidden: true });

  return {
    element,
    hide() {
      element.hidden = true;
      fill(element);
    },
    /** @param {string} label @param {string} text */
    show(label, text) {
      const id = newId("by-hand");
      const many = text.includes("\n");
      const area = el("textarea", { id, class: "fn-field", readonly: true, rows: many ? 8 : 2, spellcheck: "false" });
      area.value = text;
      fill(element, el("label", { for: id, class: "fnt-label" }, label), area);
      element.hidden = false;
      area.focus();
      area.select();
      area.scrollTop = 0;
    },
  };
}
