// What was answered wrong comes once more at the end, and never for ever.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Queue } from "../queue.js";
import { dice } from "./random.js";

const cards = ["a", "b", "c", "d"].map((id) => ({ id }));

test("wrong ones come again after the last, once, in their order", () => {
  const queue = new Queue(cards, "b");
  assert.equal(queue.current, "b");
  assert.equal(queue.answered(false), true, "it is promised");
  assert.equal(queue.next(), "c");
  assert.equal(queue.answered(true), false);
  assert.equal(queue.next(), "d");
  queue.answered(false);
  assert.equal(queue.next(), "b");
  assert.equal(queue.answered(false), false, "not a third time");
  assert.equal(queue.next(), "d");
  queue.answered(true);
  assert.equal(queue.next(), undefined);
  assert.equal(queue.next(), undefined);
});

test("whoever goes back still gets the wrong ones, and may repeat what they missed alone", () => {
  const queue = new Queue(cards, "a");
  queue.answered(false);
  queue.goTo("d");
  assert.equal(queue.next(), "a");
  assert.equal(queue.repeat(["c", "a"]), "c");
  assert.equal(queue.next(), "a");
  assert.equal(queue.next(), undefined);
});

test("what was answered wrong on another day comes at the end, unless it was put right meanwhile", () => {
  const queue = new Queue(cards, "c", ["a", "d"]);
  assert.equal(queue.answered(true), false);
  assert.equal(queue.next(), "d");
  assert.equal(queue.answered(true), false);
  assert.equal(queue.next(), "a");
  assert.equal(queue.next(), undefined);
});

test("whatever somebody answers, it ends", () => {
  const roll = dice(7);
  for (let person = 0; person < 500; person += 1) {
    const queue = new Queue(cards, cards[roll(4)].id);
    let steps = 0;
    while (queue.current !== undefined) {
      if (roll(3) > 0) queue.answered(roll(2) === 0);
      if (roll(20) === 0) queue.goTo(cards[roll(4)].id);
      else queue.next();
      assert.ok((steps += 1) < 1000);
    }
  }
});
