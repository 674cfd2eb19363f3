/**
 * Lighthouse on the built site: `make lighthouse`, or `node run.mjs /path/ …` for other pages.
 *
 * Each page is measured three times on Lighthouse's slow phone, from a server that compresses text as hosts do, and the
 * median of each category counts. The machine should have nothing else to do. Prints a table;
 * exit code 1 when a median is below 95. `CHROMIUM` names the browser, else the first that is found.
 */
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const LEAST = 95;
const RUNS = 3;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const PAGES = ["/", "/notes/thank-you/", "/today/", "/check/"];
const SITE = join(dirname(fileURLToPath(import.meta.url)), "../../../site");

/** What hosts compress. @type {Record<string, string>} */
const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".mjs": "text/javascript",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".wasm": "application/wasm",
  ".xml": "application/xml",
};

const chromePath = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path && existsSync(path));
const server = createServer(answer).listen(0, "127.0.0.1");
await once(server, "listening");
const site = `http://127.0.0.1:${/** @type {import("node:net").AddressInfo} */ (server.address()).port}`;
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
  server.close();
  server.closeAllConnections();
}
if (low.length > 0) {
  console.error(`Below ${LEAST}: ${low.join(", ")}`);
  process.exitCode = 1;
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
function answer({ url = "/" }, response) {
  const path = normalize(decodeURIComponent(new URL(url, "http://host").pathname)).replace(/\/$/, "/index.html");
  const file = join(SITE, path);
  if (!existsSync(file)) return response.writeHead(404).end();
  const type = TYPES[extname(file)];
  const body = readFileSync(file);
  response.setHeader("Content-Type", type ?? "application/octet-stream");
  if (type) response.setHeader("Content-Encoding", "gzip");
  response.end(type ? gzipSync(body) : body);
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
