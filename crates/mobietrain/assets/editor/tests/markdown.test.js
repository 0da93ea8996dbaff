// Whatever somebody wrote, the editor gives it back; whatever somebody made in the editor, its Markdown says.

import assert from "node:assert/strict";
import { test } from "node:test";

import * as courses from "../course.js";
import { canon, forEditing, sayTheSame, written } from "../canon.js";
import { asPart, read } from "../reader.js";
import { schemaWithout } from "../schema.js";
import { BLOCKS, Random, document, text } from "./random.js";

const schema = schemaWithout();
const again = (/** @type {string} */ source) => written(read(source, schema).doc);

test("any document survives its way through Markdown", () => {
  for (let seed = 0; seed < 600; seed++) {
    const made = document(new Random(seed), schema);
    const markdown = written(made);
    assert.deepEqual(canon(read(markdown, schema).doc), canon(made), `seed ${seed}:\n${markdown}`);
  }
});

test("any text that is shown formatted says the same when it is written again, and most can be", () => {
  let [formatted, refused] = [0, 0];
  for (let seed = 0; seed < 1200; seed++) {
    const source = text(new Random(seed));
    const { doc, exact } = forEditing(source, schema);
    if (!exact) {
      if (read(source, schema).exact) refused += 1;
      continue;
    }
    formatted += 1;
    assert.ok(sayTheSame(doc, read(written(doc), schema).doc), `seed ${seed}:\n${source}`);
  }
  assert.ok(formatted > 600 && refused < 5, `${formatted} formatted, ${refused} refused without need`);
});

test("what formatted text cannot hold stays Markdown, and no word of it is lost", () => {
  for (const source of [
    "<!-- ask Jan -->",
    "one <!-- ask --> two",
    "<u>under</u>",
    "<div>\nblock\n</div>",
    "~one~",
    "- [ ] no\n- [x] yes",
    "### Third {#third}",
    "[unused]: https://a.example",
    "- ## Heading in a list",
  ]) {
    assert.equal(forEditing(source, schema).exact, false, source);
  }
  for (const [source, words] of [
    ["<u>under</u>", "under"],
    ["<div>\nblock\n</div>", "block"],
    ["a ~one~ b", "one"],
  ]) {
    assert.ok(read(source, schema).doc.textContent.includes(words), source);
  }
});

test("a card's own blocks are none of its text's", () => {
  const narrow = schemaWithout(["quote", "bullets", "numbers", "table"]);
  for (const source of ["> a", "- a", "1. a", "| a |\n| --- |\n| b |"]) {
    const { doc, exact } = forEditing(source, narrow);
    assert.equal(exact, false, source);
    assert.ok(doc.textContent.includes("a"), source);
  }
  assert.equal(forEditing("Plain **words**.", narrow).exact, true);
});

test("it is written as people write it", () => {
  for (const [source, expected] of [
    ["Always **cold**, *never* warm", "Always **cold**, _never_ warm"],
    ["main gate\\\ngate 2", "main gate\ngate 2"],
    ["* one\n* two", "- one\n- two"],
    ["file_name.txt, 5 > 3, AT&T, 100% (a) {b} #1", "file_name.txt, 5 > 3, AT&T, 100% (a) {b} #1"],
    ["https://a.example/b_c?d=1&e", "https://a.example/b_c?d=1&e"],
    ["(www.a.example/b_c?d=1&e)", "(www.a.example/b_c?d=1&e)"],
    ["- a\n\n[end]: #\n\n- b", "- a\n\n* b"],
    ["1\\. no list", "1\\. no list"],
    ["\\- no list\n\\# no heading\n\\> no quote", "\\- no list\n\\# no heading\n\\> no quote"],
    ["wow\\![a](/terms)", "wow\\![a](/terms)"],
    ["| a | b |\n|---|:-:|\n| x\\|y | <br> |", "| a | b |\n| --- | :---: |\n| x\\|y |  |"],
  ]) {
    assert.equal(again(source), expected);
  }
});

test("the blocks that trouble the server's writer trouble this one no more", () => {
  for (const block of BLOCKS) {
    const { doc, exact } = forEditing(block, schema);
    if (exact) assert.deepEqual(canon(read(written(doc), schema).doc), canon(doc), block);
  }
});

test("words that stood in no card come as a card without a title, and go back with every word", () => {
  const letters = (/** @type {string} */ words) => words.replace(/[^\p{L}\p{N}]/gu, "");
  for (let seed = 0; seed < 500; seed++) {
    // Between two headings stands none.
    const loose = asPart(text(new Random(seed)));
    // As markdown.rs reads them: an id that no heading has, and no title yet.
    const card = { id: "words", title: "", body: { markdown: loose }, kind: "text" };
    const opened = courses.withKeys({ title: "Bar", summary: "", minutes: 1, lessons: [{ id: "beer", title: "Beer", cards: [card] }] });
    const [{ key }] = courses.cardsOf(opened);
    const { doc, exact } = forEditing(loose, schemaWithout());
    const typed = exact ? written(doc) : loose;
    const named = courses.changeCard(opened, key, (one) => ({ ...one, title: "Hello", body: { markdown: typed } }));
    for (const course of [opened, courses.settle(named, key)]) {
      const [sent] = courses.toSend(course).lessons[0].cards;
      assert.equal(sent.id, "words");
      if (course === opened || !exact) assert.equal(letters(sent.body.markdown), letters(loose), `seed ${seed}`);
      else assert.ok(sayTheSame(read(sent.body.markdown, schemaWithout()).doc, doc), `seed ${seed}: ${loose}`);
    }
  }
});
