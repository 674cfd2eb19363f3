/**
 * Lighthouse on the built site: `make lighthouse`, or `node run.mjs /path/ …` for other pages.
 *
 * Each page is measured three times on Lighthouse's slow phone, and the median of each category counts. Prints a table;
 * exit code 1 when a median is below 95. `CHROMIUM` names the browser, else the first that is found.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const LEAST = 95;
const RUNS = 3;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const PAGES = ["/", "/notes/thank-you/", "/today/", "/check/"];
const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../../..");

const chromePath = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path && existsSync(path));
const server = spawn(join(ROOT, ".venv/bin/python"), ["-m", "bundle.serve", "--port", "0"], { cwd: ROOT });
const [line] = await once(server.stdout, "data");
const site = /http:\/\/[\d.:]+/.exec(String(line))?.[0];
const chrome = await launch({ chromePath, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });

/** @type {string[]} */
const low = [];
try {
  console.log(["page", ...CATEGORIES].join("\t"));
  for (const page of process.argv.length > 2 ? process.argv.slice(2) : PAGES) {
    const scores = await measure(`${site}${page}`);
    console.log([page, ...scores].join("\t"));
    if (Math.min(...scores) < LEAST) low.push(page);
  }
} finally {
  chrome.kill();
  server.kill();
}
if (low.length > 0) {
  console.error(`Below ${LEAST}: ${low.join(", ")}`);
  process.exitCode = 1;
}

/**
 * Returns the median score of each category, of 100.
 *
 * @param {string} address
 */
async function measure(address) {
  /** @type {number[][]} */
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    const result = await lighthouse(address, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: "error" });
    const { categories = {}, audits = {} } = result?.lhr ?? {};
    if (process.env.WHY) {
      for (const audit of Object.values(audits)) {
        if (audit.score !== null && audit.score < 1) console.error(`  ${audit.id}\t${audit.displayValue ?? ""}`);
      }
    }
    runs.push(CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)));
  }
  return CATEGORIES.map((_, at) => runs.map((scores) => scores[at] ?? 0).sort((a, b) => a - b)[(RUNS - 1) / 2] ?? 0);
}
