/**
 * The answer: one line to act on, why, what it rests on, what to prepare meanwhile, and what to do with it.
 */

import { inWords } from "../ui/dates.mjs";
import { el, fill, say } from "../ui/dom.mjs";
import { createGrounds } from "./grounds.mjs";
import { headline, NOTES, reasonBelow } from "./words.mjs";

/** @typedef {import("./types.d.ts").Advice} Advice */
/** @typedef {import("./types.d.ts").Step} Step */
/** @typedef {import("./types.d.ts").Situation} Situation */

const CHIPS = {
  SEND: "One note to send",
  WAIT: "Nothing to send today",
  DONE: "You have done your part",
  ASK: "One question first",
};

/** What the list of preparations is called. */
const PREPARE = { SEND: "Before you send it", WAIT: "Meanwhile", DONE: "What helps now", ASK: "" };

/** The notes that *Check a draft* can read. */
const CHECKED = ["thank-you", "follow-up", "exception", "feedback"];

/**
 * @typedef {object} Actions
 * @property {(kind: string) => string} draftAddress  where *Check a draft* opens for a kind of note
 * @property {() => void} onSent
 * @property {() => void} onCalendar
 * @property {() => void} onCopyLink
 * @property {() => void} onGo   to the field that a question is about
 * @property {(answer: "yes" | "no") => void} onWentWell
 */

/**
 * @param {Actions} actions
 * @param {{picture: HTMLElement, list: HTMLElement, loading: HTMLElement, notice: HTMLElement, byHand: HTMLElement}} parts
 */
export function createAnswer({ draftAddress, onSent, onCalendar, onCopyLink, onGo, onWentWell }, parts) {
  const day = el("p", { class: "fn-small fnt-today" });
  const chip = el("p", { class: "fn-chip fnt-chip" });
  const line = el("h2", { class: "fnt-line", tabindex: "-1", id: "fnt-line" });
  const reason = el("p", { class: "fnt-reason" });
  const unfinished = el(
    "p",
    { class: "fn-small fnt-unfinished" },
    "One date is not complete yet. This answer does without it.",
  );
  const write = el("a", { class: "fn-btn fn-btn--main", href: "#" });
  const button = (/** @type {string} */ words, /** @type {() => void} */ act) =>
    el("button", { type: "button", class: "fn-btn", onclick: act }, words);
  const go = button("Go to that date", onGo);
  const yes = button("Yes, it went well", () => onWentWell("yes"));
  const no = button("No, it did not", () => onWentWell("no"));
  const sent = button("I have sent it", onSent);
  const calendar = button("Add to calendar", onCalendar);
  const copyLink = button("Copy link", onCopyLink);
  const tools = el("div", { class: "fnt-tools" }, write, sent, yes, no, go, calendar, copyLink);
  const grounds = el("div", {});
  const prepare = el("div", { class: "fnt-more" });
  const hints = el("div", { class: "fnt-more" });
  const element = el(
    "section",
    { class: "fn-card fnt-answer", "aria-labelledby": "fnt-line", "data-act": "none", "aria-busy": "false" },
    el("div", { class: "fnt-head" }, chip, day),
    line,
    reason,
    unfinished,
    parts.loading,
    tools,
    parts.notice,
    parts.byHand,
    grounds,
    parts.picture,
    parts.list,
    prepare,
    hints,
  );

  /** Says the line; a word with a hyphen, such as "thank-you", stays whole. @param {string} words */
  function sayLine(words) {
    if (line.textContent === words) return;
    const parts = words.split(/(\S+-\S+)/);
    fill(line, ...parts.map((part, at) => (at % 2 ? el("span", { class: "fnt-whole" }, part) : part)));
  }

  /**
   * Shows words in the place of an answer.
   *
   * @param {string} words
   * @param {string} beside
   */
  function without(words, beside) {
    element.dataset.act = "none";
    element.removeAttribute("data-row");
    chip.hidden = true;
    sayLine(words);
    say(reason, beside);
    reason.hidden = beside === "";
    tools.hidden = true;
    for (const each of [grounds, prepare, hints]) fill(each);
  }

  return {
    element,
    without,
    /**
     * @param {Advice} advice
     * @param {Step[]} steps
     * @param {Situation} situation
     * @param {string} today
     */
    show(advice, steps, situation, today) {
      const { act, note } = advice;
      element.dataset.act = act;
      element.dataset.row = advice.row;
      chip.hidden = false;
      say(chip, CHIPS[act]);
      sayLine(headline(advice, today));
      say(reason, reasonBelow(advice));
      reason.hidden = reason.textContent === "";
      tools.hidden = false;
      for (const each of [yes, no]) each.hidden = advice.field !== "went_well";
      go.hidden = act !== "ASK" || advice.field === "today" || advice.field === "went_well";
      sent.hidden = act !== "SEND";
      write.hidden = !note || !CHECKED.includes(note) || isAhead(advice, situation, today);
      if (note && !write.hidden) {
        write.href = draftAddress(note);
        say(write, act === "SEND" ? "Write it now" : `Draft ${NOTES[note].a} now`);
      }
      calendar.hidden = !steps.some((step) => step.note);
      fill(grounds, act === "ASK" && advice.origin === "OURS" ? null : createGrounds(advice));
      fill(prepare, ...listOf(PREPARE[act], advice.prepare));
      fill(hints, ...listOf("Good to know", advice.hints));
    },
    /** @param {string} today */
    setDay(today) {
      say(day, `Today is ${inWords(today)}`);
    },
    /** @param {boolean} is */
    setUnfinished(is) {
      unfinished.hidden = !is;
    },
    /** @param {boolean} is */
    setBusy(is) {
      element.setAttribute("aria-busy", String(is));
    },
    /** @param {boolean} is */
    setCalendarBusy(is) {
      calendar.disabled = is;
      say(calendar, is ? "Preparing the file…" : "Add to calendar");
    },
    /** A button that was disabled has lost the focus. */
    focusCalendar: () => calendar.focus(),
    focus: () => line.focus(),
  };
}

/**
 * Whether the note thanks for an interview that is still to come: then there is nothing to draft yet.
 *
 * @param {Advice} advice
 * @param {Situation} situation
 * @param {string} today
 */
function isAhead({ act, note }, { interviews }, today) {
  return act === "WAIT" && note === "thank-you" && interviews.some((day) => day > today);
}

/** @param {string} title @param {string[]} entries */
function listOf(title, entries) {
  if (entries.length === 0) return [];
  return [
    el("h3", { class: "fnt-title" }, title),
    el("ul", { class: "fnt-points" }, ...entries.map((entry) => el("li", {}, entry))),
  ];
}
