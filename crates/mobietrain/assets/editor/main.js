// The course editor: takes over the page's form where scripts run. README.md says what stands where.

import { tellBeside } from "./beside.js";
import { askOf } from "./conflict.js";
import * as courses from "./course.js";
import { Given, h } from "./dom.js";
import { formOf } from "./form.js";
import { networkOf } from "./network.js";
import { intoSight, outlineOf } from "./outline.js";
import { previewOf } from "./preview.js";
import { statusOf } from "./status.js";
import { COURSE, Store } from "./store.js";

const island = document.getElementById("editor-data");
if (island) void start(new Given(JSON.parse(island.textContent ?? "{}")));

/** @param {Given} given */
async function start(given) {
  const network = networkOf(given);
  const draft = given.data.boxes ? undefined : await network.draft();
  const isTyped = [...document.querySelectorAll("textarea")].some((box) => box.value !== box.defaultValue);
  // The form shows what could not be shown here, and has what was typed into it meanwhile.
  if (!draft?.whole || isTyped) return tellBeside(given).catch(() => {});
  const store = new Store({ draft, send: network.send, ask: askOf(given), whose: given.data.whose, page: newName() });
  takeOver(store, given);
  await store.bringBack(draft);
  watch(store);
}

/** A name for this page that no other one has. `randomUUID` is not there on every address. */
function newName() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @param {Store} store @param {Given} given */
function takeOver(store, given) {
  const live = h("p", { class: "visually-hidden", role: "status", "aria-live": "polite" });
  const announce = (/** @type {string} */ words) => void (live.textContent = words);
  const button = (/** @type {string} */ sign, /** @type {string} */ word, /** @type {() => void} */ onclick) =>
    h("button", { type: "button", class: "btn btn-quiet", onclick }, given.icon(sign, "icon flip"), h("span", {}, given.word(word)));
  const undo = button("arrow-back", "undo", () => store.undo());
  const redo = button("arrow", "redo", () => store.redo());
  const told = h("div", { class: "stack gap-2 told" });
  const plain = h("a", { class: "btn btn-quiet", href: given.data.plain }, given.word("plain"));
  const bar = h("div", { class: "editor-bar" }, statusOf(store, given), languagesOf(given), h("div", { class: "row gap-2 push" }, undo, redo, plain));
  const show = () => {
    undo.disabled = !store.history.canUndo;
    redo.disabled = !store.history.canRedo;
    told.replaceChildren(...store.told.map((one, at) => notice(store, given, one, at)));
  };
  store.listen((news) => news !== "saving" && show());
  const editor = document.querySelector(".editor");
  const [outline, form] = [outlineOf(store, given, announce), formOf(store, given, announce)];
  for (const old of document.querySelectorAll("[data-without-editor]")) old.remove();
  inPlaceOfBoxes(store);
  editor?.prepend(outline, form);
  editor?.before(bar, told, live);
  document.getElementById("editor-side")?.prepend(previewOf(store, given));
  show();
  refusal(store, given);
  document.addEventListener("keydown", (event) => shortcut(store, event), { capture: true });
  document.addEventListener("course-files", (event) => Object.assign(given.data, /** @type {CustomEvent<Pick<typeof given.data, "names" | "alts">>} */ (event).detail));
}

/** The languages of the course, where there are several. @param {Given} given */
function languagesOf(given) {
  const { languages, language } = given.data;
  const link = (/** @type {typeof languages[number]} */ { tag, name, at }) =>
    h("li", {}, h("a", { href: at, lang: tag, hreflang: tag, "aria-current": tag === language && "page" }, name));
  return languages.length > 1 && h("nav", { "aria-label": given.word("languages") }, h("ul", { role: "list", class: "languages" }, ...languages.map(link)));
}

/** Other buttons of the page belong to the form with the boxes: it stays, without them, and waits until all of it is saved. @param {Store} store */
function inPlaceOfBoxes(store) {
  const form = /** @type {HTMLFormElement | null} */ (document.getElementById("texts"));
  if (!form) return;
  form.hidden = true;
  form.replaceChildren();
  form.addEventListener("submit", async (event) => {
    if (store.saving.isSaved) return;
    event.preventDefault();
    const { submitter } = event;
    if (await store.flushed()) form.requestSubmit(submitter);
  });
}

/** @param {Store} store @param {Given} given @param {Store["told"][number]} one @param {number} at */
function notice(store, given, { word, values, course }, at) {
  const shown = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, name === "time" ? given.time(Number(value)) : value]));
  const isLast = store.course === course && store.history.canUndo;
  const undo = isLast && h("button", { type: "button", class: "btn btn-quiet", onclick: () => (store.close(at), store.undo()) }, given.word("undo"));
  const close = given.button("x", given.word("close"), { onclick: () => store.close(at) });
  return h("div", { class: "notice is-info", role: "status" }, given.icon("info"), h("p", {}, given.word(word, shown)), undo, close);
}

/** Undo is ours wherever the focus is in the editor: it knows more than the field. @param {Store} store @param {KeyboardEvent} event */
function shortcut(store, event) {
  const isOurs = /** @type {Element} */ (event.target).closest(".editor, .editor-bar, body:not(:has(dialog[open]))");
  if (!(event.ctrlKey || event.metaKey) || event.altKey || !isOurs || document.querySelector("dialog[open]")) return;
  const key = event.key.toLowerCase();
  const isRedo = key === "y" || (key === "z" && event.shiftKey);
  if (key !== "z" && key !== "y") return;
  event.preventDefault();
  event.stopPropagation();
  if (isRedo) store.redo();
  else store.undo();
}

/** Why it was not published, until that is put right: each leads to its place. @param {Store} store @param {Given} given */
function refusal(store, { data }) {
  const list = document.querySelector("[data-put-right]");
  const links = /** @type {HTMLAnchorElement[]} */ ([...(list?.querySelectorAll("a") ?? [])]);
  // Languages share their ids: what is wrong with another one is put right on its page.
  const others = links.filter(({ dataset }) => dataset.language !== data.language);
  for (const link of others) link.href = data.languages.find(({ tag }) => tag === link.dataset.language)?.at ?? link.href;
  const of = (/** @type {HTMLAnchorElement} */ { dataset }) => courses.everything(store.course).find(({ id }) => id === dataset.of);
  const words = () => links.map((link) => JSON.stringify(of(link) ?? { ...store.course, lessons: 0 }));
  const before = words();
  list?.addEventListener("click", (event) => {
    const link = links.find((one) => one.contains(/** @type {Node} */ (event.target)));
    if (!link || others.includes(link)) return;
    event.preventDefault();
    store.look(of(link)?.key ?? COURSE);
    intoSight();
    document.getElementById("editor-head")?.focus();
  });
  // A sample is no mistake of a draft: it is gone where its place was written anew.
  const isRight = () => !store.problems.length && !others.length && words().every((now, at) => now !== before[at]);
  store.listen((news) => news === "problems" && isRight() && list?.remove());
}

/** Before somebody signs out: saved, or else kept to the last word, so that they are told. @param {Store} store */
async function saved(store) {
  const isSaved = await store.flushed();
  await new Promise((done) => (isSaved ? store.keeper.forget(undefined, done) : store.keepNow(done)));
}

/** @param {Store} store */
function watch(store) {
  document.addEventListener("leaving", (event) => /** @type {CustomEvent<Promise<unknown>[]>} */ (event).detail.push(saved(store)));
  const flush = () => {
    if (!store.saving.isSaved) store.keepNow();
    void store.saving.flush();
  };
  window.addEventListener("online", flush);
  window.addEventListener("focus", flush);
  window.addEventListener("pagehide", flush);
  // Back by the browser's own way: what was kept meanwhile, and what others have saved, is found anew.
  window.addEventListener("pageshow", (event) => event.persisted && location.reload());
  document.addEventListener("visibilitychange", flush);
  // Only where nothing else would keep it.
  window.addEventListener("beforeunload", (event) => !store.saving.isSaved && !store.isKept && event.preventDefault());
}
