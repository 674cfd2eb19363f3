/**
 * What the visitor has entered: made, checked when it comes from elsewhere, turned into a request and into an address.
 */

import { isDate } from "../ui/dates.mjs";
import { CHANGES, NOTES, OUTCOMES } from "./words.mjs";

/** @typedef {import("./types.d.ts").Entries} Entries */
/** @typedef {import("./types.d.ts").Situation} Situation */
/** @typedef {import("./types.d.ts").Note} Note */
/** @typedef {import("./types.d.ts").ChangeKind} ChangeKind */
/** @typedef {import("./types.d.ts").OutcomeKind} OutcomeKind */

/** The most rows of one list that are read from an address or from storage. The engine takes more. */
const MOST = 30;

/** @returns {Entries} */
export function emptyEntries() {
  return {
    interviews: [""],
    promised: "",
    noDate: false,
    sent: [],
    changes: [],
    outcome: { kind: "", on: "" },
    wentWell: "unsaid",
  };
}

/**
 * Tells whether nothing has been entered at all.
 *
 * @param {Entries} entries
 */
export function isEmpty(entries) {
  return JSON.stringify(entries) === JSON.stringify(emptyEntries());
}

/**
 * Tells whether there is enough for an answer: one interview, or the end of the story.
 *
 * @param {Situation} situation
 */
export function isEnough({ interviews, outcome }) {
  return interviews.length > 0 || outcome !== null;
}

/**
 * Returns the situation to ask about. Rows without their date are left out; `places` leads from the engine's name of a
 * field, such as "sent[0].on", to the row on the page, such as "sent[2].on".
 *
 * @param {Entries} entries
 * @returns {{situation: Situation, places: Map<string, string>}}
 */
export function toSituation(entries) {
  /** @type {Map<string, string>} */
  const places = new Map();
  /**
   * @template T
   * @param {string} list
   * @param {T[]} rows
   * @param {(row: T) => boolean} whole
   * @param {string[]} parts
   */
  const pick = (list, rows, whole, parts) => {
    let to = 0;
    return rows.filter((row, from) => {
      if (!whole(row)) return false;
      for (const part of parts) places.set(`${list}[${to}]${part}`, `${list}[${from}]${part}`);
      to += 1;
      return true;
    });
  };
  const { outcome } = entries;
  const situation = {
    interviews: pick("interviews", entries.interviews, isDate, [""]),
    promised: !entries.noDate && isDate(entries.promised) ? entries.promised : null,
    changes: pick("changes", entries.changes, ({ on }) => isDate(on), [".on", ".deadline"]).map((change) => ({
      kind: change.kind,
      on: change.on,
      deadline: change.kind === "offer" && isDate(change.deadline) ? change.deadline : null,
      significant: CHANGES[change.kind].minor === null || !change.minor,
    })),
    sent: pick("sent", entries.sent, ({ on }) => isDate(on), [".on"]),
    outcome: outcome.kind && isDate(outcome.on) ? { kind: outcome.kind, on: outcome.on } : null,
    went_well: entries.wentWell,
  };
  return { situation, places };
}

/**
 * Returns the entries in a value of unknown origin, such as storage; null when there is nothing usable in it.
 *
 * @param {unknown} value
 * @returns {Entries | null}
 */
export function cleanEntries(value) {
  if (typeof value !== "object" || value === null) return null;
  const given = /** @type {Record<string, any>} */ (value);
  const rows = (/** @type {unknown} */ list) =>
    Array.isArray(list) ? list.filter((row) => typeof row === "object" && row !== null).slice(0, MOST) : [];
  const interviews = Array.isArray(given.interviews) ? given.interviews.map(date).slice(0, MOST) : [];
  const entries = {
    interviews: interviews.length ? interviews : [""],
    promised: date(given.promised),
    noDate: given.noDate === true,
    sent: rows(given.sent)
      .filter(({ kind }) => isNote(kind))
      .map(({ kind, on }) => ({ kind, on: date(on) })),
    changes: rows(given.changes)
      .filter(({ kind }) => isChange(kind))
      .map(({ kind, on, deadline, minor }) => ({
        kind,
        on: date(on),
        deadline: date(deadline),
        minor: minor === true,
      })),
    outcome: isOutcome(given.outcome?.kind)
      ? { kind: given.outcome.kind, on: date(given.outcome.on) }
      : { kind: /** @type {const} */ (""), on: "" },
    wentWell: /** @type {Entries["wentWell"]} */ (["yes", "no"].includes(given.wentWell) ? given.wentWell : "unsaid"),
  };
  return isEmpty(entries) ? null : entries;
}

/**
 * Returns the facts as an address query: dates and kinds only, with the names that the terminal uses.
 *
 * `interview=2025-06-02&promised=2025-06-13&sent=thank-you:2025-06-03&change=offer:2025-06-06:2025-06-10`. News that
 * could not change a decision ends in `:minor`.
 *
 * @param {Entries} entries
 * @returns {string} without the question mark
 */
export function toQuery(entries) {
  const { situation } = toSituation(entries);
  /** @type {[string, string][]} */
  const pairs = situation.interviews.map((on) => ["interview", on]);
  if (situation.promised) pairs.push(["promised", situation.promised]);
  else if (entries.noDate) pairs.push(["promised", "none"]);
  for (const { kind, on } of situation.sent) pairs.push(["sent", `${kind}:${on}`]);
  for (const { kind, on, deadline, significant } of situation.changes) {
    const parts = [kind, on, deadline, ...(significant ? [] : ["minor"])].filter(Boolean);
    pairs.push(["change", parts.join(":")]);
  }
  if (situation.outcome) pairs.push(["outcome", `${situation.outcome.kind}:${situation.outcome.on}`]);
  if (situation.went_well !== "unsaid") pairs.push(["went-well", situation.went_well]);
  // Colons may stand in a query as they are, and the link stays readable.
  return pairs.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%3A", ":")}`).join("&");
}

/**
 * Reads the facts from an address query.
 *
 * @param {string} search
 * @returns {{entries: Entries | null, left: string[]}}  `left`: what could not be used, as it was written
 */
export function fromQuery(search) {
  const query = new URLSearchParams(search);
  /** @type {string[]} */
  const left = [];
  const entries = emptyEntries();
  entries.interviews = [];
  let known = 0;
  for (const [name, value] of query) {
    const read = READERS[name];
    if (!read || value === "") continue;
    known += 1;
    if (known > 4 * MOST || !read(entries, value.split(":"))) left.push(value.slice(0, 40));
  }
  if (entries.interviews.length === 0) entries.interviews = [""];
  return { entries: isEmpty(entries) ? null : entries, left };
}

/** Each puts one value of an address, split at its colons, in its place; false when it cannot. @type {Record<string, (into: Entries, parts: string[]) => boolean>} */
const READERS = {
  interview(into, [on = "", ...more]) {
    if (!isDate(on) || more.length || into.interviews.length >= MOST) return false;
    into.interviews.push(on);
    return true;
  },
  promised(into, [on = "", ...more]) {
    into.noDate = on === "none";
    if (into.noDate) return more.length === 0;
    if (!isDate(on) || more.length) return false;
    into.promised = on;
    return true;
  },
  sent(into, [kind, on = "", ...more]) {
    if (!isNote(kind) || !isDate(on) || more.length || into.sent.length >= MOST) return false;
    into.sent.push({ kind, on });
    return true;
  },
  change(into, [kind, on = "", ...more]) {
    const minor = more.at(-1) === "minor";
    const [deadline = "", ...rest] = minor ? more.slice(0, -1) : more;
    if (!isChange(kind) || !isDate(on) || (deadline && !isDate(deadline)) || rest.length) return false;
    if (into.changes.length >= MOST) return false;
    into.changes.push({ kind, on, deadline, minor });
    return true;
  },
  outcome(into, [kind, on = "", ...more]) {
    if (!isOutcome(kind) || !isDate(on) || more.length) return false;
    into.outcome = { kind, on };
    return true;
  },
  "went-well"(into, [answer, ...more]) {
    if ((answer !== "yes" && answer !== "no") || more.length) return false;
    into.wentWell = answer;
    return true;
  },
};

/** @param {unknown} value */
function date(value) {
  return typeof value === "string" && isDate(value) ? value : "";
}

/** @param {unknown} value @returns {value is Note} */
export function isNote(value) {
  return typeof value === "string" && Object.hasOwn(NOTES, value);
}

/** @param {unknown} value @returns {value is ChangeKind} */
function isChange(value) {
  return typeof value === "string" && Object.hasOwn(CHANGES, value);
}

/** @param {unknown} value @returns {value is OutcomeKind} */
function isOutcome(value) {
  return typeof value === "string" && Object.hasOwn(OUTCOMES, value);
}
