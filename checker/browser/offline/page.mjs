/** The part of the privacy page that shows what is kept for flight mode, and lets the visitor forget it or keep it again. */
import { el, fill, say } from "../ui/dom.mjs";
import { canKeep, isOff, turnOff, turnOn } from "./offline.mjs";

/** @param {HTMLElement} root */
function mount(root) {
  const status = el("p", { role: "status" });
  const button = el("button", { type: "button", class: "md-button", onclick: change });

  function show() {
    say(button, isOff() ? "Keep the site for flight mode" : "Forget what is kept");
  }

  async function change() {
    button.disabled = true;
    try {
      if (isOff()) {
        await turnOn();
        say(status, "The site will be kept in this browser, and works without a connection a little later.");
      } else {
        await turnOff();
        say(status, "Nothing is kept any more. Your draft is not touched. The site needs a connection from now on.");
      }
    } catch {
      say(status, "This browser did not allow that. Its own settings for site data can forget everything.");
    }
    button.disabled = false;
    show();
  }

  if (!canKeep()) return fill(root, el("p", {}, "This browser keeps nothing for flight mode here."));
  show();
  fill(root, el("p", {}, button), status);
}

const root = document.getElementById("fn-offline");
if (root) mount(root);
