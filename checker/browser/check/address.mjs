/**
 * Addresses in and out: what the page's own address asks for, the page of a rule, the form for a false alarm.
 */

import { SITE } from "../ui/site.mjs";
import { factsFromQuery } from "./facts.mjs";
import { isKind } from "./kinds.mjs";

/** Words of the writer in a report are cut at this length, in UTF-16 units: addresses have limits. */
const REPORT_MOST = 500;

/**
 * @typedef {object} Wish
 * @property {import("./types.d.ts").Kind | null} kind
 * @property {boolean} outline
 * @property {string | null} text   only from the part after `#`, which browsers never send to a server
 * @property {import("./types.d.ts").Facts} facts
 * @property {(keyof import("./types.d.ts").Facts)[]} left        names of facts that could not be used
 */

/**
 * Reads what an address asks for, such as `?kind=follow-up&outline=1&company=Harbour` or `#kind=thank-you&text=Dear…`.
 *
 * @param {{search: string, hash: string}} address
 * @returns {Wish}
 */
export function readAddress({ search, hash }) {
  const query = new URLSearchParams(search);
  const after = hash.includes("=") ? new URLSearchParams(hash.slice(1)) : new URLSearchParams();
  const text = after.get("text");
  for (const [name, value] of after) query.set(name, value);
  const kind = query.get("kind");
  return {
    kind: isKind(kind) ? kind : null,
    outline: query.get("outline") === "1",
    text: text || null,
    ...factsFromQuery(query),
  };
}

/**
 * Returns the page of a rule, or null when its address is no web address, or there is no guide to lead to.
 *
 * @param {string} url  absolute, or from the root of the site
 */
export function ruleAddress(url) {
  if (!url) return null;
  try {
    const address = new URL(url.replace(/^\/+/, ""), SITE);
    return /^https?:$/.test(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}

/**
 * Returns the form for a false alarm, filled with the rule and, only when the writer agreed, with the words.
 *
 * @param {string} form
 * @param {string} rule
 * @param {string | null} words
 */
export function reportAddress(form, rule, words) {
  const address = new URL(form, SITE);
  address.searchParams.set("title", `False alarm: ${rule}`);
  address.searchParams.set("rule", rule);
  if (words) address.searchParams.set("words", words.slice(0, REPORT_MOST));
  return address.href;
}
