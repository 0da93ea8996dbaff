// The page that is on this phone when no other one is: a card of a course that is here, or what there is, and who was here.

import { filled, h, icon } from "./dom.js";
import { open } from "./game.js";
import { all } from "./kept.js";
import { waiting } from "./outbox.js";
import { courses, kept } from "./packet.js";
import { TRIES, here, tryCode } from "./people.js";
import { waits } from "./receipt.js";

const [, slug, , card] = location.pathname.match(/^\/courses\/([^/]+)(\/cards\/([^/]+))?$/) ?? [];
const main = /** @type {HTMLElement} */ (document.getElementById("main"));
/** @type {Record<string, string>} */
const words = JSON.parse(main.dataset.words ?? "{}");

/** @param {string} name */
const part = (name) => /** @type {HTMLElement} */ (main.querySelector(`[data-${name}]`));

async function begin() {
  const course = slug ? await kept(slug, here()).catch(() => null) : null;
  const game = slug ? await open(slug).catch(() => null) : null;
  if (!game && course?.packet.after) await sayFirst(course.packet);
  if (!game) return show();
  const id = card ? decodeURIComponent(card) : game.goOn();
  game.begin(id);
  game.show(id);
}

/** It is on this phone, and opens after another one. @param {import("./types.js").Packet} packet */
async function sayFirst({ words, after, title }) {
  const before = (await courses(here())).find(({ slug }) => slug === after);
  say(title, filled(words["course-waits"] ?? "", { title: before?.packet.title ?? "" }));
}

/** @param {string} title @param {string} lede */
function say(title, lede) {
  main.querySelector("h1")?.replaceChildren(title);
  main.querySelector(".lede")?.replaceChildren(lede);
  document.title = `${title} | MobieTrain`;
}

async function show() {
  // Whoever has just left is out; the question is who comes next.
  if (here() === null) {
    say(words["offline-who"] ?? "", words["offline-out"] ?? "");
    main.querySelector("#who")?.remove();
    part("none").remove();
    part("here").after(part("who"));
  }
  for (const { packet } of await courses(here())) {
    const link = h("a", { class: "pick", href: `/courses/${packet.slug}` }, icon("phone"), h("strong", { dir: "auto" }, packet.title));
    part("courses").append(h("li", {}, link));
  }
  const isNothing = part("courses").children.length === 0;
  part("here").hidden = isNothing;
  const none = main.querySelector("[data-none]");
  if (none instanceof HTMLElement) none.hidden = !isNothing;
  const writes = await all("writes");
  for (const someone of await all("people")) {
    const n = writes.filter(({ person }) => person === someone.person).length;
    part("people").append(h("li", {}, pick(someone, n)));
  }
  part("who").hidden = part("people").children.length === 0;
}

/** The first name, and a letter of the rest: the next person need not read more. @param {string} name */
function short(name) {
  const [first, ...rest] = name.split(/\s+/);
  const last = rest.at(-1);
  return last ? `${first} ${[...last][0]}.` : first;
}

/** @param {import("./types.js").Person} someone @param {number} n */
function pick(someone, n) {
  const said = n > 0 ? filled(words["offline-sealed"], { n }) : words["offline-sent"];
  const avatar = h("span", { class: "avatar", "data-tone": someone.tone, "aria-hidden": "true" }, someone.initials);
  const names = h("span", {}, h("strong", {}, h("bdi", {}, short(someone.name))), h("small", {}, said));
  const isHere = someone.person === here();
  return h("button", { class: "pick", type: "button", "aria-current": isHere && "true", onclick: () => choose(someone) }, avatar, names);
}

/** @param {import("./types.js").Person} someone */
async function choose(someone) {
  if (someone.key && someone.person === here()) return opened(someone);
  const title = h("h2", {}, filled(words["offline-hello"], { name: short(someone.name) }));
  if (!someone.locked || someone.locked.tries >= TRIES) {
    const why = words[someone.locked ? "offline-code-locked" : "offline-code-none"];
    return part("code").replaceChildren(h("div", { class: "section panel", role: "status" }, title, h("p", {}, why)));
  }
  const field = h("input", { id: "pin", name: "pin", type: "password", inputmode: "numeric", autocomplete: "off", minlength: 4, maxlength: 4, pattern: "[0-9]{4}", required: true, "aria-describedby": "pin-help" });
  const help = h("span", { class: "help", id: "pin-help" }, words["offline-code-help"]);
  const button = h("button", { class: "btn btn-primary" }, words["offline-code-go"]);
  const form = h("form", { class: "section panel pin" }, title, h("div", { class: "field" }, h("label", { for: "pin" }, words["offline-code"]), help, field), button);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    button.disabled = true;
    const mine = await tryCode(someone.person, field.value);
    button.disabled = false;
    if (mine) return opened(mine);
    form.querySelector(".error-text")?.remove();
    const now = (await all("people")).find(({ person }) => person === someone.person);
    if ((now?.locked?.tries ?? TRIES) >= TRIES) return choose({ ...someone, locked: now?.locked ?? null });
    field.setAttribute("aria-invalid", "true");
    field.after(h("p", { class: "error-text", role: "alert" }, icon("alert"), words["offline-code-wrong"]));
    field.value = "";
    field.focus();
  });
  part("code").replaceChildren(form);
  field.focus();
}

/** Their own unsent work, and nothing else. @param {import("./types.js").Person} mine */
async function opened(mine) {
  const writes = await waiting(mine);
  const item = (/** @type {import("./types.js").Waiting} */ { card, title }) => h("li", {}, h("strong", { dir: "auto" }, title), waits(card, words["offline-here"]));
  const title = h("h2", { tabindex: -1 }, filled(words["offline-hello"], { name: short(mine.name) }));
  const said = h("p", {}, writes.length > 0 ? words["offline-yours"] : words["offline-sent"]);
  const list = h("ul", { class: "receipts", role: "list" }, ...writes.map(item));
  part("code").replaceChildren(h("div", { class: "section stack" }, title, said, list));
  title.focus();
}

document.querySelector("[data-again]")?.addEventListener("click", () => location.reload());
begin();
