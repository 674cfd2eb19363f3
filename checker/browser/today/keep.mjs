/**
 * Keeps the entries through a reload of this tab, and shares the dates of the application with *Check a draft*.
 */

import { FACTS_KEY, read, write } from "../ui/storage.mjs";
import { isDate } from "../ui/dates.mjs";
import { cleanEntries, emptyEntries, toSituation } from "./entries.mjs";

/** @typedef {import("./types.d.ts").Entries} Entries */
/** @typedef {import("./types.d.ts").Advice} Advice */

const KEY = "fournotes.situation";

/**
 * Returns the entries of this tab; the dates that *Check a draft* has stored since are taken over. Null when there are none.
 *
 * @param {string} today
 * @returns {Entries | null}
 */
export function load(today) {
  const stored = cleanEntries(read("session", KEY));
  const { interview_date: interview, promised_date: promised } = sharedFacts();
  const entries = stored ?? emptyEntries();
  const known = factsOf(entries, null, today);
  if (isDate(interview) && !entries.interviews.includes(interview)) {
    const old = entries.interviews.indexOf(known.interview_date ?? "");
    entries.interviews.splice(Math.max(old, 0), 1, interview);
  }
  if (isDate(promised) && promised !== known.promised_date) {
    entries.promised = promised;
    entries.noDate = false;
  }
  return cleanEntries(entries);
}

/**
 * Stores the entries, and their dates where *Check a draft* finds them. Returns whether the browser let us.
 *
 * @param {Entries} entries
 * @param {Advice | null} advice
 * @param {string} today
 */
export function save(entries, advice, today) {
  const dates = factsOf(entries, advice, today);
  const shared = Object.fromEntries(
    Object.entries({ ...sharedFacts(), ...dates }).filter(([, value]) => value !== undefined),
  );
  const kept = write("session", KEY, cleanEntries(entries));
  return write("session", FACTS_KEY, Object.keys(shared).length ? shared : null) && kept;
}

/** The company, where the visitor has named it on *Check a draft*: for the titles in the calendar file. */
export function company() {
  const { company: name } = sharedFacts();
  return typeof name === "string" ? name : "";
}

/**
 * Returns the dates that sharpen a check. The sending date is given only when it is not simply today.
 *
 * @param {Entries} entries
 * @param {Advice | null} advice
 * @param {string} today
 * @returns {{interview_date?: string, promised_date?: string, offer_deadline?: string, sending_date?: string}}
 */
export function factsOf(entries, advice, today) {
  const { situation } = toSituation(entries);
  const days = situation.interviews.toSorted();
  const deadlines = situation.changes.map(({ deadline }) => deadline ?? "").filter((day) => day >= today);
  return {
    interview_date: days.findLast((day) => day <= today) ?? days[0],
    promised_date: situation.promised ?? undefined,
    offer_deadline: deadlines.toSorted()[0],
    sending_date: (advice?.act === "WAIT" && advice.date) || undefined,
  };
}

/** @returns {Record<string, any>} */
function sharedFacts() {
  const facts = read("session", FACTS_KEY);
  return typeof facts === "object" && facts !== null && !Array.isArray(facts) ? facts : {};
}
