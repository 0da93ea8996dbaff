// How far somebody is never goes down, whatever is received when, on whichever phone.

import assert from "node:assert/strict";
import { test } from "node:test";

import { goOn, isShort, missed, received, standing } from "../standing.js";
import { dice } from "./random.js";

/** @returns {import("../types.js").Packet} */
function packet() {
  const card = (/** @type {string} */ id, /** @type {import("../types.js").Solution} */ solution) => ({
    id, solution, lesson: 0, title: id, edition: 0, language: "en", direction: "ltr", body: "", feedback: null, done: null,
  });
  const cards = [card("text", { kind: "unasked" }), ...["one", "two", "three"].map((id) => card(id, { kind: "truth", right: true }))];
  return { format: 1, person: "jan", course: "drinks", slug: "drinks", title: "", language: "en", account: "Acme", icons: "", is_completed: false, needed: 0, after: null, later: [], words: {}, lessons: [], cards, media: [] };
}

/** @returns {import("../types.js").Waiting} */
const write = (/** @type {string} */ card, /** @type {number | null} */ score, edition = 0) =>
  ({ id: `${card}-${score}`, course: "drinks", language: "en", card, edition, answer: [], score, title: card });

test("what waits stands above what was received, and a retry keeps the best", () => {
  let here = received(packet(), write("one", 1), 5);
  const done = standing(here, [write("one", 0), write("two", 0), write("text", null)]);
  assert.deepEqual(done.get("one"), { best: 1, at: 5, waits: true });
  assert.deepEqual(done.get("two"), { best: 0, at: null, waits: true });
  assert.equal(goOn(here, done)?.id, "three");
  assert.deepEqual(missed(here, done).map(({ id }) => id), ["two"]);
  here = received(here, write("one", 0), 9);
  assert.deepEqual(here.cards[1].done, { at: 9, best: 1 });
});

test("the pass mark is reached by the best answers, also those that wait", () => {
  const asked = { ...packet(), needed: 2 };
  const once = [write("text", null), write("one", 1), write("two", 0)];
  assert.equal(isShort(asked, standing(asked, once)), false, "a card is left to do");
  const through = [...once, write("three", 0)];
  assert.equal(isShort(asked, standing(asked, through)), true);
  assert.equal(isShort(asked, standing(asked, [...through, write("two", 1)])), false);
  assert.equal(isShort(packet(), standing(packet(), through)), false, "no mark");
});

test("an answer to what the card no longer asks counts for nothing", () => {
  assert.equal(standing(packet(), [write("one", 1, 3)]).size, 0);
  assert.deepEqual(received(packet(), write("one", 1, 3), 5), packet());
});

test("a year of answers, received in any order, never takes anything away", () => {
  const roll = dice(11);
  for (let year = 0; year < 50; year += 1) {
    let here = packet();
    /** @type {import("../types.js").Waiting[]} */
    let waiting = [];
    /** @type {Map<string, number | null>} */
    let before = new Map();
    for (let day = 0; day < 365; day += 1) {
      if (roll(2) === 0) waiting.push(write(["text", "one", "two", "three"][roll(4)], roll(2)));
      else if (waiting.length > 0) {
        const [one] = waiting.splice(roll(waiting.length), 1);
        here = received(here, one, day);
        if (roll(4) === 0) here = received(here, one, day + 1);
      }
      const now = new Map([...standing(here, waiting)].map(([id, { best }]) => [id, best]));
      for (const [id, best] of before) assert.ok((now.get(id) ?? -1) >= (best ?? -1), `${id} on day ${day}`);
      before = now;
    }
  }
});
