// Gathers the licences of every package that a piece of libraries.js comes from.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

const inputs = Object.keys(JSON.parse(readFileSync("vendor/made-of.json", "utf8")).inputs);
const packages = new Set(inputs.flatMap((path) => path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1] ?? []));
const notices = [...packages].sort().map((name) => {
  const folder = `node_modules/${name}`;
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} comes without a licence.`);
  return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, "utf8").trim()}\n`;
});
writeFileSync("vendor/LICENSES.txt", notices.join(`\n${"-".repeat(80)}\n\n`));
