/**
 * Two ways to begin with an empty box: an outline with blanks in brackets, or a finished example.
 */

import { el } from "../ui/dom.mjs";

/** @typedef {"outline" | "example"} What */
/** @typedef {import("./types.d.ts").Note} Note */

/**
 * Returns the two buttons, and what they do.
 *
 * @param {{editor: import("./editor.mjs").Editor, note: () => Note | undefined, onWait: () => void}} page
 *   `note` is the kind chosen now, undefined until the engine has told; `onWait` is called when a wish has to wait for it
 */
export function createStarters({ editor, note, onWait }) {
  /** What stands in the box, as long as the writer has not touched it. @type {{words: string, what: What} | null} */
  let begun = null;
  /** @type {What | null} */
  let wish = null;

  /** @param {What} what */
  function begin(what) {
    const known = note();
    if (!known) {
      wish = what;
      onWait();
      return;
    }
    editor.write(0, editor.text().length, known[what].trimEnd());
    begun = { words: editor.text(), what };
    const blank = /\[[^\]]*\]/.exec(editor.text());
    editor.select(blank?.index ?? 0, blank ? blank.index + blank[0].length : 0, true);
  }

  const button = (/** @type {string} */ words, /** @type {What} */ what) =>
    el("button", { type: "button", class: "fn-btn fn-btn--small", onclick: () => begin(what) }, words);

  return {
    element: el(
      "div",
      { class: "fnc-starters" },
      button("Start from an outline", "outline"),
      button("Try an example", "example"),
    ),
    begin,
    waits: () => wish !== null,
    /** To be called once the notes are known. */
    notesCame() {
      const what = wish;
      wish = null;
      if (what && editor.text().trim() === "") begin(what);
    },
    /** To be called when another kind is chosen: an untouched outline or example becomes that kind's own. */
    kindChanged() {
      if (begun && begun.words === editor.text()) begin(begun.what);
    },
  };
}
