/**
 * The four ways in, as the text that goes on another page.
 *
 * @typedef {object} Choice
 * @property {"check" | "today"} tool
 * @property {import("../check/types.d.ts").Kind | ""} kind  empty: the visitor chooses
 * @property {string} accent   "#" and six digits, or empty for the guide's own
 * @property {"light" | "dark" | "auto"} theme
 * @property {boolean} powered
 * @typedef {{script: string, frame: string, paste: string, link: string}} Snippets
 */

const TITLES = { check: "Check a draft of your note", today: "Which note today?" };
const HEIGHTS = { check: 820, today: 700 };

/**
 * Returns the four snippets. All values come from short lists or a strict pattern, so none needs escaping.
 *
 * @param {Choice} choice
 * @param {URL} site  the root of the site
 * @returns {Snippets}
 */
export function snippetsOf(choice, site) {
  const { tool } = choice;
  const settings = settingsOf(choice);
  const data = settings.map(([name, value]) => ` data-${name}="${value}"`).join("");
  const address = frameAddress(choice, site).href.replaceAll("&", "&amp;");
  const deep = new URL(`${tool}/`, site);
  if (tool === "check" && choice.kind) deep.searchParams.set("kind", choice.kind);
  return {
    script: `<script async src="${new URL("embed.js", site).href}"${data}></script>`,
    frame: `<iframe src="${address}" title="${TITLES[tool]}" width="100%" height="${HEIGHTS[tool]}" style="border:0" loading="lazy" allow="clipboard-write"></iframe>`,
    paste: new URL(`${tool}/`, site).href,
    link: deep.href,
  };
}

/**
 * Returns the address of the frame.
 *
 * @param {Choice} choice
 * @param {URL} site
 */
export function frameAddress(choice, site) {
  const address = new URL("embed/", site);
  // Without "#", which some editors would turn into something else.
  for (const [name, value] of settingsOf(choice)) address.searchParams.set(name, value.replace("#", ""));
  return address;
}

/**
 * @param {Choice} choice
 * @returns {[string, string][]}
 */
function settingsOf({ tool, kind, accent, theme, powered }) {
  /** @type {[string, string][]} */
  const settings = [
    ["tool", tool],
    ["kind", tool === "check" ? kind : ""],
    ["accent", accent],
    ["theme", theme],
    ["powered", powered ? "" : "no"],
  ];
  return settings.filter(([, value]) => value !== "");
}
