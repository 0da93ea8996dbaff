// A course as the editor holds it, and everything that can be done to it. Nothing here changes what it is given: each change is a new
// course that shares all that stayed the same, so that undoing is keeping the one before.

import { idFor } from "./ids.js";
import { blank } from "./kinds.js";
import { asPart } from "./reader.js";

/**
 * @typedef {import("./types.js").Kind} Kind
 * @typedef {import("./types.js").Prose} Prose
 * @typedef {import("./types.js").Card} Card
 * @typedef {import("./types.js").Lesson} Lesson
 * @typedef {import("./types.js").Course} Course
 * @typedef {{ lesson: number, card: number }} Place Counted from 0.
 */

let last = 0;

/** A course as the server sends it, with a key for each lesson and card. @param {any} content @param {Course} [before] Whose keys stay, by id. @returns {Course} */
export function withKeys(content, before) {
  const known = new Map(before ? [...before.lessons, ...before.lessons.flatMap(({ cards }) => cards)].map(({ id, key }) => [id, key]) : []);
  const keyOf = (/** @type {string} */ id) => known.get(id) ?? ++last;
  const lessons = content.lessons.map((/** @type {any} */ lesson) => ({
    ...lesson,
    key: keyOf(lesson.id),
    cards: lesson.cards.map((/** @type {any} */ card) => ({ ...card, key: keyOf(card.id), body: prose(card.body) })),
  }));
  return { title: content.title, summary: content.summary, minutes: content.minutes, lessons };
}

/** Stored before the Markdown was: the server has none of it any more once the text was read anew. @param {unknown} body @returns {Prose} */
function prose(body) {
  return typeof body === "string" ? { markdown: body } : /** @type {Prose} */ (body);
}

/** As it is sent: so that a list keeps a row that is still empty, and a text of a card stays one. @param {Course} course */
export function toSend(course) {
  const { lessons, ...rest } = withoutKeys(course);
  const card = (/** @type {any} */ one) => {
    const kept = Object.fromEntries(Object.entries(one).map(([name, value]) => [name, LISTS.has(name) ? value.map(filled) : value]));
    for (const name of ["body", "feedback"]) if (one[name]) kept[name] = { markdown: asPart(one[name].markdown) };
    return kept;
  };
  return { ...rest, lessons: lessons.map((lesson) => ({ ...lesson, cards: lesson.cards.map(card) })) };
}

/** Fields of a kind that are rows of lines. */
const LISTS = new Set(["answers", "steps", "accepted"]);

/** Markdown has no empty row of a list; one with a space that stays is read as empty. @param {string} row */
function filled(row) {
  return row.trim() === "" ? "\u00a0" : row;
}

/** Without what only the editor knows, and with an id on everything. @param {Course} course */
export function withoutKeys(course) {
  const lessons = withIds(course).lessons.map(({ key: _key, fresh: _fresh, cards, ...lesson }) => ({
    ...lesson,
    cards: cards.map(({ key: _card, fresh: _new, ...card }) => card),
  }));
  return { title: course.title, summary: course.summary, minutes: course.minutes, lessons };
}

/** Those that are fresh get an id of their title as it stands. @param {Course} course @returns {Course} */
export function withIds(course) {
  if (!everything(course).some(({ fresh }) => fresh)) return course;
  const taken = new Set(everything(course).flatMap(({ id, fresh }) => (fresh ? [] : [id])));
  /** @template {Lesson | Card} T @param {T} one @param {string} otherwise @returns {T} */
  const named = (one, otherwise) => {
    if (!one.fresh) return one;
    const id = idFor(one.title, taken, otherwise);
    taken.add(id);
    return { ...one, id };
  };
  const cards = (/** @type {Lesson} */ lesson) => lesson.cards.map((card) => named(card, "card"));
  return { ...course, lessons: course.lessons.map((lesson) => ({ ...named(lesson, "lesson"), cards: cards(lesson) })) };
}

/** From now on the id of this one stays, whatever its title becomes. @param {Course} course @param {number} key @returns {Course} */
export function settle(course, key) {
  const found = everything(course).find((one) => one.key === key);
  if (!found?.fresh || found.title.trim() === "") return course;
  const all = withIds(course);
  const settled = (/** @type {any} */ one) => (one.key === key ? { ...one, fresh: undefined } : one);
  return { ...all, lessons: all.lessons.map((lesson) => ({ ...settled(lesson), cards: lesson.cards.map(settled) })) };
}

/** Lessons and cards. @param {Course} course @returns {(Lesson | Card)[]} */
export function everything(course) {
  return course.lessons.flatMap((lesson) => [lesson, ...lesson.cards]);
}

/** @param {Course} course */
export function cardsOf(course) {
  return course.lessons.flatMap((lesson) => lesson.cards);
}

/** Where a card stands. @param {Course} course @param {number} key @returns {Place | undefined} */
export function placeOf(course, key) {
  for (const [lesson, { cards }] of course.lessons.entries()) {
    const card = cards.findIndex((one) => one.key === key);
    if (card !== -1) return { lesson, card };
  }
}

/** @param {Course} course @param {number} key */
export function cardWith(course, key) {
  return cardsOf(course).find((card) => card.key === key);
}

/** @param {Course} course @param {number} key */
export function lessonWith(course, key) {
  return course.lessons.find((lesson) => lesson.key === key);
}

/** @param {Course} course @param {Partial<Omit<Course, "lessons">>} fields @returns {Course} */
export function changeCourse(course, fields) {
  return { ...course, ...fields };
}

/** @param {Course} course @param {number} key @param {(lesson: Lesson) => Lesson} change @returns {Course} */
export function changeLesson(course, key, change) {
  return { ...course, lessons: course.lessons.map((lesson) => (lesson.key === key ? change(lesson) : lesson)) };
}

/** @param {Course} course @param {number} key @param {(card: Card) => Card} change @returns {Course} */
export function changeCard(course, key, change) {
  const place = placeOf(course, key);
  if (!place) return course;
  const cards = course.lessons[place.lesson].cards.with(place.card, change(course.lessons[place.lesson].cards[place.card]));
  return { ...course, lessons: course.lessons.with(place.lesson, { ...course.lessons[place.lesson], cards }) };
}

/** @param {Course} course @param {number} at Of the lessons. */
export function addLesson(course, at) {
  const card = freshCard();
  const lesson = { key: ++last, id: "", fresh: true, title: "", cards: [card] };
  return { course: { ...course, lessons: course.lessons.toSpliced(at, 0, lesson) }, key: lesson.key };
}

/** @returns {Card} */
function freshCard() {
  return { key: ++last, id: "", fresh: true, title: "", body: { markdown: "" }, ...blank("text") };
}

/** @param {Course} course @param {Place} place */
export function addCard(course, place) {
  const card = freshCard();
  return { course: put(course, place, card), key: card.key };
}

/** @param {Course} course @param {Place} place @param {Card} card @returns {Course} */
function put(course, place, card) {
  const lesson = course.lessons[place.lesson];
  const cards = lesson.cards.toSpliced(place.card, 0, card);
  return { ...course, lessons: course.lessons.with(place.lesson, { ...lesson, cards }) };
}

/** @param {Course} course @param {number} key */
export function duplicateCard(course, key) {
  const place = placeOf(course, key);
  if (!place) return { course, key };
  const copy = copyOf(course, course.lessons[place.lesson].cards[place.card], "card");
  return { course: put(course, { ...place, card: place.card + 1 }, copy), key: copy.key };
}

/** @param {Course} course @param {number} key */
export function duplicateLesson(course, key) {
  const at = course.lessons.findIndex((lesson) => lesson.key === key);
  if (at === -1) return { course, key };
  const lesson = course.lessons[at];
  const copy = { ...copyOf(course, lesson, "lesson"), cards: [] };
  let all = { ...course, lessons: course.lessons.toSpliced(at + 1, 0, copy) };
  for (const [card, one] of lesson.cards.entries()) {
    all = put(all, { lesson: at + 1, card }, copyOf(all, one, "card"));
  }
  return { course: all, key: copy.key };
}

/** The same once more, with an id of its own. @template {Lesson | Card} T @param {Course} course @param {T} one @param {string} otherwise @returns {T} */
export function copyOf(course, one, otherwise) {
  const taken = everything(withIds(course)).map(({ id }) => id);
  return { ...one, key: ++last, id: idFor(one.title, taken, otherwise), fresh: undefined };
}

/** @param {Course} course @param {number} key Of a lesson or a card. @returns {Course} */
export function remove(course, key) {
  const kept = course.lessons.filter((lesson) => lesson.key !== key);
  const without = (/** @type {Lesson} */ lesson) =>
    lesson.cards.some((card) => card.key === key) ? { ...lesson, cards: lesson.cards.filter((card) => card.key !== key) } : lesson;
  return { ...course, lessons: kept.map(without) };
}

/** Puts a card where the other one will stand before it. @param {Course} course @param {number} key @param {Place} to Counted without the card. @returns {Course} */
export function moveCard(course, key, to) {
  const card = cardWith(course, key);
  if (!card) return course;
  const without = remove(course, key);
  const most = without.lessons[to.lesson].cards.length;
  return put(without, { lesson: to.lesson, card: Math.min(to.card, most) }, card);
}

/** @param {Course} course @param {number} key @param {number} to Counted without the lesson. @returns {Course} */
export function moveLesson(course, key, to) {
  const lesson = lessonWith(course, key);
  if (!lesson) return course;
  const rest = course.lessons.filter((one) => one !== lesson);
  return { ...course, lessons: rest.toSpliced(to, 0, lesson) };
}

/** One step up (-1) or down (1): a card goes on into the next lesson. `undefined` at the end of the course.
 * @param {Course} course @param {number} key @param {-1 | 1} step @returns {Course | undefined} */
export function step(course, key, step) {
  const at = course.lessons.findIndex((lesson) => lesson.key === key);
  if (at !== -1) return course.lessons[at + step] && moveLesson(course, key, at + step);
  const place = placeOf(course, key);
  if (!place) return;
  const { lesson, card } = place;
  const stays = card + step >= 0 && card + step < course.lessons[lesson].cards.length;
  if (stays) return moveCard(course, key, { lesson, card: card + step });
  const next = course.lessons[lesson + step];
  return next && moveCard(course, key, { lesson: lesson + step, card: step === 1 ? 0 : next.cards.length });
}

/** The card that is looked at when this one is gone: the next, or else the one before. @param {Course} course @param {number} key */
export function neighbour(course, key) {
  const lesson = lessonWith(course, key);
  const all = cardsOf(course);
  const gone = new Set(lesson ? lesson.cards.map((card) => card.key) : [key]);
  const first = all.findIndex((card) => gone.has(card.key));
  const next = all.slice(first).find((card) => !gone.has(card.key)) ?? all.slice(0, Math.max(first, 0)).at(-1);
  return next?.key;
}
