/**
 * The widget: one of the two tools without the guide around it, in a frame on somebody else's page.
 *
 * The tool is the very module that the guide uses; here it only gets its options, and the host gets what it may know.
 */

import { write } from "../ui/storage.mjs";
import { paint } from "./colours.mjs";
import { tellChecked, tellHeight } from "./host.mjs";
import { tendLinks } from "./links.mjs";
import { readSettings } from "./settings.mjs";

const TITLES = { check: "Check a draft", today: "Which note today?" };

const settings = readSettings(location);
const page = document.documentElement;
page.lang = settings.lang;
page.dataset.theme = settings.theme;
page.classList.toggle("fne-follows", settings.follows);
if (settings.accent) paint(settings.accent);

// A sandbox without an origin comes without mail, files and new pages as well: WordPress gives such a one.
const shut = window.origin === "null";
const root = document.getElementById(`fn-${settings.tool}`);
if (root) {
  for (const other of document.querySelectorAll("#fn-check, #fn-today")) if (other !== root) other.remove();
  document.title = TITLES[settings.tool];
  document.querySelector("h1")?.replaceChildren(TITLES[settings.tool]);
  document.querySelector(".fne-foot")?.toggleAttribute("hidden", !settings.powered);
  setOptions(root);
  root.addEventListener("fournotes:checked", (event) => {
    tellChecked(/** @type {CustomEvent<import("./host.mjs").Checked>} */ (event).detail);
  });
  tendLinks(shut);
  await Promise.all([addStyle(settings.tool), import(`../${settings.tool}/page.mjs`)]);
}
tellHeight(document.body);

/**
 * Says to the tool how it lives here.
 *
 * @param {HTMLElement} tool
 */
function setOptions(tool) {
  const check = new URL(location.href);
  check.hash = "";
  check.searchParams.set("tool", "check");
  Object.assign(tool.dataset, {
    address: "fixed",
    check: check.href,
    draft: placeAmongFrames(),
    exits: shut ? "copy" : "all",
    keep: canKeep() ? "tab" : "no",
    load: "focus",
    report: "",
  });
}

/** Whether this frame may keep a draft for as long as the tab lives. */
function canKeep() {
  return write("session", "fournotes.try", 1) && write("session", "fournotes.try", null);
}

/**
 * The place of this widget on its page: the same after a reload, another for another widget. The script line says it;
 * a plain frame has its place among the page's frames.
 *
 * @returns {string}
 */
function placeAmongFrames() {
  const line = new URLSearchParams(location.search).get("at");
  if (line && /^\d{1,3}$/.test(line)) return `line-${line}`;
  const at = Array.from({ length: parent.length }, (_, index) => parent[index]).indexOf(window);
  return `frame-${at}`;
}

/**
 * Adds a tool's style, and resolves when it is there or has failed.
 *
 * @param {string} tool
 */
function addStyle(tool) {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = new URL(`../${tool}/${tool}.css`, import.meta.url).href;
  return new Promise((resolve) => {
    link.addEventListener("load", resolve);
    link.addEventListener("error", resolve);
    document.head.append(link);
  });
}
