/**
 * The ways out of the page: copy, open in mail, download.
 */

import { el } from "../ui/dom.mjs";
import { MAILTO_MOST } from "./config.mjs";

/**
 * Splits a leading `Subject:` line from the rest of the note.
 *
 * @param {string} text
 * @returns {{subject: string, body: string}}
 */
export function splitSubject(text) {
  const match = /^\s*subject:[^\S\n]*(.*)(?:\n\s*|$)/i.exec(text);
  return match ? { subject: (match[1] ?? "").trim(), body: text.slice(match[0].length) } : { subject: "", body: text };
}

/**
 * Returns the `mailto:` address of a note, or null when it is longer than mail programs open (counted as encoded).
 *
 * @param {string} text
 * @returns {string | null}
 */
export function mailAddress(text) {
  const { subject, body } = splitSubject(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
  const fields = subject ? [`subject=${encodeURIComponent(subject)}`] : [];
  fields.push(`body=${encodeURIComponent(body.replace(/\r?\n/g, "\r\n"))}`);
  const address = `mailto:?${fields.join("&")}`;
  return address.length <= MAILTO_MOST ? address : null;
}

/**
 * Copies a text; tells whether the browser let us.
 *
 * @param {string} text
 * @param {HTMLTextAreaElement} textarea  its whole text is selected when the clipboard is refused, ready for the keyboard
 */
export async function copy(text, textarea) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    textarea.focus();
    textarea.select();
    return document.execCommand("copy");
  }
}

/**
 * Hands a text to the browser as a file.
 *
 * @param {string} text
 * @param {string} name
 */
export function download(text, name) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const link = el("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
