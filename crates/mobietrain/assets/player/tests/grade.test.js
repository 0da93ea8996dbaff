// A phone grades every answer as the server does: the server has written the cases (course/src/solution_tests.rs).

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { grade } from "../grade.js";

/** @type {{ solution: import("../types.js").Solution, grades: [string[], import("../types.js").Grade][] }[]} */
const cases = JSON.parse(readFileSync(new URL("grading.json", import.meta.url), "utf8"));

test("an answer is worth here what it is worth there", () => {
  let right = 0;
  for (const { solution, grades } of cases) {
    for (const [values, expected] of grades) {
      assert.equal(grade(solution, values), expected, `${JSON.stringify(values)} to ${JSON.stringify(solution)}`);
      right += Number(expected === 1);
    }
  }
  assert.ok(right > 40, `${right} right answers are a test of being right`);
});
