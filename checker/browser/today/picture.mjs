/**
 * The timeline as a picture. Each sign has its own shape, so nothing is told by colour alone; every sign and stretch
 * carries its dates (`data-date`, `data-from`, `data-to`). Screen readers get the list beside it instead.
 */

import { el, fill } from "../ui/dom.mjs";
import { layOut } from "./layout.mjs";

/** @typedef {import("./types.d.ts").Stop} Stop */
/** @typedef {import("./types.d.ts").Stretch} Stretch */
/** @typedef {import("./layout.mjs").Place} Place */
/** @typedef {import("./layout.mjs").Bar} Bar */
/** @typedef {import("./layout.mjs").Layout} Layout */

const SVG = "http://www.w3.org/2000/svg";
const LINE = 17;
/** Half the thickness of a stretch. */
const HALF = 7;

/**
 * Returns the picture, empty until it is given something to show. It is drawn anew when its place changes width.
 */
export function createPicture() {
  const svg = svgEl("svg", { "aria-hidden": "true", focusable: "false" });
  const legend = el("p", { class: "fnt-legend", "aria-hidden": "true" });
  const element = el("div", { class: "fnt-picture", hidden: true }, svg, legend);
  /** @type {Map<string, SVGElement>} */
  let kept = new Map();
  /** @type {{stops: Stop[], stretches: Stretch[], today: string} | null} */
  let shown = null;

  new ResizeObserver(() => draw()).observe(element);

  function draw() {
    if (!shown || element.clientWidth === 0) return;
    const layout = layOut(shown.stops, shown.stretches, element.clientWidth, shown.today);
    svg.setAttribute("viewBox", `0 0 ${layout.width} ${layout.height}`);
    svg.setAttribute("data-way", layout.upright ? "upright" : "lying");
    /** @type {Map<string, SVGElement>} */
    const next = new Map();
    /** An element that was there before stays, so that it moves to its new place. @param {string} key @param {string} tag */
    const keep = (key, tag) => {
      const same = kept.get(key) ?? svgEl(tag, {});
      next.set(key, same);
      return same;
    };
    set(keep("past", "path"), { class: "fnt-past", d: stroke(layout, layout.start, layout.now) });
    set(keep("ahead", "path"), { class: "fnt-ahead", d: stroke(layout, layout.now, layout.end) });
    layout.bars.forEach((bar, at) => {
      drawBar(keep(`${bar.stretch.kind} ${bar.stretch.note} ${at}`, "g"), bar, layout);
    });
    const keys = new Map();
    for (const place of layout.places) {
      const name = place.stop.today ? "today" : `${place.stop.items[0]?.kind} ${place.stop.items[0]?.note}`;
      keys.set(name, (keys.get(name) ?? 0) + 1);
      drawStop(keep(`${name} ${keys.get(name)}`, "g"), place, layout);
    }
    svg.replaceChildren(...next.values());
    kept = next;
  }

  return {
    element,
    /**
     * @param {Stop[]} stops  none: hides the picture
     * @param {Stretch[]} stretches
     * @param {string} today
     */
    render(stops, stretches, today) {
      element.hidden = stops.length === 0;
      fill(legend, ...legendOf(stretches));
      shown = stops.length ? { stops, stretches, today } : null;
      draw();
    },
  };
}

/**
 * What the two sorts of stretch mean, for those that are there.
 *
 * @param {Stretch[]} stretches
 */
function legendOf(stretches) {
  const quiet = stretches.find(({ kind }) => kind === "quiet");
  const open = stretches.some(({ kind }) => kind === "window");
  return [
    quiet && el("span", {}, el("i", { class: "is-quiet" }), `${quiet.label}: nothing to send`),
    open && el("span", {}, el("i", {}), "the note may go"),
  ];
}

/** @param {SVGElement} group @param {Bar} bar @param {Layout} layout */
function drawBar(group, { stretch, from, to }, layout) {
  const length = Math.max(to - from, 2 * HALF);
  const box = layout.upright
    ? { x: layout.axis - HALF, y: from, width: 2 * HALF, height: length }
    : { x: from, y: layout.axis - HALF, width: length, height: 2 * HALF };
  const rect = group.firstElementChild ?? group.appendChild(svgEl("rect", { rx: String(HALF) }));
  for (const [name, value] of Object.entries(box)) {
    /** @type {SVGElement} */ (rect).style.setProperty(name, `${round(value)}px`);
    rect.setAttribute(name, round(value));
  }
  group.replaceChildren(rect);
  set(group, {
    class: `fnt-stretch fnt-stretch--${stretch.kind}`,
    "data-kind": stretch.kind,
    "data-note": stretch.note ?? "",
    "data-from": stretch.from,
    "data-to": stretch.to ?? "",
  });
}

/** @param {SVGElement} group @param {Place} place @param {Layout} layout */
function drawStop(group, { stop, x, y, lines, textX, textY, anchor, stem }, layout) {
  const main = stop.items[0];
  set(group, {
    class: `fnt-stop${stop.today ? " is-today" : ""}`,
    "data-date": stop.date,
    "data-kinds": stop.items.map(({ kind }) => kind).join(" "),
    "data-notes": stop.items.map(({ note }) => note ?? "").join(" "),
    "data-acts": stop.items.map(({ act }) => act ?? "").join(" "),
  });
  group.style.transform = `translate(${round(x)}px, ${round(y)}px)`;
  const words = lines.map(({ text, strong }, at) => {
    const attributes = { x: round(textX - x), y: round(textY - y + at * LINE), "text-anchor": anchor };
    const line = svgEl("text", { ...attributes, class: strong ? "is-strong" : "" });
    line.textContent = text;
    return line;
  });
  const now = stop.today
    ? [svgEl("path", { class: "fnt-now", d: layout.upright ? "M-16 0H16" : `M0 ${round(stem + 4)}V16` })]
    : [];
  const lead =
    !stop.today && Math.abs(stem) > 30 ? [svgEl("path", { class: "fnt-stem", d: `M0 0V${round(stem)}` })] : [];
  const sign = main ? signOf(main, stop, layout.upright) : [];
  group.replaceChildren(...lead, ...now, ...sign, ...words);
}

/**
 * A shape for each sort of thing: a page for a note, a dot for an interview, a ring for a promise, a diamond for news.
 *
 * @param {import("./types.d.ts").Item} item
 * @param {Stop} stop
 * @param {boolean} upright
 * @returns {SVGElement[]}
 */
function signOf({ kind, act, optional, label }, stop, upright) {
  if (kind === "sent" || (kind === "step" && act === "SEND")) {
    const sent = kind === "sent";
    const state = sent ? "sent" : optional ? "optional" : "plan";
    return [
      svgEl("rect", { class: `fnt-page fnt-page--${state}`, x: "-9", y: "-11", width: "18", height: "22", rx: "3" }),
      svgEl("path", {
        class: `fnt-script fnt-script--${sent ? "sent" : "plan"}`,
        d: sent ? "M-5 0l3.5 3.5 6.5 -7" : "M-4.5 -4.5h9M-4.5 0h9M-4.5 4.5h5",
      }),
    ];
  }
  if (kind === "step") return [svgEl("path", { class: "fnt-end", d: upright ? "M-8 0H8" : "M0 -8V8" })];
  if (kind === "promised") return [svgEl("circle", { class: "fnt-ring", r: "7" })];
  if (kind === "interview")
    return [
      svgEl("circle", {
        class: label.endsWith("booked") ? "fnt-ring" : "fnt-dot",
        r: label.endsWith("booked") ? "6" : "8",
      }),
    ];
  const diamond = { class: kind === "deadline" ? "fnt-ring" : "fnt-dot", d: "M0 -9L9 0L0 9L-9 0Z" };
  return [svgEl("path", stop.today ? { ...diamond, d: "M0 -8L8 0L0 8L-8 0Z" } : diamond)];
}

/** @param {Layout} layout @param {number} from @param {number} to */
function stroke({ upright, axis }, from, to) {
  return upright ? `M${axis} ${round(from)}V${round(to)}` : `M${round(from)} ${round(axis)}H${round(to)}`;
}

/** @param {number} value */
function round(value) {
  return String(Math.round(value * 10) / 10);
}

/** @param {Element} element @param {Record<string, string>} attributes */
function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

/** @param {string} tag @param {Record<string, string>} attributes @returns {SVGElement} */
function svgEl(tag, attributes) {
  const element = /** @type {SVGElement} */ (document.createElementNS(SVG, tag));
  set(element, attributes);
  return element;
}
