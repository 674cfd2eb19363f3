/**
 * What a host page may set through the frame's address. Every value is tried against a short list or a strict pattern;
 * what does not fit gives way to the default.
 */

import { isKind } from "../check/kinds.mjs";

/**
 * @typedef {object} Settings
 * @property {"check" | "today"} tool
 * @property {import("../check/types.d.ts").Kind | null} kind
 * @property {string | null} accent          six hexadecimal digits after "#", in lower case
 * @property {"auto" | "light" | "dark"} theme
 * @property {string} lang                   a language tag; the tool speaks English, so another language becomes "en"
 * @property {boolean} powered               show the small link to the guide
 * @property {boolean} follows               the frame is as high as its content, so nothing scrolls inside it
 */

const TOOLS = /** @type {const} */ (["check", "today"]);
const THEMES = /** @type {const} */ (["auto", "light", "dark"]);

/**
 * Reads the settings from an address such as `?tool=check&kind=thank-you&accent=005ea2&theme=light`.
 *
 * @param {{search: string, hash: string}} address
 * @returns {Settings}
 */
export function readSettings({ search, hash }) {
  // "accent=#005ea2" written as it is puts the rest of the address behind the "#".
  const query = new URLSearchParams(search.endsWith("accent=") ? search + hash : search);
  const kind = query.get("kind");
  return {
    tool: oneOf(TOOLS, query.get("tool")),
    kind: isKind(kind) ? kind : null,
    accent: readAccent(query.get("accent")),
    theme: oneOf(THEMES, query.get("theme")),
    lang: readLanguage(query.get("lang")),
    powered: query.get("powered") !== "no",
    follows: query.get("fit") === "content",
  };
}

/**
 * Returns a colour as "#" and six digits, from three or six with or without the sign; null for anything else.
 *
 * @param {string | null} text
 */
export function readAccent(text) {
  const [, digits] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text ?? "") ?? [];
  if (!digits) return null;
  return `#${digits.length === 3 ? digits.replace(/./g, "$&$&") : digits}`.toLowerCase();
}

/**
 * Returns an English language tag in its usual spelling, such as "en-GB"; "en" for anything else.
 *
 * @param {string | null} text
 */
export function readLanguage(text) {
  if (!text || !/^en(-[a-z0-9]{2,8}){0,3}$/i.test(text)) return "en";
  try {
    return Intl.getCanonicalLocales(text)[0] ?? "en";
  } catch {
    return "en";
  }
}

/**
 * Returns the value where it is one of the choices, else the first of them.
 *
 * @template {string} T
 * @param {readonly [T, ...T[]]} choices
 * @param {string | null} value
 * @returns {T}
 */
function oneOf(choices, value) {
  return choices.find((choice) => choice === value) ?? choices[0];
}
