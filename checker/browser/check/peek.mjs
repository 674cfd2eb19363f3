/**
 * On a narrow screen the list is far below the text, so the finding under the caret is told in one line right there.
 */

import { el, fill } from "../ui/dom.mjs";
import { SEVERITIES } from "./finding-card.mjs";

/** @typedef {import("./identity.mjs").Known} Known */

/**
 * Returns the line.
 *
 * @param {(id: string) => void} onRead  go to the finding in the list
 */
export function createPeek(onRead) {
  const element = el("div", { class: "fnc-peek", hidden: true });
  return {
    element,
    /** @param {Known | undefined} finding */
    render(finding) {
      element.hidden = !finding;
      if (!finding) return;
      const { sign, words } = SEVERITIES[finding.severity];
      element.className = `fnc-peek fn-finding--${finding.severity}`;
      fill(
        element,
        el(
          "p",
          {},
          el("span", { class: "fn-sign" }, el("span", { "aria-hidden": "true" }, `${sign} `), words),
          " ",
          finding.message,
        ),
        el("button", { type: "button", class: "fn-btn fn-btn--small", onclick: () => onRead(finding.id) }, "Read more"),
      );
    },
  };
}
