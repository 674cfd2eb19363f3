/**
 * Puts a Four Notes tool where this script stands:
 *
 *   <script async src="https://SITE/embed.js" data-tool="check" data-kind="thank-you" data-accent="#005ea2"></script>
 *
 * It makes one frame, lets its height follow its content, and touches nothing else of the page.
 */
(() => {
  const SETTINGS = ["tool", "kind", "accent", "theme", "lang", "powered"];
  const TITLES = { check: "Check a draft of your note", today: "Which note today?" };
  const HEIGHTS = { check: 820, today: 700 };
  const [LEAST, MOST] = [120, 20_000];
  const LINES = 'script[src*="/embed.js"]';

  /** @param {HTMLScriptElement} script */
  function place(script) {
    const base = new URL("embed/", script.src);
    const tool = script.dataset.tool === "today" ? "today" : "check";
    const address = new URL(base);
    for (const name of SETTINGS) {
      const value = script.dataset[name];
      if (value) address.searchParams.set(name, value.slice(0, 40));
    }
    address.searchParams.set("fit", "content");
    // Which of the page's lines this is, by which its frame finds its own draft again: frames are not always made in order.
    address.searchParams.set("at", String([...document.querySelectorAll(LINES)].indexOf(script)));

    const frame = document.createElement("iframe");
    frame.title = (script.dataset.title || TITLES[tool]).slice(0, 200);
    frame.loading = "lazy";
    frame.allow = "clipboard-write";
    frame.referrerPolicy = "no-referrer";
    Object.assign(frame.style, { border: "0", display: "block", height: `${HEIGHTS[tool]}px`, width: "100%" });
    frame.src = address.href;

    let wanted = 0;

    /** @param {MessageEvent} event */
    function hear({ source, origin, data }) {
      if (source !== frame.contentWindow) return;
      // In a page that is itself a sandbox without an origin, the frame has none either.
      if (origin !== base.origin && !(origin === "null" && window.origin === "null")) return;
      if (data?.type !== "fournotes:height" || !Number.isFinite(data.height)) return;
      if (wanted === 0) requestAnimationFrame(follow);
      wanted = Math.min(Math.max(Math.ceil(data.height), LEAST), MOST);
    }

    function follow() {
      frame.style.height = `${wanted}px`;
      wanted = 0;
    }

    /** @param {SecurityPolicyViolationEvent} event */
    function explain({ blockedURI, effectiveDirective }) {
      if (!frame.isConnected || !/^(frame|child|default)-src$/.test(effectiveDirective)) return;
      if (!blockedURI.startsWith(base.origin)) return;
      const link = document.createElement("a");
      address.searchParams.delete("fit");
      address.searchParams.delete("at");
      link.href = address.href;
      link.textContent = frame.title;
      frame.replaceWith(link);
      listen();
      console.error(`Four Notes: this page's content security policy must allow "frame-src ${base.origin}".`);
    }

    // Elements that leave the page change their size, so this hears of a removal, and of a return.
    const sizes = new ResizeObserver(listen);

    function listen() {
      if (frame.isConnected) {
        addEventListener("message", hear);
        document.addEventListener("securitypolicyviolation", explain);
      } else {
        removeEventListener("message", hear);
        document.removeEventListener("securitypolicyviolation", explain);
      }
    }

    script.after(frame);
    listen();
    sizes.observe(frame);
  }

  const own = document.currentScript;
  // Some editors run a script away from its place; then each line that has no frame yet gets one.
  const lines = document.querySelectorAll(`${LINES}[data-tool]`);
  for (const script of own instanceof HTMLScriptElement && own.src ? [own] : lines) {
    if (!(script instanceof HTMLScriptElement) || script.dataset.placed) continue;
    script.dataset.placed = "yes";
    if (document.body?.contains(script)) place(script);
    else console.error("Four Notes: put the script line where the tool shall appear, inside the body of the page.");
  }
})();
