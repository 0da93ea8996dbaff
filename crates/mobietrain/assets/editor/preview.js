// The card on a phone, as learners see it: the player's own styles in a frame of a phone's size, drawn here from what is typed.

import * as courses from "./course.js";
import { h } from "./dom.js";
import { rightOf } from "./kinds.js";
import { read } from "./reader.js";
import { schemaWithout } from "./schema.js";
import { DOMSerializer } from "./vendor/libraries.js";

/** @typedef {import("./course.js").Card} Card */

/** @param {import("./store.js").Store} store @param {import("./dom.js").Given} given */
export function previewOf(store, given) {
  // What it shows is said where it is typed: nobody has to walk through it twice.
  const frame = h("iframe", { class: "phone", title: given.word("preview"), tabindex: -1, "aria-hidden": "true" });
  const section = h("section", { class: "card stack gap-2", "aria-labelledby": "look" }, h("h2", { id: "look" }, given.word("preview")), h("div", { class: "phone-frame" }, frame), h("a", { class: "tap", target: "_blank", href: `${given.data.plain}#preview-h` }, given.word("preview-all")));
  let isWaiting = false;
  const draw = () => {
    isWaiting = false;
    const inside = frame.contentDocument;
    if (!inside?.body) return;
    const card = courses.cardWith(store.course, store.at) ?? firstOf(store);
    inside.body.replaceChildren(...(card ? player(given, store.course, card) : []));
    inside.body.className = card?.kind === "text" ? "player on-violet" : "player";
    // Where its links lead nobody goes from here.
    inside.body.inert = true;
  };
  /** A moment later: whoever types waits for no picture of it. */
  const soon = () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(draw, 150);
  };
  frame.addEventListener("load", () => {
    const inside = frame.contentDocument;
    if (!inside) return;
    inside.documentElement.lang = given.data.language;
    inside.documentElement.dir = given.data.direction;
    inside.head.replaceChildren(...given.data.styles.map((href) => h("link", { rel: "stylesheet", href })));
    draw();
  });
  store.listen((news) => (news === "typed" || news === "changed" || news === "looked") && soon());
  return section;
}

/** @param {import("./store.js").Store} store */
function firstOf(store) {
  return courses.lessonWith(store.course, store.at)?.cards[0] ?? courses.cardsOf(store.course)[0];
}

/** @param {import("./dom.js").Given} given @param {courses.Course} course @param {Card} card */
function player(given, course, card) {
  const all = courses.cardsOf(course);
  const at = all.findIndex(({ key }) => key === card.key);
  const dots = all.map((_, dot) => h("span", { class: dot < at ? "done" : dot === at ? "here" : "" }));
  return [
    h("header", { class: "player-bar" }, h("span", { class: "btn btn-icon btn-quiet" }, given.icon("x")), h("span", { class: "line" }, ...dots), h("span", { class: "count" }, `${at + 1}/${all.length}`)),
    main(given, card),
    h("footer", { class: "player-foot" }, h("div", {}, h("span", { class: "btn btn-icon" }, given.icon("arrow-back", "icon flip")), h("span", { class: "btn btn-primary" }, given.word("feedback" in card ? "preview-check" : "preview-next")))),
  ];
}

/** @param {import("./dom.js").Given} given @param {Card} card */
function main(given, card) {
  const title = card.title || given.word("new-card");
  const body = prose(card.body.markdown);
  if ("file" in card) return h("main", { class: "player-card" }, h("h1", {}, title), h("figure", {}, media(given, card), h("figcaption", {}, ...body)));
  if (!("feedback" in card) && card.kind !== "flash") return h("main", { class: "player-card" }, h("h1", {}, title), ...body);
  const answers = parts(given, card);
  return h("main", { class: "player-card" }, h("fieldset", { class: "answers" }, h("legend", {}, h("h1", {}, title)), h("div", {}, ...body), ...answers));
}

/** @param {import("./dom.js").Given} given @param {Extract<Card, { file: string }>} card */
function media(given, { kind, file, alt }) {
  if (!file) return h("div", { class: "empty" }, given.icon(kind === "image" ? "image" : "play"));
  if (kind === "image") return h("img", { src: given.file(file), alt });
  return h(kind === "video" ? "video" : "audio", { src: given.file(file), controls: true, preload: "metadata" });
}

/** What is chosen, ordered, matched or turned over. @param {import("./dom.js").Given} given @param {Card} card @returns {HTMLElement[]} */
function parts(given, card) {
  const answer = (/** @type {string} */ words, /** @type {string | undefined} */ type) =>
    h("label", { class: "answer" }, type && h("input", { type }), " ", h("span", {}, words || "…"));
  switch (card.kind) {
    case "question":
      return card.answers.map((words) => answer(words, rightOf(card).length > 1 ? "checkbox" : "radio"));
    case "truth":
      return [answer(given.word("truth-true"), "radio"), answer(given.word("truth-false"), "radio")];
    case "order":
      return card.steps.map((words) => answer(words, undefined));
    case "match":
      return card.pairs.map(([left]) => answer(left, undefined));
    case "flash":
      return card.cards.slice(0, 1).map(([front]) => answer(front, undefined));
    case "answer":
      return [h("input", { type: "text" })];
    default:
      return [];
  }
}

const schema = schemaWithout();
const serializer = DOMSerializer.fromSchema(schema);

/** @param {string} markdown @returns {Node[]} */
function prose(markdown) {
  if (!markdown.trim()) return [];
  const shown = serializer.serializeFragment(read(markdown, schema).doc.content);
  for (const table of shown.querySelectorAll("table")) {
    const wide = h("div", { class: "wide-table" });
    table.replaceWith(wide);
    wide.append(table);
  }
  return [...shown.childNodes];
}
