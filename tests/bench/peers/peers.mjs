/**
 * A contender from npm:  node peers.mjs write-good|alex|retext|harper.js
 *
 * Reads a line of notes, writes a line of milliseconds and findings, [start, end] in code points.
 */
import { createInterface } from "node:readline";

/** @typedef {(text: string) => Promise<[number, number][]>} Judge the places in UTF-16 units that are found fault with */

/** @param {import("vfile-message").VFileMessage[]} messages @returns {[number, number][]} */
const places = (messages) =>
  messages.map(({ place, position }) => {
    const at = place ?? position;
    return "start" in at ? [at.start.offset, at.end.offset] : [at.offset, at.offset + 1];
  });

/** @type {Record<string, () => Promise<Judge>>} */
const contenders = {
  async "write-good"() {
    const { default: writeGood } = await import("write-good");
    return async (text) => writeGood(text).map(({ index, offset }) => [index, index + offset]);
  },

  async alex() {
    const alex = await import("alex");
    return async (text) => places(alex.text(text).messages);
  },

  async retext() {
    const { retext } = await import("retext");
    const names = ["equality", "profanities", "intensify", "simplify", "passive", "readability"];
    const plugins = await Promise.all(names.map((name) => import(`retext-${name}`)));
    const processor = plugins.reduce((chain, plugin) => chain.use(plugin.default), retext());
    return async (text) => places((await processor.process(text)).messages);
  },

  async "harper.js"() {
    const { LocalLinter } = await import("harper.js");
    const { binary } = await import("harper.js/binary");
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return async (text) =>
      (await linter.lint(text, { language: "plaintext" })).map((lint) => {
        const { start, end } = lint.span();
        return [start, end];
      });
  },
};

/** @param {string} text @param {number} end @returns {number} how many code points stand before `end` */
const codePoints = (text, end) => [...text.slice(0, end)].length;

const judge = await contenders[process.argv[2]]();
for await (const line of createInterface({ input: process.stdin })) {
  const answer = { ms: [], spans: [] };
  for (const { text } of JSON.parse(line)) {
    const start = performance.now();
    const found = await judge(text);
    answer.ms.push(performance.now() - start);
    answer.spans.push(found.map(([from, to]) => [codePoints(text, from), codePoints(text, to)]));
  }
  console.log(JSON.stringify(answer));
}
