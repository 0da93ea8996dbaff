// The fields that a kind of card has besides its title and its text.

import { h } from "./dom.js";
import { line, rowChanged, rowsOf } from "./fields.js";
import { fileField } from "./file_field.js";
import { rightOf } from "./kinds.js";
import { richText } from "./rich_text.js";

/** @typedef {import("./dom.js").Given} Given */
/** @typedef {import("./course.js").Card} Card */

/** @typedef {import("./types.js").Doing} Doing */

/** @param {Given} given @param {Card} card @param {Doing} doing @returns {HTMLElement[]} */
export function kindFields(given, card, doing) {
  switch (card.kind) {
    case "text":
      return [];
    case "image":
    case "video":
    case "audio":
      return [fileField(given, card, "file", doing), ...described(given, card, doing)];
    case "question":
      return [answers(given, card, doing), feedback(given, card, doing)];
    case "truth":
      return [truth(given, card, doing), feedback(given, card, doing)];
    case "order":
      return [lines(given, doing, "steps", card.steps, 8), feedback(given, card, doing)];
    case "answer":
      return [lines(given, doing, "accepted", card.accepted, 10), feedback(given, card, doing)];
    case "match":
      return [...columns(given, card, doing), pairs(given, doing, "pairs", card.pairs, 8), feedback(given, card, doing)];
    case "flash":
      return [...columns(given, card, doing), pairs(given, doing, "cards", card.cards, 20)];
  }
}

/** What it shows or says, and the captions of a video. @param {Given} given @param {Extract<Card, { file: string }>} card @param {Doing} doing */
function described(given, card, doing) {
  const alt = line(given, {
    name: "alt",
    label: given.word("alt"),
    help: given.word(`alt-${card.kind}`),
    value: card.alt,
    input: (alt) => doing.change("alt", (one) => /** @type {Card} */ ({ ...one, alt })),
  });
  return card.kind === "video" ? [alt, fileField(given, card, "captions", doing)] : [alt];
}

/** @param {Given} given @param {Extract<Card, { kind: "question" }>} card @param {Doing} doing */
function answers(given, card, doing) {
  const right = new Set(rightOf(card));
  /** @param {string[]} answers @param {Iterable<number>} right @returns {(one: Card) => Card} */
  const as = (answers, right) => (one) => /** @type {Card} */ ({ ...one, answers, right: [...right].sort((a, b) => a - b) });
  const values = card.answers.map((answer) => [answer]);
  const label = (/** @type {number} */ row) => given.word("answer-number", { number: row + 1 });
  const box = (/** @type {number} */ row) => {
    const tick = h("input", { type: "checkbox", name: `right-${row}`, checked: right.has(row), "aria-label": given.word("answer-right", { number: row + 1 }) });
    tick.addEventListener("change", () => {
      if (tick.checked) right.add(row);
      else right.delete(row);
      doing.change("", as(values.flat(), right));
    });
    return h("label", {}, tick);
  };
  return rowsOf(given, {
    name: "answers",
    legend: given.word("answers"),
    help: given.word("answers-help"),
    values,
    label,
    before: box,
    most: 8,
    typed: (now, about) => doing.change(about, as(now.flat(), right)),
    changed: (change, row) => {
      // Which are right moves with the answers.
      const ticked = rowChanged(values.map(([answer], at) => ({ answer, isRight: right.has(at) })), change, row, { answer: "", isRight: false });
      doing.redo(as(ticked.map(({ answer }) => answer), ticked.flatMap(({ isRight }, at) => (isRight ? [at] : []))));
      focusRow("answers", change, row);
    },
  });
}

/** @param {Given} given @param {Extract<Card, { kind: "truth" }>} card @param {Doing} doing */
function truth(given, card, doing) {
  const choice = (/** @type {boolean} */ right) => {
    const radio = h("input", { type: "radio", name: "truth", checked: card.right === right });
    radio.addEventListener("change", () => doing.change("", (one) => /** @type {Card} */ ({ ...one, right })));
    return h("label", { class: "choice" }, radio, " ", h("span", {}, given.word(right ? "truth-true" : "truth-false")));
  };
  return h("fieldset", {}, h("legend", {}, given.word("truth")), choice(true), choice(false));
}

/** @param {Given} given @param {Doing} doing @param {"steps" | "accepted"} name @param {string[]} values @param {number} most */
function lines(given, doing, name, values, most) {
  const as = (/** @type {string[]} */ now) => (/** @type {Card} */ one) => /** @type {Card} */ ({ ...one, [name]: now });
  return rowsOf(given, {
    name,
    legend: given.word(name),
    help: given.word(`${name}-help`),
    values: values.map((value) => [value]),
    label: (row) => given.word(`${name}-number`, { number: row + 1 }),
    most,
    typed: (now, about) => doing.change(about, as(now.flat())),
    changed: (change, row) => {
      doing.redo((one) => as(rowChanged(/** @type {any} */ (one)[name], change, row, ""))(one));
      focusRow(name, change, row);
    },
  });
}

/** What the two sides are called. @param {Given} given @param {Extract<Card, { columns: [string, string] }>} card @param {Doing} doing */
function columns(given, card, doing) {
  const field = (/** @type {0 | 1} */ side) =>
    line(given, {
      name: `column-${side}`,
      label: given.word(side === 0 ? "column-first" : "column-second"),
      value: card.columns[side],
      input: (value) => doing.change(`column-${side}`, (one) => /** @type {Card} */ ({ ...one, columns: /** @type {any} */ (one).columns.with(side, value) })),
    });
  return [h("div", { class: "two" }, field(0), field(1))];
}

/** @param {Given} given @param {Doing} doing @param {"pairs" | "cards"} name @param {[string, string][]} values @param {number} most */
function pairs(given, doing, name, values, most) {
  const as = (/** @type {string[][]} */ now) => (/** @type {Card} */ one) => /** @type {Card} */ ({ ...one, [name]: now });
  return rowsOf(given, {
    name,
    legend: given.word(name),
    values: values.map((pair) => [...pair]),
    label: (row, side) => given.word(side === 0 ? `${name}-first` : `${name}-second`, { number: row + 1 }),
    most,
    typed: (now, about) => doing.change(about, as([...now])),
    changed: (change, row) => {
      doing.redo((one) => as(rowChanged(/** @type {any} */ (one)[name], change, row, ["", ""]))(one));
      focusRow(name, change, row);
    },
  });
}

/** @param {Given} given @param {Extract<Card, { feedback: { markdown: string } }>} card @param {Doing} doing */
function feedback(given, card, doing) {
  return richText(given, {
    name: "feedback",
    label: given.word("feedback"),
    markdown: card.feedback.markdown,
    own: [],
    changed: (markdown) => doing.change("feedback", (one) => /** @type {Card} */ ({ ...one, feedback: { markdown } })),
  });
}

/** The focus goes along. @param {string} name @param {"add" | "remove" | "up" | "down"} change @param {number} row */
function focusRow(name, change, row) {
  const to = { add: row, remove: Math.max(0, row - 1), up: Math.max(0, row - 1), down: row + 1 }[change];
  const fields = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(`[name^="${name}-"][name$="-0"]`));
  fields[Math.min(to, fields.length - 1)]?.focus();
}

