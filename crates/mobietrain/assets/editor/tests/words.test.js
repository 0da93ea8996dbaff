// Every word that the scripts say is one that the page brings along.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

import { KINDS } from "../kinds.js";

const folder = new URL("..", import.meta.url);
const read = (/** @type {string} */ name) => readFileSync(new URL(name, folder), "utf8");

test("the page has all words of the scripts, and the scripts say all words of the page", () => {
  const rust = read("../../src/routes/cms/course_editor.rs").split("const WORDS")[1].split("];")[0];
  const given = new Set([...rust.matchAll(/^ {4}"([a-z-]+)",$/gm)].map(([, word]) => word));
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js")).map(read).join("\n");
  const said = new Set([...scripts.matchAll(/word\(\s*"([a-z-]+)"/g)].map(([, word]) => word));
  assert.deepEqual([...said].filter((word) => !given.has(word)), []);
  // What is put together: `kind-${kind}`.
  const starts = [...scripts.matchAll(/`([a-z-]*)\$\{[^}]*\}([a-z-]*)`/g)].map(([, start, end]) => new RegExp(`^${start}[a-z-]+${end}$`));
  const isSaid = (/** @type {string} */ word) => said.has(word) || scripts.includes(`"${word}"`) || starts.some((start) => start.test(word) && start.source.length > 7);
  assert.deepEqual([...given].filter((word) => !isSaid(word)), []);
  for (const kind of Object.keys(KINDS)) assert.ok(given.has(`kind-${kind}`), kind);
});

test("the program knows every module", () => {
  const rust = read("../../src/texts.rs");
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".js"))) assert.ok(rust.includes(`"${name}"`), name);
});
