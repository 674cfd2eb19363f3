/**
 * The ways out of the page: copy, open in mail, download, clear; each says in a line what it did.
 *
 * In a frame, a mail program that is a web page must not open inside the frame, and a sandbox may refuse mail or files
 * without a word.
 */

import { el } from "../ui/dom.mjs";
import { copy, download, mailAddress } from "./share.mjs";

/**
 * Returns the row of tools.
 *
 * @param {object} page
 * @param {import("./editor.mjs").Editor} page.editor
 * @param {import("../ui/notice.mjs").Notice} page.notice
 * @param {() => string} page.kind
 * @param {() => void} page.onClear
 * @param {boolean} page.copyOnly  nothing but copying is allowed here
 */
export function createTools({ editor, notice, kind, onClear, copyOnly }) {
  const framed = window !== window.top;

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
    if (address && openAddress(address)) {
      notice.show("Your mail program should open now. If nothing happens, use Copy.");
      return;
    }
    const done = await copy(editor.text(), editor.textarea);
    const why = address
      ? "This page does not let the checker open your mail program."
      : "This note is too long for a link into a mail program, which may cut it off.";
    const now = done
      ? "It is copied instead: paste it into your mail."
      : "The note is selected: copy it and paste it into your mail.";
    notice.show(`${why} ${now}`);
  }

  /** Returns whether the browser let us. @param {string} address */
  function openAddress(address) {
    if (framed) return window.open(address) !== null;
    location.href = address;
    return true;
  }

  function save() {
    download(editor.text(), `${kind()}-note.txt`);
    notice.show(
      framed
        ? "The note should be saved as a text file now. If nothing happens, use Copy."
        : "The note was saved as a text file.",
    );
  }

  const button = (/** @type {string} */ words, /** @type {() => void} */ act, main = false) =>
    el("button", { type: "button", class: main ? "fn-btn fn-btn--main" : "fn-btn", onclick: act }, words);

  return el(
    "div",
    { class: "fnc-tools" },
    button("Copy", copyText, true),
    !copyOnly && button("Open in mail", openMail),
    !copyOnly && button("Download", save),
    button("Clear", onClear),
  );
}
