// What is looked at, to be written: a card, a lesson, or the course itself.

import * as courses from "./course.js";
import { h } from "./dom.js";
import { line } from "./fields.js";
import { bring, uploadsOf } from "./file_field.js";
import { kindFields } from "./kind_fields.js";
import { KINDS, become, withFile } from "./kinds.js";
import { moveBy } from "./outline.js";
import { richText } from "./rich_text.js";
import { COURSE } from "./store.js";

/** @typedef {import("./store.js").Store} Store */
/** @typedef {import("./dom.js").Given} Given */
/** @typedef {import("./course.js").Card} Card */

/** @param {Store} store @param {Given} given @param {(words: string) => void} announce */
export function formOf(store, given, announce) {
  const place = h("section", { class: "card stack gap-5 work", id: "editor-card", "aria-labelledby": "editor-head" });
  const flaws = h("div", { class: "flaws" });
  /** What is shown, as it was drawn or typed since. @type {unknown[]} */
  let shown = [];
  const draw = () => {
    const focus = focusedName(place);
    const parts = store.at === COURSE ? courseForm() : lessonForm() ?? cardForm();
    place.replaceChildren(...parts);
    shown = shownOf(store);
    showFlaws();
    if (focus) refocus(place, focus);
    grow(place);
  };

  function courseForm() {
    const { course } = store;
    const change = (/** @type {Partial<Omit<courses.Course, "lessons">>} */ fields, /** @type {string} */ about) =>
      store.type(about, (now) => courses.changeCourse(now, fields));
    const minutes = h("input", { id: "field-minutes", name: "minutes", type: "number", min: 1, max: 600, value: course.minutes });
    minutes.addEventListener("input", () => change({ minutes: Math.trunc(minutes.valueAsNumber || 0) }, "minutes"));
    return [
      h("div", { class: "row gap-2" }, h("h2", { id: "editor-head", tabindex: -1 }, given.word("about"))),
      flaws,
      line(given, { name: "title", id: "editor-title", label: given.word("course-title"), value: course.title, isTitle: true, input: (title) => change({ title }, "title") }),
      line(given, { name: "summary", label: given.word("course-summary"), value: course.summary, input: (summary) => change({ summary }, "summary") }),
      h("div", { class: "field" }, h("label", { for: "field-minutes" }, given.word("course-minutes")), minutes),
    ];
  }

  function lessonForm() {
    const lesson = courses.lessonWith(store.course, store.at);
    if (!lesson) return undefined;
    const { lessons } = store.course;
    const head = given.word("lesson-of", { number: lessons.indexOf(lesson) + 1, total: lessons.length });
    const input = (/** @type {string} */ title) => store.type(`${lesson.key} title`, (now) => courses.changeLesson(now, lesson.key, (one) => ({ ...one, title })));
    return [
      header(head, lesson.key, "lesson", () => courses.duplicateLesson(store.course, lesson.key)),
      flaws,
      line(given, { name: "title", id: "editor-title", label: given.word("lesson-title"), value: lesson.title, isTitle: true, input, left: () => store.settle() }),
      h("p", { class: "muted small" }, given.word("lesson-cards", { number: lesson.cards.length })),
    ];
  }

  function cardForm() {
    const card = courses.cardWith(store.course, store.at);
    const where = courses.placeOf(store.course, store.at);
    if (!card || !where) return courseForm();
    const total = store.course.lessons[where.lesson].cards.length;
    const key = card.key;
    const change = (/** @type {string} */ about, /** @type {(card: Card) => Card} */ how) => store.type(`${key} ${about}`, (now) => courses.changeCard(now, key, how));
    const redo = (/** @type {(card: Card) => Card} */ how) => store.do((now) => courses.changeCard(now, key, how));
    const kinds = h("select", { id: "field-kind", name: "kind" }, ...Object.keys(KINDS).map((kind) => h("option", { value: kind, selected: kind === card.kind }, given.word(`kind-${kind}`))));
    kinds.addEventListener("change", () => redo((one) => become(one, /** @type {import("./kinds.js").KindName} */ (kinds.value))));
    const text = richText(given, {
      name: "body",
      label: given.word(card.kind === "text" ? "body" : "body-more"),
      markdown: card.body.markdown,
      own: KINDS[card.kind].own,
      changed: (markdown) => change("body", (one) => ({ ...one, body: { markdown } })),
      pictures: (files) => void pictures(card, files),
    });
    const own = kindFields(given, card, { change, redo });
    const isMedia = card.kind === "image" || card.kind === "video" || card.kind === "audio";
    return [
      header(given.word("card-of", { number: where.card + 1, total }), key, "card", () => courses.duplicateCard(store.course, key)),
      flaws,
      h("div", { class: "field" }, h("label", { for: "field-kind" }, given.word("kind")), kinds),
      line(given, {
        name: "title",
        id: "editor-title",
        label: given.word(card.kind === "truth" ? "statement" : card.kind === "question" || card.kind === "answer" ? "question" : "card-title"),
        value: card.title,
        isTitle: true,
        input: (title) => change("title", (one) => ({ ...one, title })),
        left: () => store.settle(),
      }),
      ...(isMedia ? [...own, text, uploadsOf(card, "text")] : [text, uploadsOf(card, "text"), ...own]),
    ];
  }

  /** A picture that was pasted or dropped into the text: the card shows it, or else one of its own below.
   * @param {Card} card @param {File[]} files */
  async function pictures(card, files) {
    const list = uploadsOf(card, "text");
    const added = (await Promise.all(files.map((file) => bring(given, list, file)))).filter((file) => file !== undefined);
    if (added.length === 0) return;
    const shown = (/** @type {Card} */ one, /** @type {string} */ file) =>
      /** @type {Card} */ (withFile(/** @type {Extract<Card, { file: string }>} */ (become(one, "image")), file, given.data.alts));
    // Whoever is at another card by now stays there.
    const isHere = store.at === card.key;
    for (const file of added) {
      store.do((now) => {
        const one = courses.cardWith(now, card.key);
        if (one?.kind === "text") return courses.changeCard(now, one.key, (text) => shown(text, file));
        const at = courses.placeOf(now, card.key);
        if (!at) return undefined;
        const { course, key } = courses.addCard(now, { ...at, card: at.card + 1 });
        return { course: courses.changeCard(course, key, (fresh) => shown(fresh, file)), key: isHere ? key : store.at };
      });
    }
    announce(given.word("uploaded"));
  }

  /** @param {string} words @param {number} key @param {"card" | "lesson"} of @param {() => { course: courses.Course, key: number }} copy */
  function header(words, key, of, copy) {
    return h(
      "div",
      { class: "row gap-2 work-head" },
      h("h2", { id: "editor-head", tabindex: -1 }, words),
      given.button("arrow-up", given.word(`${of}-up`), { class: "push", onclick: () => moveBy(store, given, key, -1, announce) }),
      given.button("arrow-down", given.word(`${of}-down`), { onclick: () => moveBy(store, given, key, 1, announce) }),
      given.button("copy", given.word(`${of}-copy`), { onclick: () => store.do(copy) }),
      elsewhere(key, of),
      given.button("trash", given.word(`${of}-delete`), { onclick: () => removed(key, of) }),
    );
  }

  /** Where it is copied into another course. It leads on once all of it is on the server: what is copied is what stands here.
   * @param {number} key @param {"card" | "lesson"} of */
  function elsewhere(key, of) {
    const words = given.word(`${of}-into`);
    const address = () => {
      const one = courses.everything(courses.withIds(store.course)).find((each) => each.key === key);
      return `${given.data.copy}?${of}=${encodeURIComponent(one?.id ?? "")}`;
    };
    const link = h("a", { href: address(), class: "btn btn-icon btn-quiet", "aria-label": words, title: words }, given.icon("layers"));
    link.addEventListener("click", async (event) => {
      if (store.saving.isSaved) return void (link.href = address());
      event.preventDefault();
      if (await store.flushed()) location.assign(address());
    });
    return link;
  }

  /** @param {number} key @param {"card" | "lesson"} of */
  function removed(key, of) {
    const one = courses.everything(store.course).find((each) => each.key === key);
    const next = courses.neighbour(store.course, key) ?? COURSE;
    store.do((course) => ({ course: courses.remove(course, key), key: next }));
    store.say(`${of}-deleted`, { title: one?.title ?? "" });
    document.getElementById("editor-head")?.focus();
  }

  function showFlaws() {
    const one = courses.everything(store.course).find(({ key }) => key === store.at);
    const id = store.at === COURSE ? null : one?.id;
    const sentences = [...new Set(store.problems.filter(({ card }) => card === id).map(({ sentence }) => sentence))];
    const notice = h("div", { class: "notice is-wait" }, given.icon("alert"), h("ul", {}, ...sentences.map((sentence) => h("li", {}, sentence))));
    flaws.replaceChildren(...(sentences.length ? [notice] : []));
  }

  store.listen((news) => {
    if (news === "problems") return showFlaws();
    const now = shownOf(store);
    // A change elsewhere takes nobody's field away while they type in it.
    const isSame = now.every((part, at) => part === shown[at]);
    if (news === "typed" || isSame) shown = now;
    else if (news !== "saving") draw();
  });
  place.addEventListener("input", (event) => event.target instanceof HTMLTextAreaElement && growOne(event.target));
  draw();
  return place;
}

/** What is looked at, and where it stands: none of it is ever changed in place. @param {Store} store @returns {unknown[]} */
function shownOf({ course, at }) {
  const one = courses.everything(course).find(({ key }) => key === at);
  const where = courses.placeOf(course, at);
  const row = where ? course.lessons[where.lesson].cards : course.lessons;
  return [at, one, row.indexOf(/** @type {any} */ (one)), row.length, ...(one ? [] : [course.title, course.summary, course.minutes])];
}

/** @param {HTMLElement} place */
function focusedName(place) {
  const focused = document.activeElement;
  if (!focused || !place.contains(focused)) return undefined;
  return { name: focused.getAttribute("name") ?? focused.getAttribute("data-name"), label: focused.getAttribute("aria-label") };
}

/** The focus stays where it was, as far as that is still there. @param {HTMLElement} place @param {{ name: string | null, label: string | null }} focus */
function refocus(place, { name, label }) {
  const css = name ? `[name="${CSS.escape(name)}"], [data-name="${CSS.escape(name)}"]` : `[aria-label="${CSS.escape(label ?? "")}"]`;
  const found = /** @type {HTMLElement | null} */ (place.querySelector(css) ?? place.querySelector("#editor-head"));
  found?.focus();
}

/** @param {HTMLElement} place */
function grow(place) {
  // Where the browser does not do it by itself (field-sizing).
  if (CSS.supports("field-sizing", "content")) return;
  for (const box of place.querySelectorAll("textarea")) growOne(box);
}

/** @param {HTMLTextAreaElement} box */
function growOne(box) {
  if (CSS.supports("field-sizing", "content")) return;
  box.rows = Math.min(20, Math.max(1, box.value.split("\n").length));
}
