// The kinds of cards, and what becomes of the words of a card that becomes another kind: none is lost.

import { plain } from "./inline.js";

/** @import { Own } from "./schema.js" */

/**
 * @typedef {import("./types.js").Prose} Prose
 * @typedef {import("./types.js").Kind} Kind
 * @typedef {Kind["kind"]} KindName
 */

/** In the order in which they are offered, with their sign and the blocks that are the kind's and not the text's.
 * @type {Record<KindName, { icon: string, own: Own[] }>} */
export const KINDS = {
  text: { icon: "text", own: [] },
  image: { icon: "image", own: [] },
  video: { icon: "play", own: [] },
  audio: { icon: "speaker", own: [] },
  question: { icon: "quiz", own: ["quote"] },
  truth: { icon: "quiz", own: ["quote"] },
  order: { icon: "list", own: ["quote", "numbers"] },
  match: { icon: "link", own: ["quote", "table"] },
  flash: { icon: "layers", own: ["table"] },
  answer: { icon: "edit", own: ["quote", "bullets"] },
};

/** The fields that a kind has of its own. @type {Record<KindName, string[]>} */
const FIELDS = {
  text: [],
  image: ["file", "alt"],
  video: ["file", "alt", "captions"],
  audio: ["file", "alt"],
  question: ["answers", "right", "feedback"],
  truth: ["right", "feedback"],
  order: ["steps", "feedback"],
  match: ["columns", "pairs", "feedback"],
  flash: ["columns", "cards"],
  answer: ["accepted", "feedback"],
};

/** A kind with nothing in it yet. @param {KindName} kind @returns {Kind} */
export function blank(kind) {
  const feedback = { markdown: "" };
  switch (kind) {
    case "text":
      return { kind };
    case "image":
    case "video":
    case "audio":
      return { kind, file: "", alt: "" };
    case "question":
      return { kind, answers: ["", ""], right: [], feedback };
    case "truth":
      return { kind, right: true, feedback };
    case "order":
      return { kind, steps: ["", ""], feedback };
    case "match":
      return { kind, columns: ["", ""], pairs: [["", ""], ["", ""]], feedback };
    case "flash":
      return { kind, columns: ["", ""], cards: [["", ""]] };
    case "answer":
      return { kind, accepted: [""], feedback };
  }
}

/** The card with another file. What the library says that the file shows is proposed where nobody has written anything, and goes with
 * the file that it was proposed for.
 * @template {{ file: string, alt: string }} T @param {T} card @param {string} file @param {Record<string, string>} alts @returns {T} */
export function withFile(card, file, alts) {
  const proposed = (/** @type {string} */ name) => (Object.hasOwn(alts, name) ? alts[name] : "");
  const isTheirs = card.alt.trim() !== "" && card.alt !== proposed(card.file);
  return { ...card, file, alt: isTheirs ? card.alt : proposed(file) };
}

/** The right answers of a question. @param {Extract<Kind, { kind: "question" }>} choice @returns {number[]} */
export function rightOf(choice) {
  return Array.isArray(choice.right) ? choice.right : [choice.right];
}

/** The lines of a kind that has some. @param {any} card @returns {string[]} */
function linesOf(card) {
  const pairs = (card.pairs ?? card.cards ?? []).map((/** @type {string[]} */ pair) => pair.filter(Boolean).join(": "));
  return [...(card.answers ?? card.steps ?? card.accepted ?? []), ...pairs].filter((line) => line.trim() !== "");
}

/** The card as another kind. What that has no place for stands in its text. @template {Kind & { body: Prose }} T @param {T} card @param {KindName} kind @returns {T} */
export function become(card, kind) {
  if (card.kind === kind) return card;
  const before = /** @type {any} */ (card);
  const after = /** @type {any} */ ({ ...blank(kind) });
  const rest = Object.fromEntries(Object.entries(card).filter(([name]) => name !== "kind" && !FIELDS[card.kind].includes(name)));
  const isMedia = (/** @type {KindName} */ name) => name === "image" || name === "video" || name === "audio";
  /** @type {string[]} What has no place any more. */
  const left = [];
  if ("feedback" in after && before.feedback) after.feedback = before.feedback;
  else if (before.feedback?.markdown) left.push(before.feedback.markdown);
  if (isMedia(kind) && isMedia(card.kind)) after.alt = before.alt;
  else if (before.alt) left.push(plain(before.alt));
  const lines = linesOf(card);
  const list = { question: "answers", order: "steps", answer: "accepted" }[/** @type {string} */ (kind)];
  const pairs = { match: "pairs", flash: "cards" }[/** @type {string} */ (kind)];
  const table = before.pairs ?? before.cards;
  if (pairs && table) Object.assign(after, { [pairs]: table, columns: before.columns });
  else if (list && lines.length) after[list] = lines;
  else left.unshift(...lines.map(plain));
  if (kind === "question" && card.kind === "answer") after.right = lines.map((_, at) => at);
  const markdown = [card.body.markdown, ...left].filter(Boolean).join("\n\n");
  return { ...rest, ...after, body: { markdown } };
}
