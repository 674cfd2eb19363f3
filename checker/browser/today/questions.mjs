/**
 * The questions, in the order in which a person remembers: when, by when, what since. Each shows only when it matters.
 */

import { inWords } from "../ui/dates.mjs";
import { el } from "../ui/dom.mjs";
import { createDateField } from "./date-field.mjs";
import { emptyEntries, toSituation } from "./entries.mjs";
import { newId } from "./ids.mjs";
import { createRows } from "./rows.mjs";
import { CHANGES, NOTES, OUTCOMES } from "./words.mjs";

/** @typedef {import("./types.d.ts").Entries} Entries */
/** @typedef {import("./types.d.ts").SentEntry} SentEntry */
/** @typedef {import("./types.d.ts").ChangeEntry} ChangeEntry */
/** @typedef {import("./types.d.ts").Note} Note */
/** @typedef {import("./types.d.ts").ChangeKind} ChangeKind */
/** @typedef {import("./types.d.ts").OutcomeKind} OutcomeKind */

/**
 * @param {object} page
 * @param {() => void} page.onChange
 * @param {(words: string, bringBack: () => void) => void} page.onRemove
 * @param {() => string} page.today
 * @param {() => void} page.onClear
 */
export function createQuestions({ onChange, onRemove, today, onClear }) {
  const outcomeName = newId("outcome");
  const wellName = newId("well");

  // When ----------------------------------------------------------------------

  const interviews = createRows({
    add: "Add another interview",
    least: 1,
    fresh: () => "",
    make: interviewRow,
    onChange: changed,
    onRemove,
  });
  const interviewHint = hint("Past or still to come.");

  // By when -------------------------------------------------------------------

  const promisedHint = hint("Not sure? Take the last day it could mean.");
  const promised = createDateField({
    label: "The last day they named",
    hideLabel: true,
    hint: promisedHint,
    onChange: changed,
  });
  const noDate = el("input", {
    type: "checkbox",
    onchange: () => {
      promised.disable(noDate.checked);
      changed();
    },
  });

  const dates = el(
    "div",
    { class: "fn-card fnt-dates" },
    question("When was the interview?", interviewHint, interviews.element),
    question(
      "By when did they say you would hear?",
      promisedHint,
      promised.element,
      el("label", { class: "fnt-choice" }, noDate, el("span", {}, "They gave no date")),
    ),
  );

  // Since then ----------------------------------------------------------------

  const sent = createRows({ add: "Add a note you sent", fresh: freshSent, make: sentRow, onChange: changed, onRemove });
  const changes = createRows({ add: "Add news", fresh: freshChange, make: changeRow, onChange: changed, onRemove });
  const outcomes = /** @type {const} */ (["", "rejected", "offered", "gone"]).map((kind) =>
    el("input", { type: "radio", name: outcomeName, value: kind, onchange: decide }),
  );
  const outcomeOn = createDateField({ label: "When?", onChange: changed });
  const wells = /** @type {const} */ (["yes", "no"]).map((answer) =>
    el("input", { type: "radio", name: wellName, value: answer, onchange: changed }),
  );

  const sentQuestion = question("What have you sent since?", null, sent.element);
  const changesQuestion = question(
    "Has anything changed?",
    hint("Another offer, an article or a patent accepted: news that could change their decision."),
    changes.element,
  );
  const decided = question(
    "Have they decided?",
    null,
    ...outcomes.map((input) =>
      choice(input, input.value ? OUTCOMES[/** @type {OutcomeKind} */ (input.value)].name : "Not yet"),
    ),
    outcomeOn.element,
  );
  const well = question(
    "Did you feel that the interview went well?",
    null,
    el("div", { class: "fnt-pair" }, ...wells.map((input) => choice(input, input.value === "yes" ? "Yes" : "No"))),
  );
  const clear = el("button", { type: "button", class: "fnt-quiet-button", onclick: onClear }, "Empty all fields");
  const since = el("div", { class: "fn-card fnt-since" }, sentQuestion, changesQuestion, decided, well, clear);

  // Rows ----------------------------------------------------------------------

  /** @param {string} on */
  function interviewRow(on) {
    const field = createDateField({
      label: "Day of the interview",
      hideLabel: true,
      hint: interviewHint,
      onChange: changed,
    });
    field.set(on);
    return {
      element: field.element,
      first: field.input,
      dates: { "": field },
      value: field.value,
      name: () => `the interview${field.value() ? ` of ${inWords(field.value())}` : ""}`,
      /** @param {number} place @param {number} all */
      place(place, all) {
        field.hideLabel(all === 1);
        field.rename(all === 1 ? "Day of the interview" : `Interview ${place}`);
      },
    };
  }

  /** The next note that is likely to have gone. @returns {SentEntry} */
  function freshSent() {
    const there = sent.value().map(({ kind }) => kind);
    return { kind: there.includes("thank-you") ? "follow-up" : "thank-you", on: "" };
  }

  /** @param {SentEntry} entry */
  function sentRow(entry) {
    const kind = select("Which note?", Object.entries(NOTES), entry.kind, changed);
    const on = createDateField({ label: "When?", onChange: changed });
    on.set(entry.on);
    return {
      element: el("div", { class: "fnt-parts" }, kind.element, on.element),
      first: kind.input,
      dates: { on },
      value: () => ({ kind: /** @type {Note} */ (kind.input.value), on: on.value() }),
      name: () => dated(NOTES[/** @type {Note} */ (kind.input.value)].a.replace(/^an? /, "the "), on.value()),
    };
  }

  /** @returns {ChangeEntry} */
  function freshChange() {
    return { kind: "offer", on: today(), deadline: "", minor: false };
  }

  /** @param {ChangeEntry} entry */
  function changeRow(entry) {
    const kind = select("What is it?", Object.entries(CHANGES), entry.kind, () => {
      draw();
      changed();
    });
    const on = createDateField({ label: "Since when?", onChange: changed });
    const deadline = createDateField({ label: "Answer that offer by", onChange: changed });
    const minor = el("input", { type: "checkbox", onchange: changed });
    const minorWords = el("span", {});
    const minorChoice = el("label", { class: "fnt-choice" }, minor, minorWords);
    on.set(entry.on);
    deadline.set(entry.deadline);
    minor.checked = entry.minor;

    function draw() {
      const words = CHANGES[/** @type {ChangeKind} */ (kind.input.value)].minor;
      deadline.element.hidden = words !== null;
      minorChoice.hidden = words === null;
      minorWords.textContent = words ?? "";
    }
    draw();

    return {
      element: el("div", { class: "fnt-parts" }, kind.element, on.element, deadline.element, minorChoice),
      first: kind.input,
      dates: { on, deadline },
      value: () => ({
        kind: /** @type {ChangeKind} */ (kind.input.value),
        on: on.value(),
        deadline: deadline.value(),
        minor: minor.checked,
      }),
      name: () => dated(`the news “${CHANGES[/** @type {ChangeKind} */ (kind.input.value)].name}”`, on.value()),
    };
  }

  // ---------------------------------------------------------------------------

  function decide() {
    if (outcome() && !outcomeOn.value() && !outcomeOn.isUnfinished()) outcomeOn.set(today());
    changed();
  }

  function outcome() {
    return /** @type {OutcomeKind | ""} */ (outcomes.find((input) => input.checked)?.value ?? "");
  }

  function changed() {
    for (const rows of [interviews, sent, changes]) rows.name();
    reveal();
    onChange();
  }

  /** Shows the questions that matter now. What was typed in a hidden one stays. */
  function reveal() {
    const entries = value();
    const { situation } = toSituation(entries);
    const met = situation.interviews.some((day) => day <= today());
    sentQuestion.hidden = !met && entries.sent.length === 0;
    changesQuestion.hidden = !met && entries.changes.length === 0;
    const kind = outcome();
    outcomeOn.element.hidden = kind === "";
    if (kind) outcomeOn.rename(OUTCOMES[kind].when);
    well.hidden = kind !== "rejected";
    clear.hidden = JSON.stringify(entries) === JSON.stringify(emptyEntries());
  }

  /** @returns {Entries} */
  function value() {
    const answer = wells.find((input) => input.checked)?.value;
    return {
      interviews: interviews.value(),
      promised: promised.value(),
      noDate: noDate.checked,
      sent: sent.value(),
      changes: changes.value(),
      outcome: { kind: outcome(), on: outcome() ? outcomeOn.value() : "" },
      wentWell: answer === "yes" || answer === "no" ? answer : "unsaid",
    };
  }

  /** @param {Entries} entries */
  function set(entries) {
    interviews.set(entries.interviews);
    promised.set(entries.promised);
    noDate.checked = entries.noDate;
    promised.disable(noDate.checked);
    sent.set(entries.sent);
    changes.set(entries.changes);
    for (const input of outcomes) input.checked = input.value === entries.outcome.kind;
    outcomeOn.set(entries.outcome.on);
    for (const input of wells) input.checked = input.value === entries.wentWell;
    reveal();
  }

  function allDates() {
    return [...interviews.dates(), promised, ...sent.dates(), ...changes.dates(), outcomeOn];
  }

  /**
   * Finds what a name of the engine such as "sent[0].on" means on the page.
   *
   * @param {string} place
   */
  function dateAt(place) {
    const [, list, at, part = ""] = /^(\w+)\[(\d+)\]\.?(\w*)$/.exec(place) ?? [];
    const rows = { interviews, sent, changes }[list ?? ""];
    if (rows) return rows.date(Number(at), part);
    return { interviews: interviews.dates()[0], promised, "outcome.on": outcomeOn }[place];
  }

  set(emptyEntries());
  return {
    dates,
    since,
    value,
    set,
    /** Shows the questions that matter on the present day. */
    refresh: reveal,
    isUnfinished: () => allDates().some((field) => !field.element.hidden && field.isUnfinished()),
    /**
     * Shows a sentence beside the one date it is about, and takes back the last one.
     *
     * @param {string | null} place
     * @param {string} sentence
     */
    point(place, sentence) {
      const aim = place === null ? undefined : dateAt(place);
      for (const field of allDates()) field.point(field === aim ? sentence : "");
    },
    /** Puts the keyboard where a fact is missing or wrong. @param {string} place */
    focus(place) {
      const target = dateAt(place)?.input;
      target?.scrollIntoView({ block: "center" });
      target?.focus({ preventScroll: true });
    },
    /** Adds a note that has gone. @param {SentEntry} entry */
    addSent(entry) {
      sent.set([...sent.value(), entry]);
      changed();
    },
  };
}

/** @param {string} title @param {HTMLElement | null} help @param {...HTMLElement} parts */
function question(title, help, ...parts) {
  const legend = el("legend", { class: "fnt-question__title" }, title);
  return el("fieldset", { class: "fnt-question", "aria-describedby": help?.id }, legend, help, ...parts);
}

/** @param {string} words */
function hint(words) {
  return el("p", { class: "fn-small", id: newId("hint") }, words);
}

/** @param {HTMLInputElement} input @param {string} words */
function choice(input, words) {
  return el("label", { class: "fnt-choice" }, input, el("span", {}, words));
}

/**
 * @param {string} label
 * @param {[string, {name: string}][]} options
 * @param {string} chosen
 * @param {() => void} onChange
 */
function select(label, options, chosen, onChange) {
  const id = newId("select");
  const entries = options.map(([value, { name }]) => el("option", { value, selected: value === chosen }, name));
  const input = el("select", { id, class: "fn-field", onchange: onChange }, ...entries);
  return {
    input,
    element: el("div", { class: "fnt-select" }, el("label", { class: "fnt-label", for: id }, label), input),
  };
}

/** @param {string} what @param {string} on */
function dated(what, on) {
  return on ? `${what}, ${inWords(on)}` : what;
}
