/** WebKit by WebDriver: Debian's MiniBrowser through its WebKitWebDriver, under a virtual screen where there is none. */
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";

const PORT = 8290;

/** @returns {Promise<import("./flows.mjs").Browser>} */
export async function openWebkit() {
  const places = readdirSync("/usr/lib").map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`);
  const binary = process.env.MINIBROWSER ?? places.find((place) => existsSync(place));
  if (!binary) throw new Error("no MiniBrowser: install Debian's webkit2gtk-driver");
  const driver = spawn("xvfb-run", ["-a", "WebKitWebDriver", `--port=${PORT}`], {
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
    stdio: "ignore",
    detached: true,
  });
  const end = () => process.kill(-(driver.pid ?? 0));
  try {
    await answering();
    const options = { binary, args: ["--automation"] };
    const { sessionId, capabilities } = await send("POST", "/session", {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
    });
    const path = `/session/${sessionId}`;
    await send("POST", `${path}/timeouts`, { script: 120_000, pageLoad: 60_000 });
    return {
      name: `WebKitGTK ${capabilities.browserVersion}`,
      goto: (url) => send("POST", `${path}/url`, { url }),
      async run(work, ...given) {
        const script = `const done = arguments[arguments.length - 1];
          (${work})(...[...arguments].slice(0, -1)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
        const { value, error } = await send("POST", `${path}/execute/async`, { script, args: given });
        if (error) throw new Error(error);
        return value;
      },
      async close() {
        await send("DELETE", path).catch(() => {});
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

async function answering() {
  for (let tries = 0; tries < 100; tries++) {
    const ready = await fetch(`http://127.0.0.1:${PORT}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((wait) => setTimeout(wait, 200));
  }
  throw new Error("WebKitWebDriver does not answer");
}

/** @param {string} method @param {string} path @param {object} [body] @returns {Promise<any>} */
async function send(method, path, body) {
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
