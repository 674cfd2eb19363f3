/**
 * The ways out of the page: copy, open in mail, download, clear; each says in a line what it did.
 */

import { el } from "../ui/dom.mjs";
import { copy, download, mailAddress } from "./share.mjs";

/**
 * Returns the row of tools.
 *
 * @param {{editor: import("./editor.mjs").Editor, notice: import("../ui/notice.mjs").Notice, kind: () => string, onClear: () => void}} page
 */
export function createTools({ editor, notice, kind, onClear }) {
  async function copyText() {
    const done = await copy(editor.text(), editor.textarea);
    notice.show(
      done
        ? "Copied. Paste it into your mail."
        : "Your browser did not allow the copy. The note is selected: press Ctrl and C, or ⌘ and C.",
    );
  }

  async function openMail() {
    const address = mailAddress(editor.text());
    if (address) {
      location.href = address;
      notice.show("Your mail program should open now. If nothing happens, use Copy.");
      return;
    }
    const done = await copy(editor.text(), editor.textarea);
    const why = "This note is too long for a link into a mail program, which may cut it off.";
    const now = done
      ? "It is copied instead: paste it into your mail."
      : "The note is selected: copy it and paste it into your mail.";
    notice.show(`${why} ${now}`);
  }

  function save() {
    download(editor.text(), `${kind()}-note.txt`);
    notice.show("The note was saved as a text file.");
  }

  const button = (/** @type {string} */ words, /** @type {() => void} */ act, main = false) =>
    el("button", { type: "button", class: main ? "fn-btn fn-btn--main" : "fn-btn", onclick: act }, words);

  return el(
    "div",
    { class: "fnc-tools" },
    button("Copy", copyText, true),
    button("Open in mail", openMail),
    button("Download", save),
    button("Clear", onClear),
  );
}
