/**
 * What the checker found in an example, one short line each.
 */

import { el } from "../ui/dom.mjs";

/** @typedef {import("../check/types.d.ts").Finding} Finding */

/** So many stand there; the rest is a number. */
const MOST = 4;

/** @type {Record<import("../check/types.d.ts").Severity, {sign: string, words: string}>} */
const SEVERITIES = {
  error: { sign: "▲", words: "Change this" },
  warn: { sign: "◆", words: "Worth a second look" },
  info: { sign: "●", words: "Only if you like" },
};

/**
 * Returns the items of the list: the gravest first, as the engine orders them.
 *
 * @param {Finding[]} findings
 * @param {Map<string, string>} titles  the name of each rule
 * @returns {HTMLLIElement[]}
 */
export function findingsInWords(findings, titles) {
  const items = findings.slice(0, MOST).map(({ rule, severity, quote }) => {
    const { sign, words } = SEVERITIES[severity];
    return el(
      "li",
      { class: `fnr-item fn-finding--${severity}` },
      el("span", { class: "fn-sign", "aria-hidden": "true" }, sign),
      el("span", {}, titles.get(rule) ?? rule.replaceAll("-", " "), quote && `: “${quote}”`, " "),
      el("span", { class: "fn-unseen" }, `(${words})`),
    );
  });
  const more = findings.length - items.length;
  if (more > 0) items.push(el("li", { class: "fn-small" }, `and ${more} more`));
  return items;
}
