/**
 * A list of rows that can be added and taken out, by mouse and by keyboard; what was taken out can be brought back.
 */

import { el, fill, say } from "../ui/dom.mjs";

/**
 * @template Entry
 * @typedef {object} Row
 * @property {HTMLElement} element
 * @property {() => Entry} value
 * @property {() => string} name            what the row is, such as "the follow-up of Friday 20 June 2025"
 * @property {HTMLElement} first            what takes the focus when the row is new
 * @property {(number: number, all: number) => void} [place]  tells the row which one it is, counted from 1
 * @property {Record<string, import("./date-field.mjs").DateField>} dates  its dates, by their part of a field's name
 */

/**
 * @template Entry
 * @param {object} options
 * @param {string} options.add              the words of the button
 * @param {number} [options.least]          so many rows always stay
 * @param {() => Entry} options.fresh       a new entry
 * @param {(entry: Entry) => Row<Entry>} options.make
 * @param {() => void} options.onChange
 * @param {(words: string, bringBack: () => void) => void} options.onRemove
 */
export function createRows({ add, least = 0, fresh, make, onChange, onRemove }) {
  /** @type {{row: Row<Entry>, item: HTMLElement, out: HTMLButtonElement, label: HTMLElement}[]} */
  let all = [];
  const list = el("ul", { class: "fnt-rows" });
  const button = el("button", { type: "button", class: "fn-btn fn-btn--small", onclick: () => append(fresh()) }, add);
  const element = el("div", { class: "fnt-list" }, list, button);

  /** @param {Entry} entry */
  function append(entry) {
    all.push(wrap(entry));
    draw();
    all.at(-1)?.row.first.focus();
    onChange();
  }

  /** @param {Entry} entry */
  function wrap(entry) {
    const row = make(entry);
    const label = el("span", { class: "fn-unseen" });
    const out = el("button", { type: "button", class: "fnt-out", onclick: () => remove(row) }, label);
    out.append(el("span", { "aria-hidden": "true" }, "×"));
    return { row, out, label, item: el("li", { class: "fnt-row" }, row.element, out) };
  }

  /** @param {Row<Entry>} row */
  function remove(row) {
    const at = all.findIndex((each) => each.row === row);
    const name = row.name();
    const before = all.map((each) => each.row.value());
    all.splice(at, 1);
    draw();
    (all[Math.min(at, all.length - 1)]?.row.first ?? button).focus();
    onChange();
    onRemove(`Taken out: ${name}.`, () => {
      set(before);
      all[at]?.row.first.focus();
      onChange();
    });
  }

  function draw() {
    all.forEach(({ row, out }, at) => {
      row.place?.(at + 1, all.length);
      out.hidden = all.length <= least;
    });
    name();
    list.hidden = all.length === 0;
    const items = all.map(({ item }) => item);
    if (items.length !== list.children.length || items.some((item, at) => list.children[at] !== item))
      fill(list, ...items);
  }

  /** A button to take out says what it takes out. */
  function name() {
    for (const { row, label } of all) say(label, `Take out ${row.name()}`);
  }

  /** @param {Entry[]} entries */
  function set(entries) {
    all = entries.map(wrap);
    draw();
  }

  return {
    element,
    set,
    name,
    value: () => all.map(({ row }) => row.value()),
    /** @returns {import("./date-field.mjs").DateField[]} */
    dates: () => all.flatMap(({ row }) => Object.values(row.dates)),
    /** @param {number} at @param {string} part */
    date: (at, part) => all[at]?.row.dates[part],
  };
}
