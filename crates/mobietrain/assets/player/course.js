// The page of a course: what of it is on this phone, and where the answers are. A page that is kept here is older than what was done since, so its line
// is drawn anew.

import { filled, h, icon, megabytes } from "./dom.js";
import { remove } from "./kept.js";
import { listen, send, waiting } from "./outbox.js";
import { bring, bringLater, courses, fetched, forget, isLeftOut, kept, leaveOut, size } from "./packet.js";
import { here, me } from "./people.js";
import { received, refused, waits } from "./receipt.js";
import { goOn, isShort, missed, standing } from "./standing.js";
import { codeForm } from "./tablet.js";

const slug = location.pathname.split("/")[2] ?? "";
const place = document.querySelector("[data-phone]");

/** @type {import("./types.js").Kept | null} */
let course = null;
/** @type {import("./types.js").Waiting[]} */
let mine = [];
/** Something was done since the server has made this page. */
let isBehind = false;
/** The course is on its way to this phone. */
let isComing = navigator.onLine;

async function begin() {
  course = await kept(slug, here());
  await show();
  await take().catch(() => {});
  isComing = false;
  // Whatever came of that, what waits goes out.
  await sendNow();
  if (course && !course.isFull) await bringLater(course).catch(() => {});
}

/** Takes the course along. */
async function take() {
  const fresh = await fetched(slug);
  if (!fresh) return;
  course = fresh;
  await show();
  course = await bring(fresh);
}

async function sendNow() {
  await send();
  await show();
}

listen(async () => {
  if (!course?.isFull) course = (await kept(slug, here())) ?? course;
  await show();
});
addEventListener("online", sendNow);

/** What is on this phone, and what is not. @param {import("./types.js").Kept} course @param {import("./types.js").Kept[]} along what came along with it */
function phone(course, along) {
  const { words, media } = course.packet;
  const button = (/** @type {string} */ key, /** @type {() => Promise<unknown>} */ then, kind = "") => {
    const act = async (/** @type {Event} */ event) => {
      /** @type {HTMLButtonElement} */ (event.currentTarget).disabled = true;
      await then().catch(() => {});
      await show();
    };
    return h("button", { class: `btn ${kind}`, type: "button", onclick: act }, words[key]);
  };
  const title = h("h2", { id: "kept" }, words["phone-kept"]);
  const panel = (/** @type {Node[]} */ ...rest) => h("section", { class: "panel", "aria-labelledby": "kept" }, title, ...rest);
  if (isLeftOut(slug)) {
    const keep = async () => {
      leaveOut(slug, false);
      course = await bring((await fetched(slug)) ?? course);
    };
    return panel(h("p", {}, words["phone-removed"]), h("div", { class: "row gap-2" }, button("phone-keep", keep)));
  }
  if (course.isFull) return panel(h("p", { role: "status" }, icon("alert"), words["phone-full"]), h("div", { class: "row gap-2" }, button("phone-keep", take)));
  const isHere = media.every(({ path, is_film }) => is_film || course.media[path]);
  if (!isHere) return panel(h("p", { role: "status" }, words[isComing ? "phone-coming" : "phone-part"]));
  const films = media.filter(({ path, is_film }) => is_film && !course.media[path]);
  const said = [filled(words["phone-plays"], { size: megabytes([course, ...along].reduce((sum, one) => sum + size(one), 0)) })];
  if (films.length > 0) said.push(filled(words["phone-films"], { size: megabytes(films.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0)) }));
  const keepFilms = async () => void (await bring({ ...course, films: true }));
  const removeAll = async () => {
    leaveOut(slug, true);
    for (const one of [course, ...along]) await forget(one.slug);
  };
  const acts = [films.length > 0 && button("phone-films-keep", keepFilms), button("phone-remove", removeAll)];
  return panel(h("p", {}, said.join(" ")), h("div", { class: "row gap-2" }, ...acts));
}

/** Where each answer is, as long as some are only here. @param {import("./types.js").Packet} packet @param {Map<string, import("./types.js").Standing>} done */
function receipts(packet, done) {
  const ours = mine.filter((write) => write.course === packet.course);
  const { words } = packet;
  const last = Math.max(0, ...packet.cards.map(({ done }) => done?.at ?? 0));
  if (ours.length === 0) return last > 0 ? h("p", { class: "section", "data-where": true }, received("", words, last)) : null;
  const next = goOn(packet, done);
  const line = (/** @type {import("./types.js").Card} */ card) => {
    const why = ours.find((write) => write.card === card.id && write.refused)?.refused;
    const at = done.get(card.id);
    if (why) return refused(card.id, why);
    if (at?.waits) return waits(card.id, words["offline-here"]);
    if (at?.at) return received(card.id, words, at.at);
    return card === next && h("span", { class: "receipt" }, words["phone-next"]);
  };
  const rows = packet.cards.map((card) => ({ card, said: line(card) })).filter(({ said }) => said);
  const item = (/** @type {typeof rows[number]} */ { card, said }) => h("li", {}, h("strong", { lang: card.language, dir: card.direction }, card.title), said);
  const gone = ours.filter((write) => write.refused);
  const acts = h("div", { class: "row gap-2" });
  if (gone.length < ours.length) acts.append(h("button", { class: "btn", type: "button", onclick: sendNow }, icon("refresh"), words["phone-send"]));
  if (gone.length > 0) {
    const dismiss = async () => {
      for (const { id } of gone) await remove("writes", id);
      await show();
    };
    acts.append(h("button", { class: "btn btn-quiet", type: "button", onclick: dismiss }, words["phone-seen"]));
  }
  const muted = h("p", { class: "muted" }, filled(words["phone-waits"], { n: ours.length - gone.length }));
  const list = h("ul", { class: "receipts", role: "list" }, ...rows.map(item));
  return h("section", { class: "section stack", "aria-labelledby": "where", "data-where": true }, h("h2", { id: "where" }, words["phone-where"]), muted, list, acts);
}

/** The line of the lessons, and the way on, as they are here. @param {import("./types.js").Packet} packet @param {Map<string, import("./types.js").Standing>} done */
function redraw(packet, done) {
  const address = (/** @type {string} */ card) => `/courses/${slug}/cards/${card}`;
  const next = goOn(packet, done);
  const again = isShort(packet, done) ? missed(packet, done)[0] : undefined;
  const go = document.querySelector("[data-go]");
  if (!again) document.querySelector("[data-short]")?.remove();
  if (go && next) {
    go.setAttribute("href", address(next.id));
    go.replaceChildren(filled(packet.words["phone-go-on"], { number: packet.cards.indexOf(next) + 1 }), icon("arrow", "icon flip"));
  }
  const repeat = { class: "btn btn-primary btn-big", href: address(again?.id ?? ""), "data-go": true };
  if (go && again) go.replaceWith(h("a", repeat, packet.words["course-repeat"], icon("arrow", "icon flip")));
  // Nothing is left to do here.
  const waits = [...done.values()].some((at) => at.waits);
  if (go && !next && !again && waits) go.replaceWith(h("p", { "data-go": true }, packet.words["player-through-waits"]));
  // The result is known.
  const result = { class: "btn btn-primary btn-big", href: `/courses/${slug}/completed`, "data-go": true };
  if (go && !next && !again && !waits) go.replaceWith(h("a", result, packet.words["course-result"], icon("arrow", "icon flip")));
  [...document.querySelectorAll(".stops > li")].forEach((stop, at) => {
    const cards = packet.cards.filter(({ lesson }) => lesson === at);
    const isDone = cards.every(({ id }) => done.has(id));
    const waits = isDone && cards.some(({ id }) => done.get(id)?.waits);
    const isHere = !isDone && next?.lesson === at;
    const [dot, inside, title] = [".dot", ".stop", ".stop strong"].map((name) => stop.querySelector(name));
    // No tick for what the server does not have.
    const kind = waits ? "here-only" : isDone ? "done" : isHere ? "here" : "next";
    if (stop.className === kind || kind === "next" || !dot || !inside || !title) return;
    stop.className = kind;
    const { words } = packet;
    const state = words[waits ? "offline-here" : isDone ? "course-done" : "course-here"] ?? "";
    dot.replaceChildren(...(waits ? [icon("phone")] : isDone ? [icon("check"), hidden(state)] : [hidden(state)]));
    const first = isHere ? next : cards[0];
    const small = waits ? h("small", {}, state) : inside.querySelector("small") ?? "";
    if (isDone && !waits && small instanceof HTMLElement) small.textContent = state;
    inside.replaceWith(h("a", { class: "stop", href: address(first?.id ?? "") }, title, small, icon("chevron", "icon flip")));
  });
}

/** @param {string} words for screen readers */
const hidden = (words) => h("span", { class: "visually-hidden" }, words);

async function show() {
  const player = await me();
  if (!course || !player || player.person !== course.person) return;
  mine = await waiting(player);
  const done = standing(course.packet, mine);
  const { later = [] } = course.packet;
  const along = (await courses(player.person)).filter(({ slug, packet }) => packet.after && later.includes(slug));
  // What somebody types stays under their fingers.
  if (!document.activeElement?.closest("[data-phone] details")) place?.replaceChildren(phone(course, along), codeForm(player, course.packet.words, show));
  document.querySelector("[data-where]")?.remove();
  const where = receipts(course.packet, done);
  if (where) document.querySelector(".course-page")?.after(where);
  isBehind ||= mine.some((write) => write.course === course?.packet.course);
  if (isBehind) redraw(course.packet, done);
}

begin();
