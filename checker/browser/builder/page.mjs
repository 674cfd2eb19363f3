/**
 * The page *Put it on your site*: choose, look at the widget as it will be, copy one of four snippets. Mounts itself on
 * `#fn-builder`.
 */

import { KINDS } from "../check/kinds.mjs";
import { paletteOf } from "../embed/colours.mjs";
import { readAccent } from "../embed/settings.mjs";
import { el, fill, say } from "../ui/dom.mjs";
import { createAnnouncer } from "../ui/live.mjs";
import { frameAddress, snippetsOf } from "./snippets.mjs";

/** The root of the site, three folders above this module (`assets/app/builder/`). */
const SITE = new URL("../../../", import.meta.url);

/** How long the choice is quiet before the preview loads anew, in milliseconds. */
const PAUSE = 400;

/** The guide's own accent, where a colour field must show some colour. */
const OWN = "#1f5f57";

const FORMS = /** @type {const} */ ([
  {
    id: "script",
    name: "A script line",
    beside: "The best one, where your editor takes scripts: its height follows what is inside.",
  },
  {
    id: "frame",
    name: "A frame",
    beside: "Where scripts are not allowed but frames are. It has a fixed height and scrolls inside.",
  },
  {
    id: "paste",
    name: "An address to paste",
    beside:
      "In WordPress and others that know oEmbed: paste it on a line of its own. It shows the tool in our colours.",
  },
  { id: "link", name: "A link", beside: "Works everywhere, also in mail and in a resource list." },
]);

/** @param {HTMLElement} root */
function mount(root) {
  const live = createAnnouncer();
  const tools = choices("tool", "Tool", [
    ["check", "Check a draft"],
    ["today", "Which note today?"],
  ]);
  const kind = el(
    "select",
    { id: "fnb-kind", class: "fn-field", onchange: changed },
    el("option", { value: "" }, "The visitor chooses"),
  );
  kind.append(...KINDS.map(({ id, name }) => el("option", { value: id }, name)));
  const kindRow = el("div", { class: "fnb-row" }, el("label", { for: "fnb-kind" }, "Kind of note"), kind);
  const swatch = el("input", {
    type: "color",
    class: "fnb-swatch",
    value: OWN,
    "aria-label": "Pick the colour",
    oninput: picked,
  });
  const hex = el("input", {
    id: "fnb-accent",
    class: "fn-field",
    type: "text",
    maxlength: 7,
    placeholder: "#005ea2",
    autocomplete: "off",
    spellcheck: "false",
    "aria-describedby": "fnb-accent-said",
    oninput: changed,
  });
  const said = el("p", { class: "fn-small", id: "fnb-accent-said" });
  const accentRow = el(
    "div",
    { class: "fnb-row" },
    el("label", { for: "fnb-accent" }, "Your colour"),
    el("div", { class: "fnb-colour" }, swatch, hex),
    said,
  );
  const themes = choices("theme", "Background", [
    ["light", "Light"],
    ["dark", "Dark"],
    ["auto", "As the visitor’s device"],
  ]);
  const powered = el("input", { type: "checkbox", checked: true, onchange: changed });
  const widths = choices("width", "Preview", [
    ["wide", "Wide"],
    ["phone", "Phone"],
  ]);
  const frame = el("iframe", { class: "fnb-frame", title: "Preview of the tool" });
  const preview = el("section", { class: "fnb-preview", "aria-label": "Preview" }, widths.element, frame);
  const forms = FORMS.map((form) => createForm(form, live.now));

  /** @returns {import("./snippets.mjs").Choice} */
  function choice() {
    return {
      tool: /** @type {"check" | "today"} */ (tools.value()),
      kind: /** @type {import("../check/types.d.ts").Kind | ""} */ (kind.value),
      accent: readAccent(hex.value.trim()) ?? "",
      theme: /** @type {"light" | "dark" | "auto"} */ (themes.value()),
      powered: powered.checked,
    };
  }

  function picked() {
    hex.value = swatch.value;
    changed();
  }

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  function changed() {
    draw();
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  }

  function draw() {
    const now = choice();
    kindRow.hidden = now.tool !== "check";
    swatch.value = now.accent || OWN;
    sayAccent(now);
    preview.dataset.width = widths.value();
    const snippets = snippetsOf(now, SITE);
    for (const form of forms) form.show(snippets[form.id]);
  }

  /** @param {import("./snippets.mjs").Choice} choice */
  function sayAccent({ accent, theme }) {
    const wrong = hex.value.trim() !== "" && !accent;
    hex.setAttribute("aria-invalid", String(wrong));
    said.classList.toggle("is-wrong", wrong);
    if (wrong) return say(said, "Write the colour as # and six digits or letters from a to f, such as #005ea2.");
    if (!accent) return say(said, "Optional. As # and six digits or letters from a to f.");
    const used = paletteOf(accent, theme === "dark" ? "dark" : "light").accent;
    say(
      said,
      used === accent
        ? "Used exactly as it is."
        : `Used as it is for buttons. Words and lines become ${used}, so that they can be read (WCAG AA).`,
    );
  }

  function look() {
    const address = frameAddress(choice(), SITE).href;
    if (frame.src !== address) frame.src = address;
  }

  /**
   * @param {string} name
   * @param {string} legend
   * @param {[string, string][]} options  the first is chosen
   */
  function choices(name, legend, options) {
    const inputs = options.map(([value], at) =>
      el("input", { type: "radio", name: `fnb-${name}`, value, checked: at === 0, onchange: changed }),
    );
    const labels = options.map(([, words], at) =>
      el("label", { class: "fnb-choice" }, inputs[at], el("span", {}, words)),
    );
    const element = el("fieldset", { class: "fnb-choices" }, el("legend", {}, legend), el("div", {}, ...labels));
    return { element, value: () => inputs.find((input) => input.checked)?.value ?? "" };
  }

  fill(
    root,
    el(
      "div",
      { class: "fnb" },
      el(
        "section",
        { class: "fn-card fnb-choose", "aria-label": "Choose" },
        tools.element,
        kindRow,
        accentRow,
        themes.element,
        el("label", { class: "fnb-choice" }, powered, el("span", {}, "Show a small link to this guide below it")),
      ),
      preview,
      el("section", { class: "fnb-forms", "aria-label": "Copy one of these" }, ...forms.map((form) => form.element)),
      live.element,
    ),
  );
  root.classList.add("is-live");
  draw();
  look();
}

/**
 * One snippet with its button.
 *
 * @param {(typeof FORMS)[number]} form
 * @param {(words: string) => void} tell
 */
function createForm({ id, name, beside }, tell) {
  const area = el("textarea", {
    id: `fnb-${id}`,
    class: "fn-field",
    readonly: true,
    rows: { script: 4, frame: 6, paste: 2, link: 2 }[id],
    spellcheck: "false",
  });
  area.setAttribute("aria-describedby", `fnb-${id}-beside`);
  const done = el("span", { class: "fn-small" });
  const button = el(
    "button",
    { type: "button", class: "fn-btn fn-btn--small", "aria-label": `Copy: ${name}`, onclick: copy },
    "Copy",
  );

  async function copy() {
    const words = (await put(area))
      ? "Copied."
      : "Your browser did not allow the copy. The text is selected: press Ctrl and C, or ⌘ and C.";
    say(done, words);
    tell(words);
  }

  return {
    id,
    element: el(
      "div",
      { class: "fn-card fnb-form" },
      el("label", { for: `fnb-${id}`, class: "fnb-name" }, name),
      el("p", { class: "fn-small", id: `fnb-${id}-beside` }, beside),
      area,
      el("div", { class: "fnb-go" }, button, done),
    ),
    /** @param {string} text */
    show(text) {
      if (area.value === text) return;
      area.value = text;
      say(done, "");
    },
  };
}

/** Copies what a text area holds; tells whether the browser let us. @param {HTMLTextAreaElement} area */
async function put(area) {
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    area.focus();
    area.select();
    return document.execCommand("copy");
  }
}

const root = document.getElementById("fn-builder");
if (root) mount(root);
