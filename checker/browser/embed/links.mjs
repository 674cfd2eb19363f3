/**
 * Keeps links useful inside a frame: the tools lead to each other in the frame itself, all others open beside the host
 * page (the page's `base` says so), and where the sandbox allows no new page, the address is shown for copying.
 */

import { el } from "../ui/dom.mjs";

/**
 * @param {boolean} shut  the sandbox lets no page open
 */
export function tendLinks(shut) {
  /** @type {HTMLElement | undefined} */
  let shown;

  addEventListener(
    "click",
    (event) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (!link?.href) return;
      if (isHere(link)) {
        link.target = "_self";
      } else if (shut) {
        event.preventDefault();
        shown?.remove();
        shown = createAddress(link, () => {
          shown?.remove();
          link.focus();
        });
        link.after(shown);
        shown.querySelector("input")?.select();
      }
    },
    { capture: true },
  );
}

/** @param {HTMLAnchorElement} link */
function isHere({ origin, pathname }) {
  return origin === new URL(location.href).origin && pathname === location.pathname;
}

/**
 * @param {HTMLAnchorElement} link
 * @param {() => void} onClose
 */
function createAddress(link, onClose) {
  const field = el("input", {
    class: "fn-field",
    type: "text",
    readonly: true,
    "aria-label": `Address of: ${link.text}`,
  });
  field.value = link.href;
  return el(
    "span",
    { class: "fne-address", role: "group", "aria-label": "Address to copy" },
    el("span", {}, "This page does not let the tool open others. Copy the address, and open it in a new tab."),
    field,
    el("button", { type: "button", class: "fn-btn fn-btn--small", onclick: onClose }, "Close"),
  );
}
