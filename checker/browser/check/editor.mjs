/**
 * The box to write in: a real `<textarea>`; behind it an unseen layer with the same text, and the marks that stand there.
 *
 * All lie in one grid cell of one scrolling box. The layer's text decides the height, so the textarea never scrolls by
 * itself and they cannot come apart. A text longer than `LONG` is shown without marks, in a textarea that scrolls.
 */

import { calm, el } from "../ui/dom.mjs";
import { runs, shift, spanAt } from "./highlight.mjs";
import { drawMarks, placesOf } from "./marks.mjs";

/** @typedef {import("./highlight.mjs").Span} Span */

/** From this length on (UTF-16 units, some fifteen times a long note) the words are not marked. */
export const LONG = 20_000;

/** The longest text that is put in or taken out as if typed, in UTF-16 units; a megabyte would take minutes that way. */
const TYPED = 5_000;

/**
 * @typedef {object} Editor
 * @property {HTMLElement} element
 * @property {HTMLTextAreaElement} textarea
 * @property {() => string} text
 * @property {() => boolean} isLong
 * @property {(spans: Span[], current: string | null) => void} mark        draws the marks of the newest report
 * @property {(current: string | null) => void} point                      makes one span the current one
 * @property {(text: string) => void} restore                              sets the text without a step of undo (at the start)
 * @property {(start: number, end: number, words: string) => void} write   replaces a range as if typed: native undo works
 * @property {(start: number, end: number, focus: boolean) => void} select puts the selection there and makes it visible
 * @property {(id: string) => {start: number, end: number} | null} placeOf  where the words of a span stand now; null when
 *   they were edited since the report
 */

/**
 * Returns the editor.
 *
 * `onCaret` is told the id of the span that the writer has moved the caret into, or null; details are left out.
 *
 * @param {{describedBy: string, onInput: () => void, onCaret: (id: string | null) => void}} options
 * @returns {Editor}
 */
export function createEditor({ describedBy, onInput, onCaret }) {
  const layer = el("div", { class: "fnc-layer", "aria-hidden": "true" });
  const board = el("div", { class: "fnc-board", "aria-hidden": "true" });
  const textarea = el("textarea", {
    id: "fnc-text",
    class: "fnc-text",
    rows: 1,
    "aria-describedby": describedBy,
    autocapitalize: "sentences",
    autocomplete: "off",
    spellcheck: "true",
    placeholder: "Paste your note here, or start typing.",
  });
  const element = el("div", { class: "fnc-editor" }, el("div", { class: "fnc-sheet" }, layer, board, textarea));
  /** @type {Span[]} */
  let spans = [];
  /** @type {string | null} */
  let current = null;
  let shown = "";
  let writing = false;

  const isLong = () => textarea.value.length > LONG;

  function draw() {
    element.classList.toggle("is-long", isLong());
    shown = textarea.value;
    layer.textContent = isLong() ? "" : `${shown}\n`; // a textarea shows a line after its last line break, too
    drawBoard();
  }

  function drawBoard() {
    drawMarks(board, layer, isLong() ? [] : runs(shown, spans), current);
  }

  function follow() {
    if (writing) return;
    spans = shift(spans, shown, textarea.value);
    draw();
    seen = place();
    onInput();
  }

  // Where the caret was last noticed. Typing moves it too, but only a move by itself asks about the words under it.
  let seen = "";
  const place = () => `${textarea.selectionStart} ${textarea.selectionEnd}`;

  function caret() {
    if (document.activeElement !== textarea || place() === seen) return;
    seen = place();
    const findings = spans.filter((span) => span.tone !== "good");
    onCaret(spanAt(findings, textarea.selectionStart, textarea.selectionEnd));
  }

  textarea.addEventListener("input", follow);
  for (const event of ["select", "keyup", "pointerup", "focus"]) textarea.addEventListener(event, caret);
  document.addEventListener("selectionchange", caret);
  // The box around it scrolls, never the textarea: a browser may push it while it lays out anew.
  textarea.addEventListener("scroll", () => {
    if (!isLong()) textarea.scrollTop = 0;
  });
  textarea.addEventListener("blur", () => {
    seen = "";
  });

  /** @type {Editor["write"]} */
  function write(start, end, words) {
    if (start === end && words === "") return;
    textarea.focus({ preventScroll: true });
    textarea.setSelectionRange(start, end);
    writing = true; // a browser may tell of each line by itself
    if (Math.max(end - start, words.length) > TYPED || !typed(words)) textarea.setRangeText(words, start, end, "end");
    writing = false;
    follow();
  }

  /**
   * Puts words in the place of the selection with the only call, deprecated though it is, that leaves a step for the
   * browser's own undo. Tells whether it worked.
   *
   * @param {string} words
   */
  function typed(words) {
    return words === "" ? document.execCommand("delete") : document.execCommand("insertText", false, words);
  }

  /** @type {Editor["select"]} */
  function select(start, end, focus) {
    if (focus) textarea.focus({ preventScroll: true });
    textarea.setSelectionRange(start, end);
    reveal(start, focus);
  }

  /**
   * Scrolls the box, and the page too when the writer asked to be shown, until the words are in sight.
   *
   * @param {number} start
   * @param {boolean} page
   */
  function reveal(start, page) {
    const [letter] = placesOf(layer, start, start + 1);
    if (!letter) {
      if (page) element.scrollIntoView({ block: "nearest" });
      return;
    }
    const box = element.getBoundingClientRect();
    const margin = Math.min(48, box.height / 4);
    if (letter.top < box.top + margin) element.scrollTop += letter.top - box.top - margin;
    else if (letter.bottom > box.bottom - margin) element.scrollTop += letter.bottom - box.bottom + margin;
    if (!page) return;
    const [now] = placesOf(layer, start, start + 1);
    if (now && (now.top < 96 || now.bottom > innerHeight - 48)) {
      scrollBy({ top: now.top - innerHeight / 3, behavior: calm() ? "auto" : "smooth" });
    }
  }

  draw();
  new ResizeObserver(drawBoard).observe(layer);
  addEventListener("resize", drawBoard); // zooming may move letters within a layer of the same size
  return {
    element,
    textarea,
    text: () => textarea.value,
    isLong,
    write,
    select,
    placeOf: (id) => spans.find((span) => span.id === id) ?? null,
    mark(fresh, looked) {
      spans = fresh;
      current = looked;
      draw();
    },
    point(looked) {
      if (looked === current) return;
      current = looked;
      drawBoard();
    },
    restore(text) {
      textarea.value = text;
      spans = [];
      draw();
    },
  };
}
