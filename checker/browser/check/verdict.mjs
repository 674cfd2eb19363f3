/**
 * The answer in one line, in words that a person would use.
 */

import { el, say } from "../ui/dom.mjs";

/** @typedef {import("./types.d.ts").Finding} Finding */
/** @typedef {import("./types.d.ts").Report} Report */
/** @typedef {import("./types.d.ts").Verdict} Verdict */
/** @typedef {{line: string, beside: string, look: Verdict | "none"}} Words */

/** @type {Record<Verdict, string>} */
const WORDS = { ready: "Ready to send", nearly: "Nearly there", "not yet": "Not yet" };

/**
 * Returns the verdict on what the writer has not silenced. With nothing silenced it is the engine's own; otherwise the
 * engine's rule is applied to what is left: ready without an error, nearly with one, not yet with more (`report.py`).
 *
 * @param {Report} report
 * @param {Finding[]} kept
 * @returns {Verdict}
 */
export function verdictFor(report, kept) {
  if (kept.length === report.findings.length) return report.verdict;
  const errors = kept.filter((finding) => finding.severity === "error").length;
  return errors === 0 ? "ready" : errors === 1 ? "nearly" : "not yet";
}

/**
 * Returns the line and what stands beside it. Info findings are never counted.
 *
 * @param {Verdict} verdict
 * @param {Finding[]} findings  without the silenced ones
 * @returns {{line: string, beside: string}}
 */
export function verdictInWords(verdict, findings) {
  const errors = findings.filter((finding) => finding.severity === "error").length;
  const warns = findings.filter((finding) => finding.severity === "warn").length;
  const change = errors === 0 ? "" : `${number(errors)} to change first`;
  const look = warns === 0 ? "" : `${number(warns)} worth a second look`;
  const beside = [change, look].filter(Boolean).join(", ");
  if (beside) return { line: WORDS[verdict], beside: capital(beside) };
  return { line: WORDS[verdict], beside: "Nothing to change. Read it once aloud, then send it." };
}

/**
 * Returns what the heading of the results says, in every state of the page.
 *
 * @param {{empty: boolean, tooLong: boolean, ready: boolean, trouble: string | null}} state  `trouble` is why there is no report
 * @param {Report | null} report
 * @param {Verdict | null} verdict
 * @param {Finding[]} kept
 * @returns {Words}
 */
export function stateInWords({ empty, tooLong, ready, trouble }, report, verdict, kept) {
  const plain = (/** @type {string} */ line, /** @type {string} */ beside) => ({
    line,
    beside,
    look: /** @type {const} */ ("none"),
  });
  const paste = "Paste a note or start typing. It is read here, in your browser, and goes nowhere.";
  if (empty) return plain("Nothing to check yet", ready ? `The checker is ready. ${paste}` : paste);
  if (tooLong)
    return plain(
      "Too long to check",
      "This has more than a million characters; a note has a few hundred words. Keep only the note itself, and it is checked.",
    );
  if (report?.notice) return plain("Not checked", report.notice);
  if (report && verdict) return { ...verdictInWords(verdict, kept), look: verdict };
  if (trouble && ready) return plain("Not checked", trouble);
  if (trouble) return plain("The checker could not start", "Until it does, the list below helps to check by eye.");
  if (ready) return plain("Reading your note", "One moment.");
  return plain("Read in a moment", "The checker is on its way. Write on; nothing is lost.");
}

/**
 * Returns the heading of the results.
 */
export function createVerdict() {
  const line = el("h2", { class: "fnc-verdict__line", tabindex: "-1" });
  const beside = el("p", { class: "fnc-verdict__beside" });
  const element = el("div", { class: "fnc-verdict" }, line, beside);
  return {
    element,
    /** @param {Words} words */
    render(words) {
      say(line, words.line);
      say(beside, words.beside);
      element.dataset.verdict = words.look;
    },
    focus: () => line.focus({ preventScroll: true }),
  };
}

/** @param {number} count */
function number(count) {
  const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
  return `${words[count] ?? count} ${count === 1 ? "thing" : "things"}`;
}

/** @param {string} words */
function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
