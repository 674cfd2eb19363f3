/**
 * The list of findings: most useful first, at most five open at once, the rest behind a button, small things quietly apart.
 */

import { calm, el, fill, say } from "../ui/dom.mjs";
import { MORE, NARROW, OPEN_MOST, OPEN_NARROW } from "./config.mjs";
import { createCard } from "./finding-card.mjs";

/** @typedef {import("./identity.mjs").Known} Known */
/** @typedef {import("./types.d.ts").Detail} Detail */
/** @typedef {import("./types.d.ts").Kind} Kind */

/**
 * @typedef {object} View
 * @property {Known[]} findings    without the silenced ones, in the engine's order
 * @property {number} silenced     how many the writer has silenced
 * @property {Detail[]} details
 * @property {string | null} current
 * @property {(finding: Known) => string} title
 * @property {(finding: Known) => {kind: Kind, words: string} | null} other  the kind of note that this finding says it is
 */

/**
 * Returns the list.
 *
 * @param {Omit<import("./finding-card.mjs").Actions, "onToggle"> & {onBringBack: () => void, onDetail: (detail: Detail) => void}} actions
 * @param {string} form
 */
export function createFindings(actions, form) {
  const list = el("ol", { class: "fnc-list", role: "list" });
  const more = el("button", {
    type: "button",
    class: "fn-btn fn-btn--small",
    onclick: (/** @type {MouseEvent} */ event) => {
      const first = rest() > 0 ? list.children.length : 0;
      shown = rest() > 0 ? shown + MORE : OPEN_MOST;
      draw();
      // With the keyboard, go on at the first of the new ones, which stand before the button.
      if (event.detail === 0) list.children[first]?.querySelector("button")?.focus();
    },
  });
  const small = el("button", {
    type: "button",
    class: "fnc-link fnc-small",
    "aria-controls": "fnc-small-list",
    onclick: () => {
      showSmall = !showSmall;
      draw();
    },
  });
  const smallList = el("ol", { class: "fnc-list", id: "fnc-small-list", role: "list" });
  const good = el("section", { class: "fn-finding fn-finding--good fnc-good", "aria-label": "What is good" });
  const back = el("button", { type: "button", class: "fnc-link", onclick: () => actions.onBringBack() }, "bring back");
  const silencedWords = el("span");
  const silenced = el("p", { class: "fn-small fnc-silenced" }, silencedWords, " · ", back);
  const title = el("h3", { class: "fnc-title", tabindex: "-1" }, "What to look at");
  const element = el("section", { class: "fnc-findings" }, title, list, more, small, smallList, good, silenced);

  /** @type {Map<string, ReturnType<typeof createCard>>} */
  const cards = new Map();
  /** @type {string[]} */
  let opened = [];
  /** @type {Set<string>} */
  const closed = new Set();
  const narrow = matchMedia(NARROW);
  let shown = OPEN_MOST;
  let showSmall = false;
  /** @type {View} */
  let view = { findings: [], silenced: 0, details: [], current: null, title: () => "", other: () => null };

  /** How many findings are not shown. */
  const rest = () => view.findings.filter((finding) => finding.severity !== "info").length - shown;

  /** @param {string} id */
  function open(id) {
    closed.delete(id);
    if (!opened.includes(id)) opened.push(id);
    if (opened.length > OPEN_MOST) opened.splice(0, opened.length - OPEN_MOST);
  }

  /** @param {Known} finding */
  function onToggle(finding) {
    if (opened.includes(finding.id)) {
      opened = opened.filter((id) => id !== finding.id);
      closed.add(finding.id);
    } else {
      open(finding.id);
    }
    draw();
  }

  /** @param {Known} finding */
  function card(finding) {
    const known = cards.get(finding.id);
    if (known) return known;
    const made = createCard(finding.id, { ...actions, onToggle }, form);
    cards.set(finding.id, made);
    return made;
  }

  function draw() {
    const counted = view.findings.filter((finding) => finding.severity !== "info");
    const quiet = view.findings.filter((finding) => finding.severity === "info");
    const ids = new Set(view.findings.map((finding) => finding.id));
    opened = opened.filter((id) => ids.has(id));
    for (const finding of counted.slice(0, narrow.matches ? OPEN_NARROW : OPEN_MOST)) {
      if (!closed.has(finding.id) && !opened.includes(finding.id) && opened.length < OPEN_MOST) opened.push(finding.id);
    }

    if (counted.length <= OPEN_MOST) shown = OPEN_MOST;
    const focused = focusPlace();
    place(list, counted.slice(0, shown));
    place(smallList, showSmall ? quiet.slice(0, MORE) : []);
    for (const id of cards.keys())
      if (!ids.has(id)) {
        cards.delete(id);
        closed.delete(id);
      }

    title.hidden = counted.length === 0;
    more.hidden = counted.length <= OPEN_MOST;
    say(more, rest() > 0 ? `Show ${Math.min(rest(), MORE)} more` : "Show fewer");
    small.hidden = quiet.length === 0;
    small.setAttribute("aria-expanded", String(showSmall));
    say(
      small,
      `${showSmall ? "Hide" : "Show"} ${quiet.length === 1 ? "one small thing" : `${quiet.length} small things`}, only if you like`,
    );
    smallList.hidden = !showSmall || quiet.length === 0;
    drawGood();
    silenced.hidden = view.silenced === 0;
    say(silencedWords, `${view.silenced} silenced`);
    refocus(focused);
  }

  /**
   * @param {HTMLElement} into
   * @param {Known[]} findings
   */
  function place(into, findings) {
    /** @type {Set<string>} */
    const explained = new Set();
    const wanted = findings.map((finding) => {
      const explain = !explained.has(finding.why);
      if (opened.includes(finding.id)) explained.add(finding.why);
      const made = card(finding);
      made.update(finding, {
        open: opened.includes(finding.id),
        current: finding.id === view.current,
        explain,
        title: view.title(finding),
        other: view.other(finding),
      });
      return made.element;
    });
    const same = wanted.length === into.children.length && wanted.every((element, at) => into.children[at] === element);
    if (!same) fill(into, ...wanted);
  }

  function drawGood() {
    good.hidden = view.details.length === 0;
    if (good.hidden) return;
    const shown = view.details
      .slice(0, 3)
      .map((detail) =>
        el(
          "li",
          {},
          el(
            "button",
            { type: "button", class: "fnc-link", onclick: () => actions.onDetail(detail) },
            el("q", {}, detail.quote),
          ),
        ),
      );
    const words =
      view.details.length === 1 ? "Good · a detail only you could have" : "Good · details only you could have";
    fill(
      good,
      el("p", { class: "fn-sign" }, el("span", { "aria-hidden": "true" }, "● "), words),
      el("ul", { role: "list" }, ...shown),
      el("p", { class: "fn-small" }, "This shows that you listened. Keep it."),
    );
  }

  /** Remembers where in the list the keyboard is, so that a card which goes does not take the focus along. */
  function focusPlace() {
    const active = document.activeElement;
    const item = active?.closest(".fnc-finding");
    if (!active || !item || !element.contains(item)) return null;
    const into = item.parentElement === smallList ? smallList : list;
    return { active: /** @type {HTMLElement} */ (active), into, at: [...into.children].indexOf(item) };
  }

  /** @param {ReturnType<typeof focusPlace>} place */
  function refocus(place) {
    if (!place || document.activeElement === place.active) return;
    if (element.contains(place.active)) return place.active.focus({ preventScroll: true });
    const next = place.into.children[Math.min(place.at, place.into.children.length - 1)];
    const target = next?.querySelector("button") ?? (title.hidden ? null : title);
    if (target) target.focus({ preventScroll: true });
    else element.dispatchEvent(new CustomEvent("fnc:empty", { bubbles: true }));
  }

  return {
    element,
    /** @param {View} fresh */
    render(fresh) {
      view = fresh;
      draw();
    },
    /**
     * Makes a finding the current one; opens it and brings it into sight when asked.
     *
     * @param {string | null} id
     * @param {boolean} reveal
     */
    point(id, reveal) {
      if (id === view.current && !reveal) return;
      view = { ...view, current: id };
      const at = view.findings
        .filter((finding) => finding.severity !== "info")
        .findIndex((finding) => finding.id === id);
      const finding = view.findings.find((each) => each.id === id);
      if (finding && reveal) {
        if (finding.severity === "info") showSmall = true;
        else if (at >= shown) shown = Math.min(at + 1, shown + MORE);
        open(finding.id);
      }
      draw();
      if (finding && reveal) scrollWithin(cards.get(finding.id)?.element);
    },
    /** @param {string} id */
    focus(id) {
      const made = cards.get(id);
      made?.element.scrollIntoView({ block: "start", behavior: calm() ? "auto" : "smooth" });
      made?.toggle.focus({ preventScroll: true });
    },
  };
}

/**
 * Scrolls the column that holds a card, where the column scrolls by itself; never the page, under the hands of a writer.
 *
 * @param {HTMLElement | undefined} card
 */
function scrollWithin(card) {
  const column = card?.closest(".fnc-results");
  if (!card || !column || getComputedStyle(column).overflowY === "visible") return;
  const [box, place] = [column.getBoundingClientRect(), card.getBoundingClientRect()];
  if (place.top >= box.top && place.bottom <= Math.min(box.bottom, innerHeight)) return;
  column.scrollBy({ top: place.top - box.top - 12, behavior: calm() ? "auto" : "smooth" });
}
