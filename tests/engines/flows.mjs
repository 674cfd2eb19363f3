/**
 * What a visitor does, in browsers that are not Chromium. Each flow runs inside the page and throws when it fails.
 *
 * @typedef {object} Browser
 * @property {string} name
 * @property {(url: string) => Promise<unknown>} goto
 * @property {(work: string | Function, ...given: unknown[]) => Promise<any>} run runs an async function inside the page
 * @property {() => Promise<void>} close
 * @typedef {{ browser: Browser, origin: string, stopServer: () => Promise<void> }} Stage
 * @typedef {[name: string, flow: (stage: Stage) => Promise<void>]} Flow
 */
import assert from "node:assert/strict";

const NOTE = "Dear Ada,\n\nThank you 😀 for your time on Monday. I need an answer by Friday.\n\nBest regards,\nSam";
const PRESSING = NOTE.replace("Ada", "[Name]");

/** Inside the page: puts a draft into the field as a paste does, and waits for a finding with some words. */
const WRITE = async (/** @type {string} */ text, /** @type {string} */ words) => {
  const end = performance.now() + 90_000;
  const wait = () => new Promise((done) => setTimeout(done, 50));
  const find = () => /** @type {HTMLTextAreaElement | null} */ (document.querySelector("#fnc-text"));
  while (!find() && performance.now() < end) await wait();
  const field = find();
  if (!field) throw new Error("there is no field to write in");
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
  const found = () =>
    [...document.querySelectorAll("li.fnc-finding")].some((item) => item.textContent?.includes(words));
  while (!found()) {
    if (performance.now() > end)
      throw new Error(`no finding with “${words}”: ${document.querySelector("#fn-check")?.textContent}`);
    await wait();
  }
};

/** Inside the page: opens an engine, after a fault has been brought about, starts it and tells what came of it. */
const ENGINE = async (/** @type {string} */ fault, /** @type {object} */ options, /** @type {object[]} */ requests) => {
  if (fault === "no workers" || fault === "no WebAssembly") Reflect.deleteProperty(window, "Worker");
  if (fault === "no WebAssembly")
    WebAssembly.compile = () => Promise.reject(new WebAssembly.CompileError("forbidden, by this test"));
  if (fault === "no blobs")
    URL.createObjectURL = () => {
      throw new Error("forbidden, by this test");
    };
  const { openEngine } = await import(new URL("/assets/app/engine/client.mjs", location.href).href);
  const engine = openEngine({ restMs: 1e9, ...options });
  const started = await engine.start().then(
    () => "ready",
    (/** @type {Error} */ error) => error.message,
  );
  const replies = [];
  for (const request of started === "ready" ? requests : []) replies.push(await engine.ask(request));
  engine.close();
  const marks = performance.getEntriesByName("four-notes-ready");
  return { started, replies, restored: /** @type {any} */ (marks.at(-1))?.detail?.restored };
};

const SITUATION = { today: "2025-06-03", interviews: ["2025-06-02"], promised: null, went_well: "yes" };
const ABOUT = { do: "about" };

/** @type {Flow[]} */
export const FLOWS = [
  [
    "a draft is checked, checked again, and is still there after a reload",
    async ({ browser, origin }) => {
      await browser.goto(`${origin}/check/`);
      await browser.run(WRITE, NOTE, "I need an answer");
      await browser.run(WRITE, PRESSING, "[Name]");
      await new Promise((wait) => setTimeout(wait, 600));
      await browser.goto(`${origin}/check/`);
      const value = await browser.run(async () => /** @type {any} */ (document.querySelector("#fnc-text")).value);
      assert.equal(value, PRESSING);
    },
  ],
  [
    "the page for today answers",
    async ({ browser, origin }) => {
      await browser.goto(`${origin}/today/?interview=2025-06-02`);
      const text = await browser.run(async () => {
        const end = performance.now() + 90_000;
        for (;;) {
          const answer = document.querySelector("#fn-today, [id^=fn-today]")?.textContent ?? "";
          if (/thank-you|follow-up|Send|Wait|Done/i.test(answer) && !/loading/i.test(answer)) return answer;
          if (performance.now() > end) throw new Error(`no answer: ${document.body.textContent?.slice(0, 500)}`);
          await new Promise((wait) => setTimeout(wait, 100));
        }
      });
      assert.match(text, /\S/);
    },
  ],
  [
    "advice, the calendar file and the rules from the worker",
    async ({ browser, origin }) => {
      await browser.goto(`${origin}/privacy/`);
      const requests = [{ do: "today", ...SITUATION }, { do: "calendar", ...SITUATION }, { do: "rules" }];
      const { started, replies } = await browser.run(ENGINE, "", {}, requests);
      assert.equal(started, "ready");
      assert.equal(replies[0].act, "SEND");
      assert.match(replies[1].text, /^BEGIN:VCALENDAR/);
      assert.ok(replies[2].rules.length > 50);
    },
  ],
  [
    "without workers the engine runs on the page",
    async ({ browser, origin }) => {
      await browser.goto(`${origin}/privacy/`);
      const { started, replies } = await browser.run(ENGINE, "no workers", {}, [ABOUT]);
      assert.equal(started, "ready");
      assert.equal(replies[0].version, 1);
    },
  ],
  [
    "without blob workers it starts by address",
    async ({ browser, origin }) => {
      await browser.goto(`${origin}/privacy/`);
      const { started } = await browser.run(ENGINE, "no blobs", {}, [ABOUT]);
      assert.equal(started, "ready");
    },
  ],
  [
    "WebAssembly that is forbidden is said",
    async ({ browser, origin }) => {
      await browser.goto(`${origin}/privacy/`);
      const { started } = await browser.run(ENGINE, "no WebAssembly", {}, []);
      assert.match(started, /WebAssembly/);
    },
  ],
  [
    "files that are missing are said",
    async ({ browser, origin }) => {
      await browser.goto(`${origin}/privacy/`);
      const { started } = await browser.run(ENGINE, "", { base: `${origin}/assets/nowhere/` }, []);
      assert.match(started, /missing on this site/);
    },
  ],
  [
    "the next visit starts from the kept picture",
    async ({ browser, origin }) => {
      await browser.goto(`${origin}/privacy/`);
      await browser.run(async () => {
        const { prepareNextVisit } = await import(new URL("/assets/app/engine/next-visit.mjs", location.href).href);
        const base = new URL("/assets/engine/", location.href).href;
        const manifest = await (await fetch(`${base}manifest.json`)).json();
        await prepareNextVisit({ manifest, base });
      });
      await browser.goto(`${origin}/about/`);
      const text = { do: "check", kind: "thank-you", text: NOTE };
      const { started, restored, replies } = await browser.run(ENGINE, "", {}, [text]);
      assert.equal(started, "ready");
      assert.equal(restored, true);
      assert.ok(replies[0].findings.length > 0);
    },
  ],
  [
    "in flight mode guide and checker work",
    async ({ browser, origin, stopServer }) => {
      await browser.goto(`${origin}/privacy/`);
      await browser.run(async () => {
        const { keepSite } = await import(new URL("/assets/app/offline/offline.mjs", location.href).href);
        await keepSite();
        const registration = await navigator.serviceWorker.ready;
        while (registration.active?.state !== "activated") await new Promise((wait) => setTimeout(wait, 50));
      });
      await stopServer();
      await browser.goto(`${origin}/notes/thank-you/`);
      assert.ok(await browser.run(async () => document.querySelector("h1")?.textContent));
      await browser.goto(`${origin}/check/`);
      await browser.run(WRITE, NOTE, "I need an answer");
    },
  ],
];
