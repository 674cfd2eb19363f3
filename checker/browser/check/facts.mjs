/**
 * The facts of one application, all optional: they sharpen the check. Shared with *Which note today?* for this session.
 */

import { el, fill } from "../ui/dom.mjs";
import { isDate, today } from "../ui/dates.mjs";
import { FACTS_KEY, read, write } from "../ui/storage.mjs";

/** @typedef {import("./types.d.ts").Facts} Facts */

/** The longest single fact, in UTF-16 units, and the most entries of a list. */
const LONGEST = 200;
const MOST = 20;

/** @typedef {{name: keyof Facts, label: string, shape: "text" | "list" | "date", hint?: string}} Field */

/** @type {Field[]} */
const FIELDS = [
  { name: "company", label: "Company", shape: "text" },
  { name: "role", label: "Job", shape: "text" },
  { name: "interviewers", label: "Who interviewed you", shape: "list", hint: "Names, separated with commas" },
  { name: "topics", label: "What you talked about", shape: "list", hint: "Separate with commas" },
  { name: "interview_date", label: "Day of the interview", shape: "date" },
  { name: "promised_date", label: "You would hear by", shape: "date" },
  { name: "sending_date", label: "Day you will send this", shape: "date" },
  { name: "offer_deadline", label: "Other offer: answer by", shape: "date" },
  { name: "other_employers", label: "Other employers", shape: "list", hint: "Separate with commas" },
];

/**
 * Returns the facts in a value of unknown origin (storage, an address): right types, real dates, bounded lengths.
 *
 * @param {unknown} value
 * @returns {Facts}
 */
export function cleanFacts(value) {
  if (typeof value !== "object" || value === null) return {};
  const source = /** @type {Record<string, unknown>} */ (value);
  /** @type {Record<string, string | string[]>} */
  const facts = {};
  for (const { name, shape } of FIELDS) {
    const given = source[name];
    if (shape === "list" && Array.isArray(given)) {
      const entries = given
        .filter((entry) => typeof entry === "string")
        .map(tidy)
        .filter(Boolean)
        .slice(0, MOST);
      if (entries.length) facts[name] = entries;
    } else if (typeof given === "string" && shape !== "list") {
      const text = tidy(given);
      if (text && (shape !== "date" || isDate(text))) facts[name] = text;
    }
  }
  return facts;
}

/**
 * Returns the facts that an address carries, lists split at commas, and the names of those it had to leave out.
 *
 * @param {URLSearchParams} query
 * @returns {{facts: Facts, left: (keyof Facts)[]}}
 */
export function factsFromQuery(query) {
  /** @type {Record<string, unknown>} */
  const raw = {};
  for (const { name, shape } of FIELDS) {
    const given = query.get(name);
    if (given) raw[name] = shape === "list" ? split(given) : given;
  }
  const facts = cleanFacts(raw);
  return { facts, left: FIELDS.map(({ name }) => name).filter((name) => name in raw && !(name in facts)) };
}

/**
 * Returns the panel of facts.
 *
 * @param {() => void} onChange
 * @param {boolean} keep  false: store nothing
 */
export function createFacts(onChange, keep) {
  /** @type {Map<keyof Facts, HTMLInputElement>} */
  const inputs = new Map();
  const filled = el("span", { class: "fn-small" });
  const rows = FIELDS.map((field) => row(field));
  const trouble = el("p", { class: "fn-small is-wrong", hidden: true });
  const forget = el(
    "button",
    {
      type: "button",
      class: "fnc-link",
      onclick: () => {
        set({});
        changed();
      },
    },
    "Empty these fields",
  );
  const element = el(
    "details",
    { class: "fnc-facts" },
    el("summary", {}, "Add facts to sharpen the check ", filled),
    el(
      "p",
      { class: "fn-small" },
      keep ? "All optional. They stay in this tab, where “Which note today?” finds them too." : "All optional.",
    ),
    trouble,
    el("div", { class: "fnc-fields" }, ...rows),
    forget,
  );

  /** @param {Field} field */
  function row({ name, label, shape, hint }) {
    const id = `fnc-fact-${name.replaceAll("_", "-")}`;
    const help = el("span", { class: "fn-small", id: `${id}-help` }, hint ?? "");
    const input = el("input", {
      id,
      class: "fn-field",
      type: shape === "date" ? "date" : "text",
      autocomplete: "off",
      maxlength: shape === "date" ? null : LONGEST * (shape === "list" ? 5 : 1),
      "aria-describedby": `${id}-help`,
    });
    // A browser sends no "input" for an incomplete date, so it is judged when the writer leaves the field.
    input.addEventListener("blur", judge);
    input.addEventListener("input", () => {
      judge();
      changed();
    });

    function judge() {
      const wrong = input.validity.badInput;
      help.textContent = wrong
        ? "This day does not exist, or is not complete. Write day, month and year."
        : (hint ?? "");
      help.classList.toggle("is-wrong", wrong);
      input.setAttribute("aria-invalid", String(wrong));
    }
    inputs.set(name, input);
    return el("div", { class: "fnc-fact" }, el("label", { for: id }, label), input, help);
  }

  function changed() {
    store();
    count();
    onChange();
  }

  function store() {
    if (keep) write("session", FACTS_KEY, typed());
  }

  function count() {
    const many = Object.keys(typed()).length;
    fill(filled, many === 0 ? "company, job, names, dates" : `${many} filled in`);
  }

  /** The facts as typed; the sending date only when it is not simply today. */
  function typed() {
    /** @type {Record<string, unknown>} */
    const raw = {};
    for (const { name, shape } of FIELDS) {
      const value = inputs.get(name)?.value ?? "";
      raw[name] = shape === "list" ? split(value) : value;
    }
    if (raw.sending_date === today()) raw.sending_date = "";
    return cleanFacts(raw);
  }

  /** @param {Facts} facts */
  function set(facts) {
    for (const { name } of FIELDS) {
      const value = facts[name];
      const input = inputs.get(name);
      if (input)
        input.value = Array.isArray(value) ? value.join(", ") : (value ?? (name === "sending_date" ? today() : ""));
    }
    count();
  }

  set(keep ? cleanFacts(read("session", FACTS_KEY)) : {});
  return {
    element,
    /** The facts to check with: what was typed, and today as the sending date when nothing else was said. */
    value: () => /** @type {Facts} */ ({ sending_date: today(), ...typed() }),
    /**
     * Adds the facts that an address carried, which win, and tells which it could not use.
     *
     * @param {Facts} more
     * @param {(keyof Facts)[]} left
     */
    add(more, left) {
      set({ ...typed(), ...more });
      store();
      if (left.length === 0) return;
      const labels = FIELDS.filter(({ name }) => left.includes(name)).map(({ label }) => `“${label}”`);
      fill(
        trouble,
        `The link to this page held something that could not be used: ${labels.join(", ")}. Please fill it in here.`,
      );
      trouble.hidden = false;
      element.open = true;
    },
  };
}

/** @param {string} text */
function tidy(text) {
  return text.replace(/\s+/g, " ").trim().slice(0, LONGEST);
}

/** @param {string} text */
function split(text) {
  return text.split(/[,;\n]/);
}
