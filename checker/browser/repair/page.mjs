/**
 * The weak example on a note's page, repaired one step at a time while the real checker reads along.
 *
 * The page holds the example and the list of repairs; without scripts both can be read. Here they become a letter with
 * marks and two buttons. Nothing is fetched before the first press.
 */

import { createChecking } from "../check/checking.mjs";
import { runs } from "../check/highlight.mjs";
import { createReading } from "../check/reading.mjs";
import { verdictInWords } from "../check/verdict.mjs";
import { openEngine } from "../engine/client.mjs";
import { el, fill, say } from "../ui/dom.mjs";
import { createAnnouncer } from "../ui/live.mjs";
import { createLoading } from "../ui/loading.mjs";
import { findingsInWords } from "./found.mjs";
import { readRepairs, stagesOf } from "./steps.mjs";

/** @typedef {import("../check/types.d.ts").Report} Report */
/** @typedef {{do: "check", text: string, kind: string}} Job */

/**
 * @param {HTMLElement} example  the weak text; `data-kind` says which note it means to be
 * @param {Element} list         its repairs
 */
function mount(example, list) {
  const kind = example.dataset.kind ?? "";
  const stages = stagesOf(example.textContent ?? "", readRepairs(list));
  const last = stages.length - 1;
  const reading = createReading();
  let step = 0;
  let begun = false;
  /** The name of each rule. @type {Map<string, string>} */
  let titles = new Map();

  const live = createAnnouncer();
  const line = el("p", { class: "fnr-line" });
  const beside = el("p", { class: "fn-small" });
  const found = el("ul", { class: "fnr-found" });
  const verdict = el("div", { class: "fnr-verdict", hidden: true }, line, beside, found);
  const loading = createLoading({
    what: "the checker",
    meanwhile: "The repairs below can be read meanwhile.",
    onRetry: () => connect(() => engine.retry()),
  });
  const forth = el(
    "button",
    { type: "button", class: "fn-btn fn-btn--main", onclick: onward },
    "Let the checker read it",
  );
  const back = el("button", { type: "button", class: "fn-btn", hidden: true, onclick: () => go(step - 1) }, "One back");
  const open = el("a", { class: "fn-btn", hidden: true }, "Open it in the checker");
  const panel = el(
    "div",
    { class: "fnr-panel" },
    verdict,
    loading.element,
    el("div", { class: "fn-row" }, forth, back, open),
    live.element,
  );
  const engine = openEngine({ onProgress: (progress) => engine.state() === "loading" && loading.progress(progress) });
  const checking = createChecking(
    async (/** @type {Job} */ job) => /** @type {Report} */ (await engine.ask(job)),
    (report) => {
      reading.receive(report);
      loading.hide();
      draw();
      const { line, beside } = verdictInWords(report.verdict, report.findings);
      live.now(`${step === 0 ? "The weak note" : `Repair ${step} of ${last} made`}. ${line}. ${beside}`);
    },
    (error) => loading.failed(error.message),
  );

  function onward() {
    if (begun) return go(step === last ? 0 : step + 1);
    begun = true;
    connect(() => engine.start());
  }

  /** @param {() => Promise<void>} begin */
  function connect(begin) {
    forth.disabled = true;
    loading.progress({ loaded: 0, total: 0, phase: "download" });
    begin()
      .then(async () => {
        titles = titlesIn(await engine.ask({ do: "rules" }));
        go(step);
      })
      .catch((error) => loading.failed(error.message));
  }

  /** @param {number} to */
  function go(to) {
    step = to;
    forth.disabled = false;
    checking.push({ do: "check", text: stages[step]?.text ?? "", kind });
  }

  function draw() {
    const stage = stages[step] ?? { text: "", start: 0, end: 0 };
    const spans = reading.spans().filter((span) => span.tone !== "good");
    if (stage.end > stage.start) spans.push({ id: "new", tone: "good", start: stage.start, end: stage.end });
    fill(
      example,
      ...runs(stage.text, spans).map((run) =>
        run.tone ? el("span", { class: `fn-mark fn-mark--${run.tone}` }, run.text) : run.text,
      ),
    );
    const report = reading.report();
    verdict.hidden = !report;
    if (report) {
      const words = verdictInWords(report.verdict, report.findings);
      say(line, words.line);
      say(beside, words.beside);
      verdict.dataset.verdict = report.verdict;
      fill(found, ...findingsInWords(report.findings, titles));
    }
    const focused = document.activeElement;
    say(forth, step === last ? "Start again" : `Make repair ${step + 1} of ${last}`);
    forth.classList.toggle("fn-btn--main", step < last);
    back.hidden = step === 0;
    open.hidden = step < last;
    open.href = `${new URL("../../../check/", import.meta.url)}#${new URLSearchParams({ kind, text: stage.text })}`;
    if (focused === back && back.hidden) forth.focus();
    [...list.children].forEach((item, at) => {
      item.classList.toggle("is-done", at < step);
      if (at === step - 1) item.setAttribute("aria-current", "step");
      else item.removeAttribute("aria-current");
    });
  }

  example.after(panel);
}

/**
 * @param {object} reply  what the engine answers to "rules"
 * @returns {Map<string, string>}
 */
function titlesIn(reply) {
  const { rules } = /** @type {{rules: {id: string, title: string}[]}} */ (reply);
  return new Map(rules.map(({ id, title }) => [id, title]));
}

const example = document.querySelector("pre.fn-example");
const list = document.querySelector("ol.fn-steps");
if (example instanceof HTMLElement && list) mount(example, list);
