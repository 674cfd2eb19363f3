/**
 * The words of the page: the line to act on, the names of notes and of news, dates as people say them.
 */

import { isDate } from "../ui/dates.mjs";

/** @typedef {import("./types.d.ts").Advice} Advice */
/** @typedef {import("./types.d.ts").Note} Note */
/** @typedef {import("./types.d.ts").ChangeKind} ChangeKind */
/** @typedef {import("./types.d.ts").OutcomeKind} OutcomeKind */

/** @type {Record<Note, {name: string, a: string, act: string}>} */
export const NOTES = {
  "thank-you": { name: "Thank-you", a: "a thank-you", act: "send a thank-you" },
  "follow-up": { name: "Follow-up", a: "a follow-up", act: "send a follow-up" },
  exception: { name: "Exception note", a: "an exception note", act: "send an exception note" },
  feedback: { name: "Feedback note", a: "a feedback note", act: "send a feedback note" },
  "offer-reply": { name: "Answer to their offer", a: "an answer to their offer", act: "answer their offer" },
  withdrawal: { name: "Withdrawal", a: "a withdrawal", act: "tell them that you withdraw" },
};

/** @type {Record<ChangeKind, {name: string, label: string, minor: string | null}>} */
export const CHANGES = {
  offer: { name: "Another job offer", label: "other offer", minor: null },
  article: { name: "An article of mine", label: "article accepted", minor: "Only submitted, not accepted yet" },
  patent: { name: "A patent of mine", label: "patent accepted", minor: "Only submitted, not accepted yet" },
  other: { name: "Other news about me", label: "news", minor: "It would hardly change their decision" },
};

/** @type {Record<OutcomeKind, {name: string, when: string, label: string}>} */
export const OUTCOMES = {
  rejected: { name: "They said no", when: "When did they say no?", label: "they said no" },
  offered: { name: "They offered me the job", when: "When did they offer it?", label: "job offered" },
  gone: {
    name: "I have taken another job, or I withdraw",
    when: "When did you decide?",
    label: "you decided",
  },
};

/**
 * Returns the line to act on.
 *
 * @param {Advice} advice
 * @param {string} today
 */
export function headline({ act, note, date, optional, reason }, today) {
  if (act === "ASK") return firstSentence(reason);
  if (act === "DONE" || !note || !date) return "Nothing more to send.";
  const doing = optional ? "send a second follow-up" : NOTES[note].act;
  if (act === "WAIT") return `Wait until ${dayFrom(date, today)}, then ${doing}${optional ? ", if you wish" : ""}.`;
  if (note === "withdrawal") return "Tell them today that you withdraw.";
  return optional ? `If you wish, ${doing} today.` : `${capital(doing)} today.`;
}

/**
 * Returns the reason without what the line to act on has said already.
 *
 * @param {Advice} advice
 */
export function reasonBelow({ act, reason }) {
  return act === "ASK" ? reason.slice(firstSentence(reason).length).trim() : reason;
}

/**
 * Returns a day as seen from another: "tomorrow, Tuesday 17 June", "Friday 20 June", "Friday 2 January 2026".
 *
 * @param {string} iso
 * @param {string} today
 */
export function dayFrom(iso, today) {
  const words = longDay(iso, today);
  return dayNumber(iso) - dayNumber(today) === 1 ? `tomorrow, ${words}` : words;
}

/**
 * Returns a day such as "Friday 20 June", with its year when that is not this year; day and month stay on one line.
 *
 * @param {string} iso
 * @param {string} today
 */
export function longDay(iso, today) {
  const words = inEnglish(iso, { weekday: "long", day: "numeric", month: "long", ...yearUnlessSame(iso, today) });
  return words.replace(/(\d) (?=\D)/, "$1\u00a0");
}

/**
 * Returns a day such as "Fri 20 June", for a small space.
 *
 * @param {string} iso
 * @param {string} today
 */
export function shortDay(iso, today) {
  const year = yearUnlessSame(iso, today);
  return inEnglish(iso, { weekday: "short", day: "numeric", month: year.year ? "short" : "long", ...year });
}

/**
 * Returns the number of a day, counted from 1 January 1970.
 *
 * @param {string} iso
 */
export function dayNumber(iso) {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

/**
 * Returns the day that lies some days later, or earlier.
 *
 * @param {string} iso
 * @param {number} days
 */
export function addDays(iso, days) {
  return new Date((dayNumber(iso) + days) * 86_400_000).toISOString().slice(0, 10);
}

/** @param {string} text */
export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @param {string} text */
function firstSentence(text) {
  return /^.*?[.?!](?= |$)/.exec(text)?.[0] ?? text;
}

/**
 * @param {string} iso
 * @param {string} today
 * @returns {{year?: "numeric"}}
 */
function yearUnlessSame(iso, today) {
  return iso.slice(0, 4) === today.slice(0, 4) ? {} : { year: "numeric" };
}

/**
 * The parts in the order of British English, without the commas that some browsers put in.
 *
 * @param {string} iso
 * @param {Intl.DateTimeFormatOptions} options
 */
function inEnglish(iso, options) {
  if (!isDate(iso)) return iso;
  const format = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
  return format.format(new Date(`${iso}T00:00:00Z`)).replaceAll(",", "");
}
