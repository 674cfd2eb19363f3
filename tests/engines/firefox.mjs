/** Firefox by WebDriver BiDi, through puppeteer-core: FIREFOX=/path, else Debian's firefox-esr. */
import { launch } from "puppeteer-core";

/** @returns {Promise<import("./flows.mjs").Browser>} */
export async function openFirefox() {
  const browser = await launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    headless: true,
    protocolTimeout: 180_000,
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  return {
    name: (await browser.version()).replace("/", " "),
    goto: async (url) => void (await page.goto(url, { waitUntil: "domcontentloaded" })),
    run: (work, ...given) => page.evaluate(`(${work})(...${JSON.stringify(given)})`),
    close: () => browser.close(),
  };
}
