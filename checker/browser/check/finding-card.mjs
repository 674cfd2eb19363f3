/**
 * One finding as a note in the margin: the words, why, what to write instead, and what can be done about it.
 */

import { el, fill, say } from "../ui/dom.mjs";
import { reportAddress, ruleAddress } from "./address.mjs";

/** @typedef {import("./types.d.ts").Severity} Severity */
/** @typedef {import("./identity.mjs").Known} Known */

/**
 * @typedef {object} Actions
 * @property {(finding: Known) => void} onSelect   the writer is looking at this finding
 * @property {(finding: Known) => void} onToggle   open or close it
 * @property {(finding: Known) => void} onFix
 * @property {(finding: Known) => void} onShow
 * @property {(finding: Known) => void} onSilence
 * @property {(kind: import("./types.d.ts").Kind) => void} onKind
 */

/** The sign and the words of each severity; colour only repeats them. */
export const SEVERITIES = /** @type {const} */ ({
  error: { sign: "▲", words: "Change this" },
  warn: { sign: "◆", words: "Worth a second look" },
  info: { sign: "●", words: "Only if you like" },
});

/** Words longer than this are shortened in the card; "Show me" shows them whole. In UTF-16 units. */
const QUOTE_MOST = 160;

/**
 * Returns the card of one finding.
 *
 * @param {string} id
 * @param {Actions} actions
 * @param {string} form  address of the form for false alarms; empty for none
 */
export function createCard(id, actions, form) {
  /** @type {Known} */
  let finding;
  const act = (/** @type {keyof Omit<Actions, "onKind">} */ name) => () => actions[name](finding);

  const mark = el("span", { "aria-hidden": "true" });
  const name = el("span");
  const sign = el("span", { class: "fn-sign" }, mark, name);
  const quote = el("q", { class: "fnc-quote" });
  const toggle = el(
    "button",
    { type: "button", class: "fnc-toggle", "aria-controls": `fnc-${id}-body`, onclick: act("onToggle") },
    sign,
    quote,
  );
  const message = el("p", { class: "fnc-message" });
  const why = el("p", { class: "fn-small" });
  const question = el("p", { class: "fnc-question" });
  const fix = el("button", { type: "button", class: "fn-btn fn-btn--small fn-btn--main", onclick: act("onFix") });
  const other = el("button", { type: "button", class: "fn-btn fn-btn--small fn-btn--main" });
  const show = el("button", { type: "button", class: "fn-btn fn-btn--small", onclick: act("onShow") }, "Show me");
  const silence = el(
    "button",
    { type: "button", class: "fn-btn fn-btn--small", onclick: act("onSilence") },
    "Not a problem",
  );
  const rule = el("a", { class: "fnc-link" }, "Why this rule");
  const alarm = el(
    "button",
    {
      type: "button",
      class: "fnc-link",
      "aria-expanded": "false",
      "aria-controls": `fnc-${id}-alarm`,
      hidden: form === "",
      onclick: () => toggleAlarm(),
    },
    "False alarm?",
  );

  const agree = el("input", { type: "checkbox", onchange: () => address() });
  const agreed = el("span");
  const open = el(
    "a",
    { class: "fn-btn fn-btn--small", target: "_blank", rel: "noopener noreferrer" },
    "Open the report form",
  );
  const report = el(
    "div",
    { class: "fnc-alarm", id: `fnc-${id}-alarm`, hidden: true },
    el(
      "p",
      { class: "fn-small" },
      "Thank you for telling us. A form on another site opens with the name of this rule; nothing is sent before you send it there.",
    ),
    el("label", { class: "fnc-check" }, agree, agreed),
    open,
  );

  const body = el(
    "div",
    { class: "fnc-body", id: `fnc-${id}-body` },
    message,
    why,
    question,
    el("div", { class: "fnc-go" }, fix, other, show, silence, rule, alarm),
    report,
  );
  const head = el("h4", { class: "fnc-head" }, toggle);
  const element = el("li", { id: `fnc-${id}`, onfocusin: act("onSelect"), onclick: act("onSelect") }, head, body);

  function toggleAlarm() {
    report.hidden = !report.hidden;
    alarm.setAttribute("aria-expanded", String(!report.hidden));
  }

  function address() {
    if (form) open.href = reportAddress(form, finding.rule, agree.checked ? finding.quote : null);
  }

  /**
   * Shows a finding in this card; only what differs is touched. `explain` is false where an open card above gives the same reason.
   *
   * @param {Known} fresh
   * @param {{open: boolean, current: boolean, explain: boolean, title: string, other: {kind: import("./types.d.ts").Kind, words: string} | null}} state
   */
  function update(fresh, state) {
    finding = fresh;
    const severity = SEVERITIES[fresh.severity];
    element.className = `fn-finding fn-finding--${fresh.severity} fnc-finding${state.current ? " is-current" : ""}`;
    if (state.current) element.setAttribute("aria-current", "true");
    else element.removeAttribute("aria-current");
    toggle.setAttribute("aria-expanded", String(state.open));
    body.hidden = !state.open;
    say(mark, `${severity.sign} `);
    say(name, `${severity.words} · ${state.title}`);
    say(quote, shorten(fresh.quote ?? ""));
    quote.hidden = fresh.quote === null;
    say(message, fresh.message);
    say(why, fresh.why);
    why.hidden = !state.explain;
    say(question, fresh.question ?? "");
    question.hidden = !fresh.question || state.other !== null; // the button below asks it then
    fix.hidden = !fresh.fix || fresh.start === null;
    say(fix, fresh.fix?.label ?? "");
    other.hidden = !state.other;
    if (state.other) {
      const { kind, words: name } = state.other;
      say(other, `Check it as ${name}`);
      other.onclick = () => actions.onKind(kind);
    }
    show.hidden = fresh.start === null;
    const page = ruleAddress(fresh.url);
    rule.hidden = !page;
    if (page) rule.href = page;
    fill(
      agreed,
      fresh.quote === null
        ? "There are no words of yours in this report."
        : `Add these words of mine: “${shorten(fresh.quote)}”`,
    );
    agree.hidden = fresh.quote === null;
    address();
  }

  return { element, toggle, update };
}

/**
 * @param {string} words
 */
function shorten(words) {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length <= QUOTE_MOST ? line : `${line.slice(0, QUOTE_MOST).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
