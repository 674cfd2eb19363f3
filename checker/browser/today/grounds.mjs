/**
 * Where an answer comes from: the words of the article, another source with its link, or our own reasoning.
 */

import { el } from "../ui/dom.mjs";

/** @typedef {import("./types.d.ts").Advice} Advice */
/** @typedef {import("./types.d.ts").Source} Source */

/**
 * @param {Advice} advice
 * @returns {HTMLElement}
 */
export function createGrounds({ origin, quote, sources }) {
  const others = sources.filter(({ key }) => key !== "SEED");
  const lines =
    origin === "SEED" && quote
      ? [
          el("blockquote", { class: "fnt-quote" }, el("p", {}, quote)),
          line("From the article that this guide presents, “Four Ways to Follow Up After an Interview”.", []),
          others.length > 0 && line("See also ", others),
        ]
      : origin === "EXT"
        ? [line("The article does not speak of this case. The answer rests on ", others)]
        : [
            line("No source speaks of exactly this case, so this is our own reasoning.", []),
            others.length > 0 && line("It draws on ", others),
          ];
  return el("div", { class: "fnt-grounds", "data-origin": origin }, ...lines);
}

/**
 * A sentence that ends in a list of sources.
 *
 * @param {string} words
 * @param {Source[]} sources
 */
function line(words, sources) {
  const named = sources.flatMap((source, at) => {
    const after = at === sources.length - 1 ? "." : at === sources.length - 2 ? " and " : ", ";
    return [...link(source), after];
  });
  return el("p", { class: "fn-small" }, words, ...named);
}

/** @param {Source} source */
function link({ title, publisher, year, url }) {
  const name = url && /^https?:/.test(url) ? el("a", { href: url, rel: "noreferrer" }, title) : title;
  return [name, ` (${publisher}${year ? `, ${year}` : ""})`];
}
