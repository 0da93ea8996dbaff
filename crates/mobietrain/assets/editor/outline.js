// The lessons and cards beside the card: choosing, adding, moving by keyboard and by drag.

import * as courses from "./course.js";
import { h } from "./dom.js";
import { dragged } from "./drag.js";
import { KINDS } from "./kinds.js";
import { COURSE } from "./store.js";

/** @param {import("./store.js").Store} store @param {import("./dom.js").Given} given @param {(words: string) => void} announce */
export function outlineOf(store, given, announce) {
  const { language, direction } = given.data;
  const list = h("ol", { role: "list", lang: language, dir: direction });
  const about = entry(COURSE, "file", given.word("about"), { class: "about" });
  const addLesson = h("button", { type: "button", class: "btn btn-block", onclick: () => added(courses.addLesson(store.course, store.course.lessons.length)) }, given.icon("plus"), given.word("add-lesson"));
  const addQuestions = h("a", { class: "btn btn-quiet btn-block", href: given.data.questions }, given.icon("list"), given.word("add-questions"));
  const nav = h("nav", { class: "card outline live", "aria-label": given.word("outline") }, about, list, addLesson, addQuestions);
  /** Lessons whose cards are hidden. @type {Set<number>} */
  const folded = new Set();

  /** @param {{ course: courses.Course, key: number }} made */
  function added(made) {
    store.do(() => made);
    document.getElementById("editor-title")?.focus();
  }

  /** @param {number} key @param {string} sign @param {string} title @param {import("./dom.js").Attributes} [attributes] @param {boolean} [hasMistake] */
  function entry(key, sign, title, attributes = {}, hasMistake = false) {
    return h(
      "button",
      { type: "button", "data-key": key, "aria-current": store.at === key && "true", onclick: () => chosen(key), ...attributes },
      given.icon(sign),
      h("bdi", {}, title),
      hasMistake && h("span", { class: "flaw" }, given.icon("alert"), h("span", { class: "visually-hidden" }, given.word("has-mistake"))),
    );
  }

  /** @param {number} key */
  function chosen(key) {
    store.look(key);
    intoSight();
  }

  /** @param {courses.Lesson} lesson @param {Set<string | null>} flawed */
  function lessonItem(lesson, flawed) {
    const key = lesson.key;
    const isOpen = !folded.has(key);
    const fold = given.button("chevron-down", given.word(isOpen ? "fold" : "unfold", { title: lesson.title }), {
      class: "fold-lesson",
      "aria-expanded": String(isOpen),
      onclick: () => {
        if (isOpen) folded.add(key);
        else folded.delete(key);
        draw();
        /** @type {HTMLElement | null} */ (list.querySelector(`[data-lesson="${key}"] .fold-lesson`))?.focus();
      },
    });
    const cards = lesson.cards.map((card) =>
      h("li", { "data-card": card.key }, grip(), entry(card.key, KINDS[card.kind].icon, card.title || given.word("new-card"), {}, flawed.has(card.id))),
    );
    const place = { lesson: store.course.lessons.indexOf(lesson), card: lesson.cards.length };
    const add = h("button", { type: "button", class: "add-card", onclick: () => added(courses.addCard(store.course, place)) }, given.icon("plus"), given.word("add-card"));
    return h(
      "li",
      { "data-lesson": key },
      h("div", { class: "lesson" }, grip(), entry(key, "book", lesson.title || given.word("new-lesson"), {}, flawed.has(lesson.id)), fold),
      isOpen && h("ul", { class: "cards", role: "list" }, ...cards, h("li", {}, add)),
    );
  }

  function grip() {
    return h("span", { class: "grip", "aria-hidden": "true" }, given.icon("grip"));
  }

  function draw() {
    const flawed = new Set(store.problems.map(({ card }) => card));
    about.setAttribute("aria-current", String(store.at === COURSE));
    list.replaceChildren(...store.course.lessons.map((lesson) => lessonItem(lesson, flawed)));
  }

  /** What was typed is shown without drawing all the rest. */
  function retitle() {
    const one = courses.everything(store.course).find(({ key }) => key === store.at);
    const words = list.querySelector(`[data-key="${store.at}"] bdi`);
    if (!one || !words) return;
    const title = one.title || given.word("cards" in one && !("kind" in one) ? "new-lesson" : "new-card");
    if (words.textContent !== title) words.textContent = title;
  }

  nav.addEventListener("keydown", (event) => {
    const key = Number(/** @type {HTMLElement} */ (event.target).closest("[data-key]")?.getAttribute("data-key") ?? Number.NaN);
    if (Number.isNaN(key) || !/^Arrow(Up|Down)$/.test(event.key)) return;
    event.preventDefault();
    const step = event.key === "ArrowUp" ? -1 : 1;
    if (event.altKey && key !== COURSE) return moveBy(store, given, key, step, announce);
    const all = /** @type {HTMLElement[]} */ ([...nav.querySelectorAll("[data-key]")]);
    all[all.findIndex((one) => Number(one.dataset.key) === key) + step]?.focus();
  });
  dragged(list, store, (key) => announce(whereIs(store, given, key)));
  store.listen((news) => {
    if (news === "typed") return retitle();
    if (news === "saving" || list.matches(".dragging")) return;
    const focused = nav.contains(document.activeElement) ? document.activeElement?.getAttribute("data-key") : undefined;
    draw();
    if (focused) /** @type {HTMLElement | null} */ (nav.querySelector(`[data-key="${focused}"]`))?.focus();
  });
  draw();
  return nav;
}

/** Where the form stands below the outline, or above what is seen, it comes into sight. */
export function intoSight() {
  const form = document.getElementById("editor-card");
  if (form && (!matchMedia("(width >= 64rem)").matches || form.getBoundingClientRect().top < 0)) form.scrollIntoView();
}

/** Moves a lesson or a card one step, and says where it is now.
 * @param {import("./store.js").Store} store @param {import("./dom.js").Given} given @param {number} key @param {-1 | 1} step @param {(words: string) => void} announce */
export function moveBy(store, given, key, step, announce) {
  const isMoved = store.do((course) => courses.step(course, key, step));
  announce(isMoved ? whereIs(store, given, key) : given.word(step === 1 ? "at-end" : "at-start"));
}

/** @param {import("./store.js").Store} store @param {import("./dom.js").Given} given @param {number} key */
function whereIs(store, given, key) {
  const { lessons } = store.course;
  const place = courses.placeOf(store.course, key);
  if (!place) return given.word("lesson-is", { number: lessons.findIndex((lesson) => lesson.key === key) + 1, total: lessons.length });
  const lesson = lessons[place.lesson];
  return given.word("card-is", { number: place.card + 1, total: lesson.cards.length, lesson: lesson.title });
}
