// When it is saved, and what is said of it; and two who write at once.

import assert from "node:assert/strict";
import { test } from "node:test";

import * as courses from "../course.js";
import { choose, merge } from "../merge.js";
import { Saving } from "../saving.js";

/** A world whose clock, network and server are the test's. */
function world() {
  /** @type {{ at: number, what: () => void, id: number }[]} */
  let timers = [];
  let last = 0;
  const made = {
    time: 0,
    /** @type {import("../types.js").Stored[]} */
    answers: [],
    /** @type {{ revision: number | null, content: unknown }[]} */
    sent: [],
    said: /** @type {string[]} */ ([]),
    /** @type {import("../saving.js").Theirs[]} */
    conflicts: [],
    send: async (/** @type {number | null} */ revision, /** @type {unknown} */ content) => {
      made.sent.push({ revision, content });
      return made.answers.shift() ?? { kind: /** @type {const} */ ("saved"), saved: { revision: (revision ?? 0) + 1, saved_at: made.time } };
    },
    later: (/** @type {number} */ milliseconds, /** @type {() => void} */ what) => {
      timers.push({ at: made.time + milliseconds, what, id: ++last });
      return last;
    },
    cancel: (/** @type {number} */ id) => void (timers = timers.filter((timer) => timer.id !== id)),
    now: () => made.time,
    say: () => void made.said.push(saving.state),
    conflict: (/** @type {import("../saving.js").Theirs} */ theirs) => void made.conflicts.push(theirs),
    saved: () => {},
    /** Time goes by. @param {number} milliseconds */
    pass: async (milliseconds) => {
      const until = made.time + milliseconds;
      for (;;) {
        const next = timers.filter(({ at }) => at <= until).sort((one, two) => one.at - two.at)[0];
        if (!next) break;
        timers = timers.filter((timer) => timer !== next);
        made.time = next.at;
        next.what();
        await new Promise((resolve) => setImmediate(resolve));
      }
      made.time = until;
    },
  };
  const saving = new Saving(made, 1, 0);
  return { world: made, saving };
}

test("it waits for a pause, but not for ever, and sends only the last", async () => {
  const { world: w, saving } = world();
  for (let key = 0; key < 20; key++) {
    saving.change(key);
    await w.pass(500);
  }
  assert.ok(w.sent.length >= 1 && w.sent.length <= 3, `${w.sent.length} times in ten seconds`);
  await w.pass(5_000);
  assert.equal(w.sent.at(-1)?.content, 19);
  assert.equal(saving.state, "saved");
  assert.deepEqual(w.sent.map(({ revision }) => revision), w.sent.map((_, at) => at + 1));
});

test("nothing says saved before the server has said so", async () => {
  const { world: w, saving } = world();
  /** @type {(answer: import("../types.js").Stored) => void} */
  let answer = () => {};
  w.send = () => new Promise((resolve) => (answer = resolve));
  saving.change("a");
  await w.pass(1_000);
  assert.equal(saving.state, "sending");
  saving.change("b");
  answer({ kind: "saved", saved: { revision: 2, saved_at: 7 } });
  await w.pass(0);
  assert.equal(saving.state, "waiting");
  assert.equal(saving.isSaved, false);
  assert.ok(!w.said.includes("saved"));
});

test("without a network it tries again, later each time, and at once when the network is back", async () => {
  const { world: w, saving } = world();
  w.answers = [{ kind: "offline" }, { kind: "offline" }, { kind: "trouble" }];
  saving.change("a");
  await w.pass(1_000);
  assert.equal(saving.state, "offline");
  saving.change("b");
  assert.equal(saving.state, "offline", "typing changes nothing about that");
  await w.pass(2_000);
  assert.equal(w.sent.length, 2);
  await w.pass(4_000);
  assert.equal(saving.state, "trouble");
  await saving.flush();
  assert.deepEqual([saving.state, w.sent.at(-1)?.content], ["saved", "b"]);
});

test("an ended session waits for somebody to come back, and then sends all of it", async () => {
  const { world: w, saving } = world();
  w.answers = [{ kind: "signed-out" }];
  saving.change("a");
  await w.pass(1_000);
  saving.change("b");
  await w.pass(100_000);
  assert.deepEqual([saving.state, w.sent.length], ["signed-out", 1]);
  await saving.flush();
  assert.deepEqual([saving.state, w.sent.at(-1)?.content], ["saved", "b"]);
});

test("somebody else's text is never written over", async () => {
  const { world: w, saving } = world();
  const theirs = { revision: 9, saved_at: 5, by: "Hanne Vos", source: "", content: {} };
  w.answers = [{ kind: "conflict", theirs }];
  saving.change("a");
  await w.pass(1_000);
  saving.change("b");
  await w.pass(100_000);
  await saving.flush();
  assert.deepEqual([saving.state, w.sent.length, w.conflicts.length], ["conflict", 1, 1]);
  await saving.resolve(9, "both");
  assert.deepEqual(w.sent.at(-1), { revision: 9, content: "both" });
  assert.deepEqual([saving.state, saving.revision], ["saved", 10]);
});

test("what is refused is said, and tried again after the next change", async () => {
  const { world: w, saving } = world();
  w.answers = [{ kind: "refused", sentence: "Too long." }];
  saving.change("a");
  await w.pass(20_000);
  assert.deepEqual([saving.state, saving.sentence, w.sent.length], ["refused", "Too long.", 1]);
  saving.change("b");
  await w.pass(1_000);
  assert.equal(saving.state, "saved");
});

/** @param {Record<string, [string, string][]>} lessons */
function course(lessons) {
  const card = (/** @type {[string, string]} */ [id, markdown]) => ({ id, title: id, body: { markdown }, kind: "text" });
  const all = Object.entries(lessons).map(([id, cards]) => ({ id, title: id, cards: cards.map(card) }));
  return courses.withKeys({ title: "Bar", summary: "Pour.", minutes: 3, lessons: all });
}

/** @param {courses.Course} some */
const said = (some) => some.lessons.map(({ id, cards }) => `${id}: ${cards.map((card) => `${card.id}=${card.body.markdown}`).join(" ")}`.trim());

test("what only one of two changed is taken from that one", () => {
  const base = course({ a: [["one", "1"], ["two", "2"]], b: [["three", "3"]] });
  const mine = course({ a: [["two", "2"], ["one", "mine"], ["new", "n"]], b: [["three", "3"]] });
  const theirs = { ...course({ a: [["one", "1"], ["two", "theirs"]], b: [["three", "3"], ["four", "4"]] }), title: "Their bar" };
  const { course: merged, clashes } = merge(base, mine, theirs);
  assert.deepEqual(clashes, []);
  assert.deepEqual(said(merged), ["a: two=theirs one=mine new=n", "b: three=3 four=4"]);
  assert.equal(merged.title, "Their bar");
});

test("a card that one moved and the other wrote is both; one that one deleted and the other left is gone", () => {
  const base = course({ a: [["one", "1"], ["two", "2"]], b: [["three", "3"]] });
  const mine = course({ a: [["two", "2"]], b: [["three", "3"], ["one", "1"]] });
  const theirs = course({ a: [["one", "written"], ["two", "2"]], b: [] });
  const { course: merged, clashes } = merge(base, mine, theirs);
  assert.deepEqual(clashes, []);
  assert.deepEqual(said(merged), ["a: two=2", "b: one=written"]);
});

test("where both changed a card both texts are there to choose from, and none is lost", () => {
  const base = course({ a: [["one", "1"], ["two", "2"]] });
  const mine = course({ a: [["one", "mine"]] });
  const theirs = course({ a: [["one", "theirs"], ["two", "written"]] });
  const { course: merged, clashes } = merge(base, mine, theirs);
  assert.deepEqual(clashes.map(({ id, mine: m, theirs: t }) => [id, m?.body.markdown, t?.body.markdown]), [
    ["one", "mine", "theirs"],
    ["two", undefined, "written"],
  ]);
  const pick = (/** @type {("mine" | "theirs" | "both")[]} */ ...choices) =>
    said(clashes.reduce((all, clash, at) => choose(all, clash, choices[at], (card) => ({ ...card, id: `${card.id}-2`, key: 99 })), merged));
  assert.deepEqual(pick("mine", "mine"), ["a: one=mine"]);
  assert.deepEqual(pick("theirs", "theirs"), ["a: one=theirs two=written"]);
  assert.deepEqual(pick("both", "both"), ["a: one=mine one-2=theirs two=written"]);
});

test("a lesson that one deleted stays with what the other wrote in it", () => {
  const base = course({ a: [["one", "1"]], b: [["two", "2"]] });
  const mine = course({ b: [["two", "2"]] });
  const theirs = course({ a: [["one", "1"], ["new", "n"]], b: [["two", "2"]] });
  assert.deepEqual(said(merge(base, mine, theirs).course), ["a: new=n", "b: two=2"]);
});

test("titles that both changed are told, too", () => {
  const base = course({ a: [["one", "1"]] });
  const titled = (/** @type {string} */ title) => ({ ...base, title, lessons: base.lessons.map((lesson) => ({ ...lesson, title })) });
  const { course: merged, clashes } = merge(base, titled("mine"), titled("theirs"));
  assert.deepEqual(clashes.map(({ of, mine: m, theirs: t }) => [of, m.title, t.title]), [
    ["course", "mine", "theirs"],
    ["lesson", "mine", "theirs"],
  ]);
  const chosen = clashes.reduce((all, clash) => choose(all, clash, "theirs", (card) => card), merged);
  assert.deepEqual([chosen.title, chosen.lessons[0].title, said(chosen)], ["theirs", "theirs", ["a: one=1"]]);
});
