/**
 * The picture in words: the same days in the same order, for screen readers.
 */

import { el, fill } from "../ui/dom.mjs";
import { capital, longDay } from "./words.mjs";

/** @typedef {import("./types.d.ts").Stop} Stop */
/** @typedef {import("./types.d.ts").Stretch} Stretch */

export function createDateList() {
  const list = el("ol", {});
  const element = el("div", { class: "fn-unseen", hidden: true }, el("h3", {}, "The dates in order"), list);

  return {
    element,
    /**
     * @param {Stop[]} stops  none: hides the list
     * @param {Stretch[]} stretches
     * @param {string} today
     */
    render(stops, stretches, today) {
      element.hidden = stops.length === 0;
      fill(list, ...stops.map((stop) => el("li", { "data-date": stop.date }, sentence(stop, stretches, today))));
    },
  };
}

/**
 * @param {Stop} stop
 * @param {Stretch[]} stretches
 * @param {string} today
 */
function sentence({ date, today: now, items }, stretches, today) {
  const what = items.map(({ kind, act, label }) => (kind === "step" && act === "SEND" ? `send: ${label}` : label));
  const said = `${now ? "Today, " : ""}${longDay(date, today)}`;
  const first = what.length ? `${capital(said)}: ${what.join("; ")}.` : `${capital(said)}.`;
  const more = stretches
    .filter(({ from }) => from === date)
    .map(({ kind, label, to }) => {
      if (kind === "quiet") return `Then a ${label}: nothing to send.`;
      return to === null || to === date ? "" : `The ${label} may still go until ${longDay(to, today)}.`;
    });
  return [first, ...more].filter(Boolean).join(" ");
}
