/**
 * The page *Check a draft*: joins the editor, the engine and the results. Mounts itself on `#fn-check`.
 *
 * What flows: text, kind and facts go to the engine as one request; its report comes back as spans for the editor and as
 * findings, elements and counts for the results. Nothing else holds state but the draft store.
 */

import { openEngine } from "../engine/client.mjs";
import { el, fill } from "../ui/dom.mjs";
import { createAnnouncer } from "../ui/live.mjs";
import { createNotice } from "../ui/notice.mjs";
import { readAddress } from "./address.mjs";
import { createChecking } from "./checking.mjs";
import { createChecklist } from "./checklist.mjs";
import { MOST, REPORT_FORM } from "./config.mjs";
import { createDraftStore } from "./draft-store.mjs";
import { createEditor } from "./editor.mjs";
import { createFacts } from "./facts.mjs";
import { createFindings } from "./findings.mjs";
import { spanAt } from "./highlight.mjs";
import { identify, silenceKey } from "./identity.mjs";
import { createKinds, isKind, KINDS, kindInWords } from "./kinds.mjs";
import { createLoading } from "./loading.mjs";
import { createMeter, roughCount } from "./meter.mjs";
import { createPeek } from "./peek.mjs";
import { copy, download, mailAddress } from "./share.mjs";
import { createVerdict, verdictFor, verdictInWords } from "./verdict.mjs";

/** @typedef {import("./types.d.ts").Report} Report */
/** @typedef {import("./types.d.ts").Kind} Kind */
/** @typedef {import("./types.d.ts").Note} Note */
/** @typedef {import("./identity.mjs").Known} Known */
/** @typedef {{text: string, kind: Kind}} Job */

/**
 * Builds the checker inside an element. Options stand on the element: `data-kind`, `data-load="focus"` (do not start the
 * engine while idle), `data-report` (address of the form for false alarms).
 *
 * Sends a `fournotes:checked` event after each check: kind, verdict and counts, never a word of the draft.
 *
 * @param {HTMLElement} root
 */
export function mount(root) {
  const needs = staticNeeds(root);
  const live = createAnnouncer();
  const notice = createNotice(live);
  const store = createDraftStore();

  /** @type {Map<string, Note>} */
  const notes = new Map();
  /** @type {Report | null} */
  let report = null;
  /** @type {Known[]} */
  let findings = [];
  /** @type {Set<string>} */
  let silenced = new Set();
  /** @type {string | null} */
  let current = null;
  /** @type {{words: string, what: "outline" | "example"} | null} */
  let started = null;
  /** @type {string | null} */
  let trouble = null;
  let count = 0;

  // The parts ---------------------------------------------------------------

  const editor = createEditor({ describedBy: "fnc-private fnc-count", onInput: changed, onCaret: caret });
  const kinds = createKinds(changeKind);
  const facts = createFacts(check);
  const meter = createMeter();
  const verdict = createVerdict();
  const checklist = createChecklist();
  const loading = createLoading(() => connect(() => engine.retry()));
  const list = createFindings(
    {
      onSelect: (finding) => look(finding, false),
      onShow: (finding) => look(finding, true),
      onFix: fix,
      onSilence: silence,
      onBringBack: bringBack,
      onKind: (kind) => {
        kinds.set(kind);
        changeKind(kind);
        verdict.focus();
      },
      onDetail: (detail) => editor.select(detail.start, detail.end, true),
    },
    root.dataset.report || REPORT_FORM,
  );
  const peek = createPeek((id) => list.focus(id));

  const starters = el(
    "div",
    { class: "fnc-starters" },
    button("Start from an outline", () => start("outline")),
    button("Try an example", () => start("example")),
  );
  const long = el(
    "p",
    { class: "fn-small fnc-long", hidden: true },
    "This is far longer than a note. It is checked, but the words are not marked in the text.",
  );
  const remember = el("input", { type: "checkbox", onchange: () => setRemember(remember.checked) });
  const tools = el(
    "div",
    { class: "fn-row fnc-tools" },
    button("Copy", copyText, "fn-btn fn-btn--main"),
    button("Open in mail", openMail, "fn-btn"),
    button(
      "Download",
      () => {
        download(editor.text(), `${kinds.value()}-note.txt`);
        notice.show("The note was saved as a text file.");
      },
      "fn-btn",
    ),
    button("Clear", clear, "fn-btn"),
  );
  const results = el(
    "section",
    { class: "fnc-results", "aria-label": "Results" },
    el("div", { class: "fn-card fnc-answer" }, verdict.element, loading.element, checklist.element),
    list.element,
  );
  const page = el(
    "div",
    { class: "fnc" },
    el(
      "div",
      { class: "fn-card fnc-write" },
      kinds.element,
      el("label", { class: "fnc-label", for: "fnc-text" }, "Your note"),
      editor.element,
      peek.element,
      notice.element,
      starters,
      long,
      meter.element,
    ),
    results,
    el(
      "div",
      { class: "fn-card fnc-send" },
      tools,
      facts.element,
      el(
        "p",
        { class: "fn-small fnc-keep", id: "fnc-private" },
        "Your words stay in this browser. They survive a reload of this tab and are gone when you close it.",
      ),
      el("label", { class: "fnc-check" }, remember, el("span", {}, "Remember the draft on this device")),
    ),
    live.element,
  );
  page.addEventListener("fnc:empty", () => verdict.focus());

  // The engine --------------------------------------------------------------

  const engine = openEngine({
    onProgress: (progress) => {
      if (engine.state() === "loading") loading.progress(progress);
    },
  });
  const checking = createChecking(
    (/** @type {Job} */ job) => engine.ask({ do: "check", ...job, facts: facts.value(), ignore: [] }),
    (reply) => received(/** @type {Report} */ (reply)),
    unanswered,
  );

  /** Starts the engine unless it runs, loads, or waits for "Try again". */
  function wake() {
    if (engine.state() === "idle") connect(() => engine.start());
  }

  /** @param {() => Promise<void>} begin */
  function connect(begin) {
    trouble = null;
    loading.progress({ loaded: 0, total: 0, phase: "download" });
    begin().then(engineReady, engineFailed);
    draw();
  }

  function engineReady() {
    loading.hide();
    if (editor.text().trim() === "") live.later("The checker is ready.");
    engine.ask({ do: "notes" }).then((reply) => {
      for (const note of /** @type {{notes: Note[]}} */ (reply).notes) notes.set(note.id, note);
      for (const act of waiting.splice(0)) act();
      draw();
    }, unanswered);
    check();
  }

  /** @param {Error} error */
  function engineFailed(error) {
    trouble = error.message;
    report = null;
    findings = [];
    editor.mark([], null);
    results.setAttribute("aria-busy", "false");
    loading.failed(error.message);
    live.now(error.message);
    draw();
  }

  /**
   * A request without an answer: the engine refused it, or died and starts again at once (a few times, then it asks).
   *
   * @param {Error} error
   */
  function unanswered(error) {
    if (engine.state() === "ready") refused(error);
    else if (engine.state() === "failed") engineFailed(error);
    else wake();
  }

  /** What to do once the notes are there. @type {(() => void)[]} */
  const waiting = [];

  // Checking ----------------------------------------------------------------

  function check() {
    const text = editor.text();
    if (text.trim() === "" || isTooLong(text)) {
      checking.drop();
      report = null;
      findings = [];
      current = null;
      editor.mark([], null);
      draw();
      return;
    }
    draw();
    wake();
    if (engine.state() !== "ready") return;
    results.setAttribute("aria-busy", "true");
    checking.push({ text, kind: kinds.value() });
  }

  /** @param {Report} fresh */
  function received(fresh) {
    trouble = null;
    report = fresh;
    findings = identify(fresh.findings, findings, () => `f${++count}`);
    if (!findings.some((finding) => finding.id === current)) current = null;
    showReport();
    results.setAttribute("aria-busy", "false");
    root.dispatchEvent(new CustomEvent("fournotes:checked", { detail: summary() }));
  }

  /** Shows the report that is there, without the silenced findings. */
  function showReport() {
    editor.mark(spans(), current);
    draw();
    const { line, beside } = verdictNow();
    live.later(`${line}. ${beside}`);
  }

  /** @param {Error} error  a request that the engine would not answer */
  function refused(error) {
    trouble = error.message;
    report = null;
    findings = [];
    editor.mark([], null);
    results.setAttribute("aria-busy", "false");
    draw();
    live.later(error.message);
  }

  function kept() {
    return findings.filter((finding) => !silenced.has(silenceKey(finding)));
  }

  /** @returns {import("./highlight.mjs").Span[]} */
  function spans() {
    const marked = kept().flatMap(({ id, severity, start, end }) =>
      start === null || end === null ? [] : [{ id, tone: severity, start, end }],
    );
    const good = (report?.details ?? []).map(({ start, end }, at) => ({
      id: `d${at}`,
      tone: /** @type {const} */ ("good"),
      start,
      end,
    }));
    return [...marked, ...good];
  }

  function verdictNow() {
    if (!report) return { line: "", beside: "" };
    if (report.notice) return { line: "Not checked", beside: report.notice };
    return verdictInWords(verdictFor(report, kept()), kept());
  }

  function summary() {
    const number = (/** @type {string} */ severity) => kept().filter((finding) => finding.severity === severity).length;
    return {
      kind: kinds.value(),
      verdict: report && verdictFor(report, kept()),
      counts: { error: number("error"), warn: number("warn"), info: number("info") },
    };
  }

  // Showing -----------------------------------------------------------------

  function draw() {
    const text = editor.text();
    const empty = text.trim() === "";
    const note = notes.get(kinds.value());
    starters.hidden = !empty;
    tools.hidden = empty;
    long.hidden = !editor.isLong() || isTooLong(text);
    meter.render({
      count: report ? report.counts.words : roughCount(text.slice(0, MOST)),
      exact: report !== null,
      limits: note?.limits,
    });
    checklist.render({
      kind: kinds.value(),
      needs: note?.elements ?? needs.get(kinds.value()) ?? [],
      found: report?.elements ?? null,
    });
    drawVerdict(text, empty);
    const shown = kept();
    list.render({
      findings: shown,
      silenced: findings.length - shown.length,
      details: report?.details ?? [],
      current,
      other: otherKind,
    });
    peek.render(shown.find((finding) => finding.id === current));
  }

  /**
   * @param {string} text
   * @param {boolean} empty
   */
  function drawVerdict(text, empty) {
    if (empty)
      verdict.render(
        "Nothing to check yet",
        "Paste a note or start typing. It is read here, in your browser, and goes nowhere.",
        "none",
      );
    else if (isTooLong(text))
      verdict.render(
        "Too long to check",
        "This has more than a million characters; a note has a few hundred words. Keep only the note itself, and it is checked.",
        "none",
      );
    else if (report) {
      const { line, beside } = verdictNow();
      verdict.render(line, beside, report.notice ? "none" : verdictFor(report, kept()));
    } else if (engine.state() === "ready" && trouble) verdict.render("Not checked", trouble, "none");
    else if (trouble)
      verdict.render("The checker could not start", "Until it does, the list below helps to check by eye.", "none");
    else if (engine.state() === "ready") verdict.render("Reading your note", "One moment.", "none");
    else verdict.render("Read in a moment", "The checker is on its way. Write on; nothing is lost.", "none");
  }

  /**
   * Makes a finding the one that is looked at, from the list.
   *
   * @param {Known} finding
   * @param {boolean} show  put the keyboard into the text as well
   */
  function look(finding, show) {
    const fresh = findings.find((each) => each.id === finding.id);
    if (!fresh) return;
    current = fresh.id;
    list.point(current, false);
    peek.render(undefined);
    editor.point(current);
    if (fresh.start !== null && fresh.end !== null) editor.select(fresh.start, fresh.end, show);
  }

  /**
   * Shows the finding whose words hold the caret.
   *
   * @param {number} start
   * @param {number} end
   */
  function caret(start, end) {
    const id = spanAt(
      spans().filter((span) => span.tone !== "good"),
      start,
      end,
    );
    if (id === current) return;
    current = id;
    editor.point(current);
    list.point(current, current !== null);
    peek.render(kept().find((finding) => finding.id === current));
  }

  /** @param {Known} finding */
  function otherKind(finding) {
    if (finding.rule !== "wrong-note") return null;
    const says = `${finding.fix?.replacement ?? ""} ${finding.message}`.toLowerCase();
    const [named, ...more] = KINDS.filter(({ id, name }) => id !== kinds.value() && says.includes(name.toLowerCase()));
    return named && more.length === 0 ? { kind: named.id, words: named.a } : null;
  }

  // What the writer does ------------------------------------------------------

  function changed() {
    if (started && editor.text() !== started.words) started = null;
    notice.hide();
    save();
    check();
  }

  function save() {
    store.save(draft());
  }

  function draft() {
    return { text: isTooLong(editor.text()) ? "" : editor.text(), kind: kinds.value(), silenced: [...silenced] };
  }

  /** @param {Kind} kind */
  function changeKind(kind) {
    const words = started && notes.get(kind)?.[started.what];
    if (started && words) replaceAll(words.trimEnd(), started.what);
    report = null;
    save();
    check();
  }

  /** @param {Known} finding */
  function fix(finding) {
    const { start, end } = findings.find((each) => each.id === finding.id) ?? finding;
    if (start === null || end === null || !finding.fix) return;
    const before = editor.text();
    const words = finding.fix.replacement;
    const from = document.activeElement;
    editor.write(start, end, words);
    if (from instanceof HTMLElement) from.focus({ preventScroll: true });
    notice.show(words ? `Changed to “${words}”.` : "Taken out.", { label: "Undo", act: () => replaceAll(before) });
  }

  /** @param {Known} finding */
  function silence(finding) {
    const key = silenceKey(finding);
    silenced.add(key);
    save();
    showReport();
    notice.show("Silenced for this draft.", {
      label: "Undo",
      act: () => {
        silenced.delete(key);
        save();
        showReport();
        list.focus(finding.id);
      },
    });
  }

  function bringBack() {
    for (const finding of findings) silenced.delete(silenceKey(finding));
    save();
    showReport();
    verdict.focus();
  }

  /**
   * Puts an outline or an example of this kind into the empty box.
   *
   * @param {"outline" | "example"} what
   */
  function start(what) {
    const note = notes.get(kinds.value());
    if (!note) {
      waiting.push(() => start(what));
      wake();
      live.now("One moment. The checker is loading.");
      return;
    }
    if (editor.text().trim() !== "" && !started) return;
    replaceAll(note[what].trimEnd(), what);
  }

  /**
   * @param {string} words
   * @param {"outline" | "example"} [what]
   */
  function replaceAll(words, what) {
    started = null;
    editor.write(0, editor.text().length, words);
    if (!what) return;
    started = { words: editor.text(), what };
    const blank = /\[[^\]]*\]/.exec(editor.text());
    editor.select(blank?.index ?? 0, blank ? blank.index + blank[0].length : 0, true);
  }

  function clear() {
    const before = editor.text();
    const hushed = [...silenced];
    silenced = new Set();
    editor.write(0, before.length, "");
    notice.show("The draft is cleared.", {
      label: "Bring it back",
      act: () => {
        silenced = new Set(hushed);
        replaceAll(before);
      },
    });
  }

  async function copyText() {
    const done = await copy(editor.text(), editor.textarea);
    notice.show(
      done
        ? "Copied. Paste it into your mail."
        : "Your browser did not allow the copy. The note is selected: press Ctrl and C, or ⌘ and C.",
    );
  }

  async function openMail() {
    const address = mailAddress(editor.text());
    if (address) {
      location.href = address;
      notice.show("Your mail program should open now. If nothing happens, use Copy.");
      return;
    }
    const done = await copy(editor.text(), editor.textarea);
    const why = "This note is too long for a link into a mail program, which may cut it off.";
    notice.show(
      done
        ? `${why} It is copied instead: paste it into your mail.`
        : `${why} The note is selected: copy it and paste it into your mail.`,
    );
  }

  /** @param {boolean} on */
  function setRemember(on) {
    const done = store.setRemember(on, draft());
    if (!done && on) {
      remember.checked = false;
      store.setRemember(false, draft());
      notice.show("This browser does not let pages remember anything. The draft stays for this tab.");
    } else {
      notice.show(
        on ? "The draft is remembered on this device until you untick this." : "The remembered draft is forgotten.",
      );
    }
  }

  /**
   * @param {string} words
   * @param {() => void} act
   * @param {string} [look]
   */
  function button(words, act, look = "fn-btn fn-btn--small") {
    return el("button", { type: "button", class: look, onclick: act }, words);
  }

  // Opening -----------------------------------------------------------------

  function open() {
    const wish = readAddress(location);
    if (location.search || wish.text !== null) {
      // Names and firms do not stay in the address, where they would go along with a copied link.
      history.replaceState(history.state, "", location.pathname + (wish.text === null ? location.hash : ""));
    }
    const stored = store.load();
    remember.checked = store.remembers();
    silenced = new Set(stored?.silenced);
    kinds.set(wish.kind ?? stored?.kind ?? (isKind(root.dataset.kind) ? root.dataset.kind : "thank-you"));
    facts.add(wish.facts, wish.left);
    editor.restore(stored?.text ?? "");
    if (wish.text !== null) bring(wish.text);
    else if (wish.outline) offerOutline();
  }

  /** @param {string} text  from the address; the writer's own draft can be brought back */
  function bring(text) {
    const before = editor.text();
    editor.restore(text);
    save();
    if (before.trim() && before !== text)
      notice.show("This example took the place of your draft.", {
        label: "Bring my draft back",
        act: () => replaceAll(before),
      });
  }

  function offerOutline() {
    if (editor.text().trim() === "") start("outline");
    else
      notice.show("Your draft is still here.", {
        label: `Replace it with the outline of ${kindInWords(kinds.value())}`,
        act: () => {
          started = { words: editor.text(), what: "outline" };
          start("outline");
        },
      });
  }

  fill(root, page);
  root.classList.add("is-live");
  open();
  check();
  editor.textarea.addEventListener("focus", wake);
  if (root.dataset.load !== "focus") whenIdle(wake);
}

/** @param {string} text */
function isTooLong(text) {
  return text.length > MOST && (text.length > 2 * MOST || [...text].length > MOST);
}

/**
 * Reads what each kind of note needs from the text that the page holds without scripts, for the time before the engine.
 *
 * @param {HTMLElement} root
 */
function staticNeeds(root) {
  return new Map(
    KINDS.map(({ id }) => {
      const items = root.querySelectorAll(`[aria-labelledby="need-${id}"] li`);
      return [id, [...items].map((item) => ({ id: "", label: item.textContent?.trim() ?? "", required: true }))];
    }),
  );
}

/**
 * Does something once the page is at rest; not where the visitor asked to save data.
 *
 * @param {() => void} act
 */
function whenIdle(act) {
  const { connection } = /** @type {{connection?: {saveData?: boolean}}} */ (navigator);
  if (connection?.saveData) return;
  if ("requestIdleCallback" in window) requestIdleCallback(act, { timeout: 4000 });
  else setTimeout(act, 2000);
}

const root = document.getElementById("fn-check");
if (root) mount(root);
