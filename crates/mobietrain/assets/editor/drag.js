// Moving by drag, with a mouse, a finger or a pen: the grip is taken, and a line shows where it would come to stand.

import * as courses from "./course.js";

/** @param {HTMLElement} list @param {import("./store.js").Store} store @param {(key: number) => void} moved */
export function dragged(list, store, moved) {
  const line = document.createElement("div");
  line.className = "drop-line";
  /** What is dragged, and where it would go. @type {{ key: number, isLesson: boolean, pointer: number, to?: courses.Place } | undefined} */
  let drag;

  const end = () => {
    line.remove();
    list.classList.remove("dragging");
    list.querySelector(".dragged")?.classList.remove("dragged");
    drag = undefined;
  };

  list.addEventListener("pointerdown", (event) => {
    const grip = /** @type {Element} */ (event.target).closest(".grip");
    const item = /** @type {HTMLElement | null | undefined} */ (grip?.closest("[data-card], [data-lesson]"));
    if (!grip || !item || event.button !== 0) return;
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    item.classList.add("dragged");
    list.classList.add("dragging");
    const isLesson = item.dataset.card === undefined;
    drag = { key: Number(isLesson ? item.dataset.lesson : item.dataset.card), isLesson, pointer: event.pointerId };
  });

  list.addEventListener("pointermove", (event) => {
    if (drag?.pointer !== event.pointerId) return;
    drag.to = (drag.isLesson ? lessonPlace : cardPlace)(list, event.clientY, line);
  });

  list.addEventListener("pointerup", (event) => {
    if (drag?.pointer !== event.pointerId) return;
    const { key, isLesson, to } = drag;
    end();
    if (!to) return;
    const isMoved = store.do((course) => (isLesson ? toLesson(course, key, to.lesson) : toPlace(course, key, to)));
    if (isMoved) moved(key);
  });

  list.addEventListener("pointercancel", end);
  document.addEventListener("keydown", (event) => event.key === "Escape" && drag && end());
}

/** Before which lesson. @param {HTMLElement} list @param {number} y @param {HTMLElement} line @returns {courses.Place} */
function lessonPlace(list, y, line) {
  const lessons = /** @type {HTMLElement[]} */ ([...list.children].filter((item) => item !== line));
  const at = lessons.findIndex((item) => y < middle(item));
  list.insertBefore(line, at === -1 ? null : lessons[at]);
  return { lesson: at === -1 ? lessons.length : at, card: 0 };
}

/** Before which card of which lesson. @param {HTMLElement} list @param {number} y @param {HTMLElement} line @returns {courses.Place | undefined} */
function cardPlace(list, y, line) {
  const lessons = /** @type {HTMLElement[]} */ ([...list.querySelectorAll("[data-lesson]")]);
  const lesson = lessons.findLastIndex((item) => y >= item.getBoundingClientRect().top);
  const home = lessons[Math.max(lesson, 0)];
  const inside = home?.querySelector(".cards");
  // A lesson that is folded takes it at its end.
  if (!inside) return { lesson: Math.max(lesson, 0), card: Number.MAX_SAFE_INTEGER };
  const cards = /** @type {HTMLElement[]} */ ([...inside.querySelectorAll(":scope > [data-card]")]);
  const at = cards.findIndex((item) => y < middle(item));
  inside.insertBefore(line, at === -1 ? (cards.at(-1)?.nextElementSibling ?? inside.firstElementChild) : cards[at]);
  return { lesson: Math.max(lesson, 0), card: at === -1 ? cards.length : at };
}

/** @param {HTMLElement} item */
function middle(item) {
  const { top, height } = item.getBoundingClientRect();
  return top + height / 2;
}

/** The places on the screen count what is dragged; those of the course do not. @param {courses.Course} course @param {number} key @param {courses.Place} to */
function toPlace(course, key, to) {
  const from = courses.placeOf(course, key);
  if (!from) return undefined;
  const isBehind = from.lesson === to.lesson && from.card < to.card;
  const card = isBehind ? to.card - 1 : to.card;
  return from.lesson === to.lesson && from.card === card ? undefined : courses.moveCard(course, key, { ...to, card });
}

/** @param {courses.Course} course @param {number} key @param {number} to */
function toLesson(course, key, to) {
  const from = course.lessons.findIndex((lesson) => lesson.key === key);
  const at = from < to ? to - 1 : to;
  return from === at ? undefined : courses.moveLesson(course, key, at);
}
