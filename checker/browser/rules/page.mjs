/**
 * A field above the list of rules: each word typed must occur in a rule's name, or in what it finds. Without scripts the
 * list is whole, and the site's own search finds the rules as well.
 */

import { el, say } from "../ui/dom.mjs";

/** Waits for a pause in typing before a screen reader is told, in milliseconds. */
const PAUSE = 600;

/** @param {HTMLElement} root */
function mount(root) {
  const rows = [...document.querySelectorAll(".fn-stack tbody tr")].map((row) => ({
    row: /** @type {HTMLElement} */ (row),
    words: plain(row.textContent ?? ""),
  }));
  const groups = [...document.querySelectorAll(".fn-stack")].map(groupOf);
  const field = el("input", { type: "search", id: "fnl-words", class: "fn-field", oninput: search });
  const said = el("p", { class: "fn-small fnl-said" });
  const heard = el("p", { class: "fn-unseen", role: "status" });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  function search() {
    const wanted = plain(field.value).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const { row, words } of rows) {
      row.hidden = !wanted.every((word) => words.includes(word));
      if (!row.hidden) found += 1;
    }
    for (const { parts, table } of groups) {
      const empty = !table.querySelector("tbody tr:not([hidden])");
      for (const part of parts) part.hidden = empty;
    }
    const words = found === 0 ? "No rule has all of these words. Try fewer." : `${found} of ${rows.length} rules`;
    say(said, wanted.length === 0 ? `${rows.length} rules` : words);
    clearTimeout(timer);
    timer = setTimeout(() => say(heard, said.textContent ?? ""), PAUSE);
  }

  root.append(
    el("div", { class: "fnl-search" }, el("label", { for: field.id }, "Search the rules"), field, said, heard),
  );
  say(said, `${rows.length} rules`);
}

/**
 * Returns a table of rules with all that belongs to it: its heading and the sentence between.
 *
 * @param {Element} table
 */
function groupOf(table) {
  const parts = [/** @type {HTMLElement} */ (table)];
  for (let before = table.previousElementSibling; before; before = before.previousElementSibling) {
    parts.push(/** @type {HTMLElement} */ (before));
    if (before.tagName === "H2") break;
  }
  return { parts, table };
}

/**
 * Returns a text in small letters and with straight quotes, as people type.
 *
 * @param {string} text
 */
function plain(text) {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
}

const root = document.getElementById("fn-rules");
if (root) mount(root);
