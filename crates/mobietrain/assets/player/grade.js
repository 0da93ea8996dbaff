// What an answer is worth, as the server grades it (`course/src/card`), so that somebody without a network learns it at once. The server grades
// it again for the score.

import { answerKey, written } from "./text.js";

/** No card asks for more fields. */
const MOST = 8;

/** A number as the server reads it; `null` for what is none. @param {string} value */
function number(value) {
  return /^\+?\d+$/.test(value) && BigInt(value) < 1n << 64n ? Number(value) : null;
}

/** The values of a form that has each number up to `count` once, or why it has not.
 * @param {string[]} values @param {number} count @returns {number[] | "missing" | "nonsense"} */
export function eachOnce(values, count) {
  const isChoice = (/** @type {string} */ value) => value === "" || (number(value) ?? 0) > 0;
  if (values.length > MOST || !values.every(isChoice)) return "nonsense";
  const places = values.slice(0, count).map(number).filter((at) => at !== null && at <= count);
  const isOnce = Array.from({ length: count }, (_, at) => places.includes(at + 1)).every(Boolean);
  return isOnce && values.length === count ? /** @type {number[]} */ (places) : "missing";
}

/** The steps in the order that somebody gave them, by their places in the right one.
 * @param {number[]} places @param {number[]} shown */
export function given(places, shown) {
  return places.map((place, at) => [place, shown[at]]).sort(([one], [other]) => one - other).map(([, step]) => step);
}

/** @param {import("./types.js").Solution} solution @param {string[]} values @returns {import("./types.js").Grade} */
export function grade(solution, values) {
  switch (solution.kind) {
    case "unasked":
      return "unasked";
    case "choice":
      return choice(solution, values);
    case "truth":
      if (values.length === 0) return "missing";
      return values.length === 1 && /^(true|false)$/.test(values[0]) ? score(values[0] === String(solution.right)) : "nonsense";
    case "order": {
      const places = eachOnce(values, solution.steps.length);
      if (typeof places === "string") return places;
      return score(given(places, solution.shown).every((step, at) => step === at));
    }
    case "pairs": {
      const taken = eachOnce(values, solution.pairs.length);
      if (typeof taken === "string") return taken;
      return score(solution.pairs.every(([, right], at) => right === solution.pairs[solution.shown[taken[at] - 1]][1]));
    }
    case "free_answer": {
      if (values.length === 0) return "missing";
      const said = values.length === 1 ? written(values[0]) : null;
      if (said === null) return "nonsense";
      const key = answerKey(said);
      return said === "" ? "missing" : score(solution.accepted.some((accepted) => answerKey(accepted) === key));
    }
  }
}

/** @param {Extract<import("./types.js").Solution, { kind: "choice" }>} solution @param {string[]} values */
function choice({ count, right }, values) {
  const numbers = values.map(number);
  const chosen = [...new Set(numbers.filter((at) => at !== null && at < count))].sort((one, other) => Number(one) - Number(other));
  if (numbers.includes(null) || (values.length > 1 && (right.length < 2 || chosen.length < values.length))) return "nonsense";
  if (chosen.length === 0) return "missing";
  return score(chosen.length === right.length && chosen.every((at, place) => at === right[place]));
}

/** @param {boolean} isRight @returns {0 | 1} */
const score = (isRight) => (isRight ? 1 : 0);
