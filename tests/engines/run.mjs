/**
 * Runs the flows in Firefox and in WebKit: `node tests/engines/run.mjs [firefox] [webkit]`. Prints one line each; ends with
 * 1 when a flow failed or a browser could not be driven.
 */
import { spawn } from "node:child_process";
import { openFirefox } from "./firefox.mjs";
import { FLOWS } from "./flows.mjs";
import { openWebkit } from "./webkit.mjs";

const PORT = 8291;
const ORIGIN = `http://localhost:${PORT}`;
const OPENERS = { firefox: openFirefox, webkit: openWebkit };

async function startServer() {
  const server = spawn(".venv/bin/python", ["-m", "bundle.serve", "--port", String(PORT)], { stdio: "ignore" });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  for (let tries = 0; ; tries++) {
    if (
      await fetch(ORIGIN).then(
        () => true,
        () => tries > 100,
      )
    )
      break;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  return async () => {
    server.kill();
    await ended;
  };
}

/** @param {string} engine @param {() => Promise<import("./flows.mjs").Browser>} open @returns {Promise<number>} failures */
async function runIn(engine, open) {
  const stopServer = await startServer();
  let failures = 0;
  try {
    const browser = await open();
    console.log(browser.name);
    for (const [name, flow] of FLOWS) {
      const start = performance.now();
      const problem = await flow({ browser, origin: ORIGIN, stopServer }).then(
        () => "",
        (error) => String(error.message).slice(0, 300),
      );
      if (problem) failures += 1;
      console.log(
        `  ${problem ? "FAILED" : "ok"} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s) ${problem}`,
      );
    }
    await browser.close();
  } catch (error) {
    failures += 1;
    console.log(`${engine} could not be driven: ${error instanceof Error ? error.message : error}`);
  } finally {
    await stopServer();
  }
  return failures;
}

const wanted = process.argv.slice(2);
let failures = 0;
for (const [engine, open] of Object.entries(OPENERS)) {
  if (wanted.length === 0 || wanted.includes(engine)) failures += await runIn(engine, open);
}
process.exit(failures > 0 ? 1 : 0);
