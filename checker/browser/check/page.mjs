/**
 * The page *Check a draft*: joins the editor, the engine and the results. Mounts itself on `#fn-check`.
 *
 * What flows: text, kind and facts go to the engine as one request (`engine-link`); its report is kept in `reading`, and
 * comes back as marks in the editor and as verdict, checklist and findings beside it.
 */

import { el, fill, say } from "../ui/dom.mjs";
import { createAnnouncer } from "../ui/live.mjs";
import { createNotice } from "../ui/notice.mjs";
import { readAddress } from "./address.mjs";
import { createChecklist } from "./checklist.mjs";
import { MOST, REPORT_FORM } from "./config.mjs";
import { createDraftStore } from "./draft-store.mjs";
import { createEditor } from "./editor.mjs";
import { createLink } from "./engine-link.mjs";
import { createFacts } from "./facts.mjs";
import { createFindings } from "./findings.mjs";
import { createKinds, isKind, KINDS, kindInWords } from "./kinds.mjs";
import { createLoading } from "./loading.mjs";
import { createMeter, roughCount } from "./meter.mjs";
import { createPeek } from "./peek.mjs";
import { createReading } from "./reading.mjs";
import { createTools } from "./sending.mjs";
import { createStarters } from "./starters.mjs";
import { createVerdict, stateInWords } from "./verdict.mjs";

/** @typedef {import("./types.d.ts").Kind} Kind */
/** @typedef {import("./types.d.ts").Note} Note */
/** @typedef {import("./identity.mjs").Known} Known */

/**
 * Builds the checker inside an element. Options stand on the element: `data-kind`; `data-load="focus"` (do not start the
 * engine while idle); `data-keep="tab"` (store nothing beyond this tab) or `"no"` (nothing at all); `data-draft` (a name
 * for the stored draft, where a tab holds several checkers); `data-report` (address of the form for false alarms, empty
 * for none); `data-address="fixed"` (the address belongs to a host page: read it, leave it); `data-exits="copy"` (the
 * frame around it lets nothing else out: no mail, no files).
 *
 * Sends a `fournotes:checked` event after each check: kind, verdict and counts, never a word of the draft.
 *
 * @param {HTMLElement} root
 */
export function mount(root) {
  const keep = root.dataset.keep !== "no";
  const device = keep && root.dataset.keep !== "tab";
  const needs = staticNeeds(root);
  const reading = createReading();
  const store = createDraftStore(keep, device, root.dataset.draft ?? "");
  /** @type {Map<string, Note>} */
  const notes = new Map();
  /** The name of each rule. @type {Map<string, string>} */
  let titles = new Map();
  /** The finding that the writer looks at. @type {string | null} */
  let current = null;
  /** Why there is no report: the sentence to show. @type {string | null} */
  let trouble = null;

  // The parts ---------------------------------------------------------------

  const live = createAnnouncer();
  const notice = createNotice(live);
  const editor = createEditor({ describedBy: "fnc-private fnc-count", onInput: changed, onCaret: pointFromText });
  const kinds = createKinds(changeKind);
  const facts = createFacts(check, keep);
  const meter = createMeter();
  const verdict = createVerdict();
  const checklist = createChecklist();
  const loading = createLoading(() => link.retry());
  const list = createFindings(
    {
      onSelect: (finding) => pointFromList(finding, false),
      onShow: (finding) => pointFromList(finding, true),
      onFix: fix,
      onSilence: silence,
      onBringBack: bringBack,
      onKind: (kind) => {
        kinds.set(kind);
        changeKind();
        verdict.focus();
      },
      onDetail: (detail) => editor.select(detail.start, detail.end, true),
    },
    root.dataset.report ?? REPORT_FORM,
  );
  const peek = createPeek((id) => list.focus(id));
  const starters = createStarters({ editor, note: () => notes.get(kinds.value()), onWait: waitForNotes });
  const tools = createTools({
    editor,
    notice,
    kind: kinds.value,
    onClear: clear,
    copyOnly: root.dataset.exits === "copy",
  });
  const long = el(
    "p",
    { class: "fn-small", hidden: true },
    "This is far longer than a note. It is checked, but the words are not marked in the text.",
  );
  const remember = el("input", { type: "checkbox", onchange: () => setRemember(remember.checked) });

  const results = el(
    "section",
    { class: "fnc-results", "aria-label": "Results" },
    el("div", { class: "fn-card fnc-answer" }, verdict.element, loading.element, checklist.element),
    list.element,
  );
  const writing = el(
    "div",
    { class: "fn-card fnc-write" },
    kinds.element,
    el("label", { class: "fnc-label", for: "fnc-text" }, "Your note"),
    editor.element,
    peek.element,
    notice.element,
    starters.element,
    long,
    meter.element,
  );
  const privacy = el("p", { class: "fn-small", id: "fnc-private" });
  const sending = el(
    "div",
    { class: "fn-card fnc-send" },
    tools,
    facts.element,
    privacy,
    device && el("label", { class: "fnc-check" }, remember, el("span", {}, "Remember the draft on this device")),
  );
  const page = el("div", { class: "fnc" }, writing, results, sending, live.element);
  page.addEventListener("fnc:empty", () => verdict.focus());

  // Checking ----------------------------------------------------------------

  const link = createLink({
    onProgress(progress) {
      trouble = null;
      loading.progress(progress);
      draw();
    },
    onReady() {
      if (editor.text().trim() === "") live.later("The checker is ready.");
      check();
    },
    onNotes(all) {
      for (const note of all) notes.set(note.id, note);
      starters.notesCame();
      draw();
    },
    onTitles(all) {
      titles = all;
      draw();
    },
    onReport(report) {
      trouble = null;
      reading.receive(report);
      show();
      busy(false);
      const counts = { error: reading.number("error"), warn: reading.number("warn"), info: reading.number("info") };
      const detail = { kind: report.kind, verdict: reading.verdict(), counts };
      root.dispatchEvent(new CustomEvent("fournotes:checked", { detail }));
    },
    onRefused(sentence) {
      give(sentence);
      live.later(sentence);
    },
    onFailed(sentence) {
      loading.failed(sentence);
      give(sentence);
      live.now(sentence);
    },
  });

  /** Asks about the draft as it is now. */
  function check() {
    const text = editor.text();
    if (text.trim() === "" || isTooLong(text)) {
      link.drop();
      give(null);
      return;
    }
    draw();
    busy(true);
    link.wake();
    if (link.isReady()) link.ask({ text, kind: kinds.value(), facts: facts.value() });
    else if (trouble === null) live.later("The checker is on its way. Write on; nothing is lost.");
    else busy(false);
  }

  /** Gives up the report that is shown. @param {string | null} why */
  function give(why) {
    trouble = why;
    reading.forget();
    show();
    busy(false);
  }

  /** @param {boolean} is */
  function busy(is) {
    results.setAttribute("aria-busy", String(is));
  }

  // Showing -----------------------------------------------------------------

  /** Shows the newest report: marks, results, and a word for screen readers. */
  function show() {
    if (!reading.find(current)) current = null;
    editor.mark(reading.spans(), current);
    const { line, beside } = draw();
    if (reading.report()) live.later(`${line}. ${beside}`);
  }

  /** Brings everything but the marks up to date. */
  function draw() {
    const text = editor.text();
    const empty = text.trim() === "";
    const note = notes.get(kinds.value());
    const report = reading.report();
    starters.element.hidden = !empty;
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
      found: report?.kind === kinds.value() ? report.elements : null,
    });
    list.render({
      findings: reading.kept(),
      silenced: reading.hushed(),
      details: report?.details ?? [],
      current,
      title: (finding) => titles.get(finding.rule) ?? finding.rule.replaceAll("-", " "),
      other: otherKind,
    });
    peek.render(reading.find(current));
    loading.show(!link.isReady() && (trouble !== null || !empty || starters.waits()));
    const state = { empty, tooLong: isTooLong(text), ready: link.isReady(), trouble };
    const words = stateInWords(state, report, reading.verdict(), reading.kept());
    verdict.render(words);
    return words;
  }

  /**
   * Makes a finding the current one, from the list.
   *
   * @param {Known} finding
   * @param {boolean} enter  put the keyboard into the text as well
   */
  function pointFromList(finding, enter) {
    current = finding.id;
    list.point(current, false);
    peek.render(undefined);
    editor.point(current);
    const place = editor.placeOf(finding.id);
    if (place) editor.select(place.start, place.end, enter);
  }

  /**
   * Makes the finding whose words hold the caret the current one.
   *
   * @param {string | null} id
   */
  function pointFromText(id) {
    if (id === current) return;
    current = id;
    editor.point(current);
    list.point(current, current !== null);
    peek.render(reading.find(current));
  }

  /**
   * Returns the kind that a finding says the text is, when it says so.
   *
   * @param {Known} finding
   */
  function otherKind(finding) {
    if (finding.rule !== "wrong-note") return null;
    const says = `${finding.fix?.replacement ?? ""} ${finding.message}`.toLowerCase();
    const [named, ...more] = KINDS.filter(({ id, name }) => id !== kinds.value() && says.includes(name.toLowerCase()));
    return named && more.length === 0 ? { kind: named.id, words: named.a } : null;
  }

  // What the writer does ------------------------------------------------------

  function changed() {
    notice.hide();
    save();
    check();
  }

  function save() {
    store.save(draft());
  }

  function draft() {
    return { text: isTooLong(editor.text()) ? "" : editor.text(), kind: kinds.value(), silenced: reading.silenced() };
  }

  function changeKind() {
    starters.kindChanged();
    save();
    check();
  }

  /** @param {Known} finding */
  function fix(finding) {
    const place = editor.placeOf(finding.id);
    if (!place || !finding.fix) return;
    const before = editor.text();
    const button = document.activeElement;
    editor.write(place.start, place.end, finding.fix.replacement);
    if (button instanceof HTMLElement) button.focus({ preventScroll: true });
    const words = finding.fix.replacement ? `Changed to “${finding.fix.replacement}”.` : "Taken out.";
    notice.show(words, { label: "Undo", act: () => replaceAll(before) });
  }

  /** @param {Known} finding */
  function silence(finding) {
    reading.silence(finding);
    save();
    show();
    notice.show("Silenced for this draft.", {
      label: "Undo",
      act: () => {
        reading.unsilence(finding);
        save();
        show();
        list.focus(finding.id);
      },
    });
  }

  function bringBack() {
    reading.unsilence();
    save();
    show();
    verdict.focus();
  }

  /** @param {string} words */
  function replaceAll(words) {
    editor.write(0, editor.text().length, words);
  }

  function clear() {
    const before = editor.text();
    const silenced = reading.silenced();
    reading.setSilenced([]);
    replaceAll("");
    notice.show("The draft is cleared.", {
      label: "Bring it back",
      act: () => {
        reading.setSilenced(silenced);
        replaceAll(before);
      },
    });
  }

  function waitForNotes() {
    link.wake();
    draw();
    live.now("One moment. The checker is loading.");
  }

  /** @param {boolean} on */
  function setRemember(on) {
    remember.checked = store.setRemember(on, draft());
    sayPrivacy();
    if (on && !remember.checked)
      notice.show("This browser does not let pages remember anything. The draft stays for this tab.");
    else if (on) notice.show("The draft is remembered on this device until you untick this.");
    else notice.show("The remembered draft is forgotten.");
  }

  function sayPrivacy() {
    const until = remember.checked
      ? "on this device, until you untick the box below"
      : `and are gone when you close ${keep ? "this tab; a reload keeps them" : "this page"}`;
    say(privacy, `Your words stay in this browser, ${until}.`);
  }

  // Opening -----------------------------------------------------------------

  function open() {
    const wish = readAddress(location);
    // Names and firms do not stay in the address, where they would go along with a copied link.
    if (root.dataset.address !== "fixed" && (location.search || wish.text !== null))
      history.replaceState(history.state, "", location.pathname + (wish.text === null ? location.hash : ""));
    const stored = store.load();
    remember.checked = store.remembers();
    sayPrivacy();
    reading.setSilenced(stored?.silenced ?? []);
    kinds.set(wish.kind ?? stored?.kind ?? (isKind(root.dataset.kind) ? root.dataset.kind : "thank-you"));
    facts.add(wish.facts, wish.left);
    editor.restore(wish.text ?? stored?.text ?? "");
    save();
    if (wish.text !== null) offerOwnDraft(stored?.text ?? "");
    else if (wish.outline) offerOutline();
  }

  /** @param {string} own  what was there before an address brought a text */
  function offerOwnDraft(own) {
    if (own.trim() === "" || own === editor.text()) return;
    const back = { label: "Bring my draft back", act: () => replaceAll(own) };
    notice.show("This example took the place of your draft.", back);
  }

  function offerOutline() {
    if (editor.text().trim() === "") return starters.begin("outline");
    const label = `Replace it with the outline of ${kindInWords(kinds.value())}`;
    notice.show("Your draft is still here.", { label, act: () => starters.begin("outline") });
  }

  fill(root, page);
  root.classList.add("is-live");
  open();
  check();
  editor.textarea.addEventListener("focus", () => link.wake());
  if (root.dataset.load !== "focus") whenIdle(() => link.wake());
}

/**
 * Tells whether a text is longer than the engine reads, counted in code points as the engine does.
 *
 * @param {string} text
 */
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
