// Lessons and cards: adding, moving, ids, undoing, other kinds.

import assert from "node:assert/strict";
import { test } from "node:test";

import * as courses from "../course.js";
import { History } from "../history.js";
import { idFor } from "../ids.js";
import { KINDS, become, blank, withFile } from "../kinds.js";
import { Random } from "./random.js";

/** @param {Record<string, string[]>} lessons */
export function course(lessons) {
  const card = (/** @type {string} */ id) => ({ id, title: id, body: { markdown: `Text of ${id}.` }, kind: "text" });
  const all = Object.entries(lessons).map(([id, cards]) => ({ id, title: id, cards: cards.map(card) }));
  return courses.withKeys({ title: "Bar", summary: "Pour.", minutes: 3, lessons: all });
}

/** @param {courses.Course} some */
const shape = (some) => some.lessons.map(({ id, cards }) => `${id}: ${cards.map((card) => card.id).join(" ")}`.trim());

/** @param {courses.Course} some @param {string} id */
const key = (some, id) => courses.everything(some).find((one) => one.id === id)?.key ?? -1;

test("an id is made of the title and never taken twice", () => {
  assert.equal(idFor("Ask for ID, always!", [], "card"), "ask-for-id-always");
  assert.equal(idFor("Zażółć gęślą jaźń: ß & Øl", [], "card"), "zazolc-gesla-jazn-ss-ol");
  assert.equal(idFor("Don’t pour", ["dont-pour"], "card"), "dont-pour-2");
  assert.equal(idFor("مرحبا", ["card"], "card"), "card-2");
  assert.equal(idFor("", [], "lesson"), "lesson");
  const long = idFor("a".repeat(59) + " b", ["a".repeat(59)], "card");
  assert.ok(long.length <= 60 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(long), long);
  assert.equal(idFor("x".repeat(99), ["x".repeat(60)], "card"), `${"x".repeat(58)}-2`);
});

test("a new card's id follows its title until that is written, and stays then", () => {
  let { course: now, key: added } = courses.addCard(course({ a: ["one"] }), { lesson: 0, card: 1 });
  const typed = (/** @type {string} */ title) => (now = courses.changeCard(now, added, (card) => ({ ...card, title })));
  const id = () => courses.withoutKeys(now).lessons[0].cards[1].id;
  assert.equal(id(), "card");
  typed("Ask f");
  assert.equal(id(), "ask-f");
  typed("Ask for ID");
  now = courses.settle(now, added);
  typed("Something else");
  assert.equal(id(), "ask-for-id");
  const sent = courses.withoutKeys(now).lessons[0].cards[1];
  assert.deepEqual(Object.keys(sent).sort(), ["body", "id", "kind", "title"]);
});

test("steps up and down lead through all lessons and end at the ends", () => {
  let now = course({ a: ["one", "two"], b: ["three"] });
  const seen = [];
  for (let next = courses.step(now, key(now, "one"), 1); next; next = courses.step(now, key(now, "one"), 1)) {
    now = next;
    seen.push(shape(now).join(", "));
  }
  assert.deepEqual(seen, ["a: two one, b: three", "a: two, b: one three", "a: two, b: three one"]);
  const up = courses.step(now, key(now, "three"), -1);
  assert.deepEqual(up && shape(up), ["a: two three", "b: one"]);
  const lesson = courses.step(now, key(now, "b"), -1);
  assert.deepEqual(lesson && shape(lesson), ["b: three one", "a: two"]);
  assert.equal(courses.step(now, key(now, "a"), -1), undefined);
});

test("a copy has ids of its own and everything else the same", () => {
  const now = course({ a: ["one", "two"] });
  const { course: with_card } = courses.duplicateCard(now, key(now, "one"));
  assert.deepEqual(shape(with_card), ["a: one one-2 two"]);
  const { course: with_lesson } = courses.duplicateLesson(now, key(now, "a"));
  assert.deepEqual(shape(with_lesson), ["a: one two", "a-2: one-2 two-2"]);
  assert.equal(with_lesson.lessons[1].cards[0].body.markdown, "Text of one.");
});

test("whatever is done, no card is there twice and none is gone that nobody deleted", () => {
  for (let seed = 0; seed < 200; seed++) {
    const random = new Random(seed);
    let now = course({ a: ["one", "two", "three"], b: [], c: ["four"] });
    const history = new History({ course: now, at: undefined });
    const titles = new Set(courses.cardsOf(now).map((card) => card.key));
    for (let turn = 0; turn < 30; turn++) {
      const some = random.of(courses.everything(now)).key;
      const to = { lesson: random.below(now.lessons.length), card: random.below(4) };
      const act = random.below(6);
      const before = now;
      if (act === 0) now = courses.moveCard(now, some, to);
      else if (act === 1) now = courses.step(now, some, random.below(2) ? 1 : -1) ?? now;
      else if (act === 2) now = courses.duplicateCard(now, some).course;
      else if (act === 3) now = courses.moveLesson(now, some, random.below(3));
      else if (act === 4) now = courses.addLesson(now, 0).course;
      else now = courses.duplicateLesson(now, some).course;
      for (const card of courses.cardsOf(now)) titles.add(card.key);
      if (now !== before) history.change({ course: now, at: undefined }, "", turn);
      const ids = courses.everything(courses.withKeys(courses.withoutKeys(now))).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length, `seed ${seed}: ${ids}`);
    }
    assert.deepEqual(new Set(courses.cardsOf(now).map((card) => card.key)), titles);
    while (history.undo());
    assert.deepEqual(shape(history.now.course), ["a: one two three", "b:", "c: four"]);
    while (history.redo());
    assert.equal(history.now.course, now);
  }
});

test("typing is undone a pause at a time, and a change after undoing ends what could be redone", () => {
  const at = undefined;
  const of = (/** @type {string} */ title) => ({ course: { ...course({}), title }, at });
  const history = new History(of(""));
  history.change(of("a"), "title", 0);
  history.change(of("ab"), "title", 500);
  history.change(of("abc"), "title", 5_000);
  history.change(of("abcd"), "summary", 5_100);
  const titles = [];
  while (history.undo()) titles.push(history.now.course.title);
  assert.deepEqual(titles, ["abc", "ab", ""]);
  history.redo();
  history.change(of("x"), "title", 5_200);
  assert.equal(history.canRedo, false);
  assert.equal(history.canUndo, true);
});

test("a card that becomes another kind and back loses no word", () => {
  const words = (/** @type {any} */ card) => JSON.stringify(card).replace(/\\\\/g, "");
  const whole = /** @type {any[]} */ ([
    { kind: "question", answers: ["Serve", "Ask"], right: 1, feedback: { markdown: "Because." } },
    { kind: "order", steps: ["Serve", "Ask"], feedback: { markdown: "Because." } },
    { kind: "match", columns: ["L", "R"], pairs: [["Serve", "Ask"]], feedback: { markdown: "Because." } },
    { kind: "flash", columns: ["", ""], cards: [["Serve", "Ask"]] },
    { kind: "answer", accepted: ["Serve", "Ask"], feedback: { markdown: "Because." } },
    { kind: "image", file: "a.png", alt: "Serve, or Ask" },
  ]);
  for (const kind of whole) {
    const card = { key: 1, id: "x", title: "X", body: { markdown: "Think." }, ...kind };
    for (const name of /** @type {import("../kinds.js").KindName[]} */ (Object.keys(KINDS))) {
      const other = become(card, name);
      assert.equal(other.kind, name);
      const expected = Object.keys({ ...card, ...blank(name) }).filter((field) => field in blank(name) || field in { key: 1, id: 1, title: 1, body: 1 });
      assert.deepEqual(Object.keys(other).filter((field) => field !== "captions").sort(), expected.sort());
      for (const word of ["Think", "Serve", "Ask", ...(card.feedback ? ["Because"] : [])]) {
        assert.ok(words(other).includes(word), `${kind.kind} to ${name}: ${words(other)}`);
      }
    }
  }
});

test("what is sent stays a card each: headings in a text begin none, and empty rows stay rows", () => {
  const made = course({ a: ["one", "two", "three"] });
  const texts = ["# One\n\nword", "Two\n===\n\n> ## quoted\n\n```\n# code\n```", "plain\n\n### third\n\n---"];
  const written = texts.reduce((all, markdown, at) => courses.changeCard(all, made.lessons[0].cards[at].key, (card) => ({ ...card, body: { markdown } })), made);
  const asked = courses.changeCard(written, made.lessons[0].cards[0].key, (card) => ({ ...card, ...blank("question") }));
  const [one, two, three] = courses.toSend(asked).lessons[0].cards;
  assert.equal(one.body.markdown, "### One\n\nword");
  assert.equal(two.body.markdown, "### Two\n\n\n> ## quoted\n\n```\n# code\n```");
  assert.equal(three.body.markdown, texts[2]);
  assert.deepEqual(one.answers, ["\u00a0", "\u00a0"]);
});

test("what the library says of a file is proposed, and writes over nothing", () => {
  const alts = { "glass.svg": "A glass", "door.svg": "A door" };
  const empty = { kind: "image", file: "", alt: "" };
  const glass = withFile(empty, "glass.svg", alts);
  assert.deepEqual(glass, { kind: "image", file: "glass.svg", alt: "A glass" });
  assert.equal(withFile({ ...empty, alt: " " }, "glass.svg", alts).alt, "A glass");
  // Nobody wrote it for the other file.
  assert.equal(withFile(glass, "door.svg", alts).alt, "A door");
  assert.equal(withFile(glass, "unknown.svg", alts).alt, "");
  assert.equal(withFile({ ...glass, alt: "My own words" }, "door.svg", alts).alt, "My own words");
  assert.equal(withFile({ ...empty, file: "toString" }, "constructor", alts).alt, "");
});
