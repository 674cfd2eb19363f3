/**
 * The page *Which note today?*: joins the questions, the engine, the answer and the picture. Mounts itself on `#fn-today`.
 *
 * What flows: entries and the visitor's own day go to the engine as one request (`engine-link`); its advice and plan come
 * back as the answer, the picture, and a sentence beside a date that is wrong.
 */

import { el, fill } from "../ui/dom.mjs";
import { createAnnouncer } from "../ui/live.mjs";
import { createLoading } from "../ui/loading.mjs";
import { createNotice } from "../ui/notice.mjs";
import { SITE } from "../ui/site.mjs";
import { createAnswer } from "./answer.mjs";
import { watchDay } from "./calendar-day.mjs";
import { createDateList } from "./date-list.mjs";
import { createLink } from "./engine-link.mjs";
import { emptyEntries, fromQuery, isEmpty, isEnough, toQuery, toSituation } from "./entries.mjs";
import { company, factsOf, load, save } from "./keep.mjs";
import { createPicture } from "./picture.mjs";
import { createQuestions } from "./questions.mjs";
import { copy, createByHand, downloadCalendar } from "./share.mjs";
import { stopsOf, stretchesOf } from "./timeline.mjs";
import { headline, NOTES } from "./words.mjs";

/** @typedef {import("./types.d.ts").Entries} Entries */
/** @typedef {import("./engine-link.mjs").Answer} Answer */

/**
 * Builds the tool inside an element. Options stand on the element: `data-load="focus"` (do not start the engine while
 * idle); `data-keep="no"` (store nothing at all); `data-check` (where *Check a draft* is); `data-address="fixed"` (the
 * address belongs to a host page: read it, leave it); `data-exits="copy"` (the frame around it lets no files out).
 *
 * @param {HTMLElement} root
 */
export function mount(root) {
  const keep = root.dataset.keep !== "no";
  const table = root.querySelector("table");
  /** The newest answer, as long as it fits what is entered. @type {Answer | null} */
  let current = null;

  // The parts ---------------------------------------------------------------

  const live = createAnnouncer();
  const notice = createNotice(live);
  const picture = createPicture();
  const list = createDateList();
  const byHand = createByHand();
  const loading = createLoading({
    what: "this tool",
    meanwhile: "You can fill in your dates meanwhile.",
    onRetry: () => link.retry(),
  });
  const today = watchDay(() => {
    answer.setDay(today());
    questions.refresh();
    ask();
  });
  const questions = createQuestions({
    today,
    onChange: changed,
    onRemove: (words, bringBack) => notice.show(words, { label: "Bring it back", act: bringBack }),
    onClear: clear,
  });
  const answer = createAnswer(
    {
      draftAddress,
      onSent: markSent,
      onCalendar: addToCalendar,
      onCopyLink: copyLink,
      onGo: () => {
        const { field } = current?.advice ?? {};
        if (field) questions.focus(current?.job.places.get(field) ?? field);
      },
      onWentWell: (wentWell) => replaceAll({ ...questions.value(), wentWell }),
    },
    {
      picture: picture.element,
      list: list.element,
      loading: loading.element,
      notice: notice.element,
      byHand: byHand.element,
    },
  );
  const page = el(
    "div",
    { class: "fnt" },
    questions.dates,
    answer.element,
    questions.since,
    table && el("details", { class: "fnt-table" }, el("summary", {}, "Every case in one table"), table),
    live.element,
  );

  // Asking ------------------------------------------------------------------

  const link = createLink({
    onProgress(progress) {
      loading.progress(progress);
      if (!current) wait();
    },
    onReady() {
      loading.hide();
      ask();
    },
    onAnswer(newest) {
      current = newest;
      show();
    },
    onWindows(of, windows) {
      if (of === current) draw(windows);
    },
    onRefused(sentence) {
      give(sentence);
      live.later(sentence);
    },
    onFailed(sentence) {
      const words = sentence.replace("Your text is still here.", "Your dates are still here.");
      give("");
      loading.failed(words);
      live.now(words);
    },
  });

  /** Asks about what is entered now. */
  function ask() {
    const entries = questions.value();
    const { situation, places } = toSituation(entries);
    answer.setUnfinished(false);
    if (!isEnough(situation)) {
      link.drop();
      give("");
      return;
    }
    if (!link.isReady()) {
      give("");
      link.wake();
      return;
    }
    answer.setBusy(true);
    link.ask({ today: today(), entries, situation, places });
  }

  /** Shows the newest answer. */
  function show() {
    if (!current) return;
    const { job, advice, steps } = current;
    store();
    answer.show(advice, steps, job.situation, job.today);
    answer.setUnfinished(questions.isUnfinished());
    answer.setBusy(false);
    draw([]);
    const place = advice.act === "ASK" && advice.field ? (job.places.get(advice.field) ?? advice.field) : null;
    // A missing fact is asked for in the answer; beside a field stands only what is wrong there.
    questions.point(place === "interviews" ? null : place, advice.reason);
    live.later(headline(advice, job.today));
  }

  /** Draws the picture, and again when it is known how long each note may go. @param {import("./timeline.mjs").Window[]} windows */
  function draw(windows) {
    if (!current) return;
    const { job, steps } = current;
    const unusable = current.advice.row === "V10" || current.advice.row === "V0";
    const stops = unusable ? [] : stopsOf(job.entries, steps, job.today);
    const stretches = stretchesOf(job.entries, steps, windows);
    picture.render(stops, stretches, job.today);
    list.render(stops, stretches, job.today);
  }

  /** Gives up the answer that is shown. @param {string} why */
  function give(why) {
    current = null;
    answer.setBusy(false);
    questions.point(null, "");
    picture.render([], [], today());
    list.render([], [], today());
    if (why) answer.without("There is no answer to this yet.", why);
    else wait();
  }

  /** Says what the answer waits for. */
  function wait() {
    if (link.isFailed())
      answer.without("There is no answer yet.", table ? "Until there is, every case stands in the table below." : "");
    else if (isEnough(toSituation(questions.value()).situation))
      answer.without(
        "Your answer comes here.",
        "Your dates are in. The answer follows as soon as it can be worked out.",
      );
    else
      answer.without(
        "Start with the day of your interview.",
        "The answer comes here at once, with its reason. Nothing you enter leaves this browser.",
      );
  }

  // What the visitor does -----------------------------------------------------

  function changed() {
    notice.hide();
    byHand.hide();
    // From now on the address no longer says what the fields say.
    if (location.search && root.dataset.address !== "fixed")
      history.replaceState(history.state, "", location.pathname + location.hash);
    store();
    ask();
  }

  /** Returns whether the browser kept it. */
  function store() {
    return keep && save(questions.value(), current?.advice ?? null, today());
  }

  /** Replaces what is entered; the button that asked for it is gone by then, so the answer takes the focus. @param {Entries} entries */
  function replaceAll(entries) {
    questions.set(entries);
    changed();
    answer.focus();
  }

  function clear() {
    const before = questions.value();
    replaceAll(emptyEntries());
    notice.show("All fields are empty.", { label: "Bring them back", act: () => replaceAll(before) });
  }

  function markSent() {
    const note = current?.advice.note;
    if (!note) return;
    const before = questions.value();
    questions.addSent({ kind: note, on: today() });
    answer.focus();
    notice.show(`Noted: ${NOTES[note].a}, sent today.`, { label: "Undo", act: () => replaceAll(before) });
  }

  /** Returns where *Check a draft* opens; the dates travel in the session, or else in the part that no server sees. @param {string} kind */
  function draftAddress(kind) {
    const address = new URL(root.dataset.check ?? "check/", SITE ?? location.href);
    address.searchParams.set("kind", kind);
    if (store() || !current) return address.href;
    const dates = Object.entries(factsOf(current.job.entries, current.advice, today())).filter(([, value]) => value);
    address.hash = new URLSearchParams(dates.map(([name, value]) => [name, String(value)])).toString();
    return address.href;
  }

  async function addToCalendar() {
    if (!current) return;
    answer.setCalendarBusy(true);
    try {
      const text = await link.calendar(current.job, keep ? company() : "");
      if (root.dataset.exits === "copy") byHand.show("Copy this into a file named fournotes.ics", text);
      else offerCalendar(text);
    } catch (error) {
      notice.show(error instanceof Error ? error.message : String(error));
    }
    answer.setCalendarBusy(false);
    if (document.activeElement === document.body) answer.focusCalendar();
  }

  /** @param {string} text */
  function offerCalendar(text) {
    downloadCalendar(text);
    notice.show("The dates are in the file fournotes.ics. Open it to add them to your calendar.", {
      label: "No file? Show its text",
      act: () => byHand.show("Copy this into a file named fournotes.ics", text),
    });
  }

  /** Where a visitor finds this tool again: in a frame, the guide’s page of it, or else the frame’s own. */
  function ownAddress() {
    if (root.dataset.address !== "fixed") return new URL(location.pathname, location.href);
    return SITE ? new URL("today/", SITE) : new URL("?tool=today", location.href);
  }

  async function copyLink() {
    const address = ownAddress();
    address.search = [address.search.slice(1), toQuery(questions.value())].filter(Boolean).join("&");
    if (await copy(address.href)) {
      notice.show("Copied. The link holds the dates and kinds of notes that you entered, and no names.");
      return;
    }
    notice.show("Your browser did not allow the copy. The link is selected below: copy it from there.");
    byHand.show("Link to these dates", address.href);
  }

  // Opening -----------------------------------------------------------------

  function open() {
    const own = keep ? load(today()) : null;
    const { entries, left } = fromQuery(location.search);
    questions.set(entries ?? own ?? emptyEntries());
    answer.setDay(today());
    answer.setUnfinished(false);
    wait();
    if (left.length > 0) {
      const words = left.map((each) => `“${each}”`).join(", ");
      notice.show(`The link held something that could not be used: ${words}. Please fill it in here.`);
    } else if (entries && own && !isEmpty(own) && toQuery(own) !== toQuery(entries)) {
      notice.show("These dates came with the link.", { label: "Bring back my own", act: () => replaceAll(own) });
    }
    store();
    ask();
  }

  fill(root, page);
  root.classList.add("is-live");
  open();
  page.addEventListener("focusin", () => link.wake(), { once: true });
  if (root.dataset.load !== "focus") whenIdle(() => link.wake());
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

const root = document.getElementById("fn-today");
if (root) mount(root);
