// A course that is played: one card a screen, none of them a page load. What is answered is graded here for whoever answers, kept here, and sent; the
// server grades it again.

import { addMenu, addPictures, fallSilent, sizeLetters } from "./comforts.js";
import { body, filled, formatted, h, icon } from "./dom.js";
import { grade } from "./grade.js";
import { enliven } from "./kinds.js";
import { isFull } from "./kept.js";
import { keep, listen, send, waiting } from "./outbox.js";
import { bring, bringLater, fetched, isOpen, kept } from "./packet.js";
import { here, me } from "./people.js";
import { Queue } from "./queue.js";
import { received, update, waits } from "./receipt.js";
import { better, goOn, isShort, missed, standing } from "./standing.js";
import { onSwipe } from "./swipe.js";
import { foot, mark } from "./verdict.js";

/** How long the server is waited for where the course is on this phone, in milliseconds. */
const PATIENCE = 1500;
/** … and at the end, before the way on is shown. */
const LAST_PATIENCE = 4000;
/** How often what waits is tried again while somebody plays. */
const AGAIN = 20_000;

/** @param {number} ms @returns {Promise<null>} */
const after = (ms) => new Promise((resolve) => setTimeout(() => resolve(null), ms));

/** The course of this address: as the server has it, else as it is on this phone. `null` where it is neither, or where nobody's key is.
 * @param {string} slug */
export async function open(slug) {
  const fresh = fetched(slug);
  const course = (await Promise.race([fresh, after(PATIENCE)])) ?? (await kept(slug, here())) ?? (await fresh);
  const player = course && (await me());
  if (!course || !player || player.person !== course.person) return null;
  const mine = await waiting(player);
  if (!(await isOpen(course, mine))) return null;
  const game = new Game(course, player, mine);
  fresh.then((there) => there === null && game.say(true));
  bring(course).then(bringLater).catch(() => {});
  return game;
}

export class Game {
  /** @param {import("./types.js").Kept} course @param {import("./types.js").Person} player @param {import("./types.js").Waiting[]} mine */
  constructor(course, player, mine) {
    this.packet = course.packet;
    this.words = course.packet.words;
    this.player = player;
    this.mine = mine;
    const wrong = missed(this.packet, standing(this.packet, mine));
    this.queue = new Queue(this.packet.cards, "", wrong.map(({ id }) => id));
    this.isOff = !navigator.onLine;
    /** What was answered in words, by card. @type {Map<string, string>} */
    this.said = new Map();
    /** … and as the form had it. @type {Map<string, string[]>} */
    this.given = new Map();
    this.hasRepeated = false;
    this.isThrough = false;
    sizeLetters();
    this.listenToPage();
    this.sendSoon();
  }

  listenToPage() {
    listen((news) => {
      if (news.person !== this.player.person) return;
      update(news, this.words);
      const write = this.mine.find(({ id }) => id === news.id);
      this.mine = this.mine.filter(({ id }) => id !== news.id);
      if (this.isThrough && !this.hasUnsent()) location.assign(`/courses/${this.packet.slug}/completed`);
      const card = this.packet.cards.find(({ id }) => id === news.card);
      if (news.is === "received" && write && card) card.done = { at: news.at, best: better(card.done?.best ?? null, write.score) };
    });
    document.addEventListener("click", (event) => this.follow(event));
    document.addEventListener("keydown", (event) => this.key(event));
    onSwipe((isForward) => this.swipe(isForward));
    addEventListener("online", () => this.sendSoon());
    addEventListener("offline", () => this.say(true));
    setInterval(() => this.mine.length > 0 && this.sendSoon(), AGAIN);
  }

  /** @param {string} id */
  address(id) {
    return `/courses/${this.packet.slug}/cards/${id}`;
  }

  /** The card of an address. @param {string | null | undefined} address */
  at(address) {
    return this.packet.cards.find(({ id }) => this.address(id) === address?.split("?")[0]);
  }

  /** Begins with a card: the course goes on from there, or what was missed of it comes again, as long as that is all that is left.
   * @param {string} id */
  begin(id) {
    const done = standing(this.packet, this.mine);
    const wrong = missed(this.packet, done).map((card) => card.id);
    const at = wrong.indexOf(id);
    if (isShort(this.packet, done) && at >= 0) this.queue.repeat([...wrong.slice(at), ...wrong.slice(0, at)]);
    else this.queue.goTo(id);
  }

  /** Goes on from a page that the server has made: it stays as it is. @param {string} id */
  takeOver(id) {
    const card = this.packet.cards.find((one) => one.id === id);
    const edition = Number(new URLSearchParams(document.forms[0]?.action.split("?")[1] ?? "").get("edition") ?? 0);
    if (!card || card.edition !== edition) return;
    this.begin(id);
    this.bind(card);
  }

  /** The card that somebody goes on with. */
  goOn() {
    const done = standing(this.packet, this.mine);
    const short = isShort(this.packet, done) ? missed(this.packet, done)[0] : undefined;
    return (goOn(this.packet, done) ?? short ?? this.packet.cards[0]).id;
  }

  /** @param {string} id */
  show(id) {
    const card = this.packet.cards.find((one) => one.id === id);
    if (!card) return location.assign(`/courses/${this.packet.slug}`);
    const { kind, nodes } = body(card.body);
    document.body.className = kind;
    document.body.replaceChildren(...nodes);
    document.title = `${card.title} | MobieTrain`;
    history.replaceState(null, "", this.address(id));
    enliven(document);
    this.bind(card);
    scrollTo(0, 0);
    document.getElementById("main")?.focus({ preventScroll: true });
    const given = this.given.get(id);
    // Whoever goes back finds what they answered right, and not the question as if it were new; a wrong one they may try again.
    if (!given || this.queue.isAgain || grade(card.solution, given) !== 1) return;
    for (const input of document.querySelectorAll("#quiz input")) {
      if (input instanceof HTMLInputElement && input.type !== "text") input.checked = given.includes(input.value);
    }
    this.verdict(card, given, true, null);
  }

  /** @param {import("./types.js").Card} card */
  bind(card) {
    const form = /** @type {HTMLFormElement | null} */ (document.querySelector("#quiz, .player-foot form"));
    form?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.answer(card, new FormData(form).getAll("answer").map(String));
    });
    // What a browser says of an empty field covers the answers; ours stands beside them.
    if (form) form.noValidate = true;
    fallSilent();
    addMenu(card, this.words);
    addPictures(this.words);
    this.sayRound();
    this.say(this.isOff);
  }

  /** In the round of what was missed: how much of it is left. */
  sayRound() {
    const count = document.querySelector(".player-bar .count");
    if (!this.queue.isAgain || !count) return;
    count.replaceChildren(filled(this.words["player-again-left"] ?? "{n}", { n: this.queue.again.length }));
    count.previousElementSibling?.replaceChildren();
  }

  /** @param {import("./types.js").Card} card @param {string[]} values */
  async answer(card, values) {
    const worth = grade(card.solution, values);
    if (worth === "missing" || worth === "nonsense") return this.missing(card);
    const score = worth === "unasked" ? null : worth;
    if (!(await this.record(card, values, score))) return;
    if (score === null) {
      this.sendSoon();
      return this.next();
    }
    const chosen = [...document.querySelectorAll("#quiz label.answer:has(:checked) > span")].map((label) => label.textContent);
    this.said.set(card.id, card.solution.kind === "free_answer" ? values[0] : chosen.join(" "));
    this.given.set(card.id, values);
    const isRight = score === 1;
    this.verdict(card, values, isRight, this.queue.answered(isRight) ? this.words["player-again"] : null).focus();
    this.sendSoon();
  }

  /** Says whether it was right, where the answer is now, and the way on.
   * @param {import("./types.js").Card} card @param {string[]} values @param {boolean} isRight @param {string | null} more */
  verdict(card, values, isRight, more) {
    const previous = document.querySelector(".player-foot a.btn-icon")?.getAttribute("href") ?? "";
    const next = this.packet.cards[this.packet.cards.indexOf(card) + 1];
    const way = next ? this.address(next.id) : `/courses/${this.packet.slug}/completed`;
    mark(card, values, isRight, this.words);
    const at = this.mine.some((write) => write.card === card.id) ? null : card.done?.at;
    const receipt = at ? received(card.id, this.words, at) : waits(card.id, this.words["player-on-phone"]);
    const end = foot(card, isRight, this.words, { previous, next: way, more, receipt });
    document.querySelector(".player-foot")?.replaceWith(end);
    document.title = `${this.words[isRight ? "card-right" : "card-wrong"]}: ${card.title} | MobieTrain`;
    end.scrollIntoView({ block: "nearest" });
    return end;
  }

  /** What is asked for when nothing was answered, or not all of it. @param {import("./types.js").Card} card */
  missing(card) {
    const keys = { order: "card-order-missing", pairs: "card-match-missing", free_answer: "card-write" };
    const words = this.words[keys[/** @type {keyof typeof keys} */ (card.solution.kind)] ?? "card-choose"];
    this.complain(words);
  }

  /** Says what is wrong beside the answers. @param {string} words */
  complain(words) {
    document.querySelector("#quiz-error")?.remove();
    const error = h("p", { class: "notice is-bad", id: "quiz-error", role: "alert", tabindex: -1 }, icon("alert"), words);
    const legend = document.querySelector("#quiz legend, #quiz h1, #main h1");
    legend?.after(error);
    error.focus();
  }

  /** Keeps it on this phone; false where there is no room, which is said. @param {import("./types.js").Card} card @param {string[]} answer @param {number | null} score */
  async record(card, answer, score) {
    const { course, language } = this.packet;
    try {
      this.mine.push(await keep(this.player, { course, language, card: card.id, edition: card.edition, answer }, { score, title: card.title }));
      return true;
    } catch (error) {
      this.complain(this.words[isFull(error) ? "player-full" : "player-not-kept"]);
      return false;
    }
  }

  next() {
    const id = this.queue.next();
    if (id === undefined) this.finish();
    else this.show(id);
  }

  async finish() {
    // What is on its way already is waited for, too.
    await Promise.race([send(true), after(LAST_PATIENCE)]);
    const done = standing(this.packet, this.mine);
    if (!this.packet.cards.every(({ id }) => done.has(id))) return location.assign(`/courses/${this.packet.slug}`);
    const wrong = missed(this.packet, done);
    if (wrong.length > 0 && (!this.hasRepeated || isShort(this.packet, done))) return this.offerAgain(wrong, done);
    this.end();
  }

  /** What to look at once more: a retry keeps the best.
   * @param {import("./types.js").Card[]} wrong @param {Map<string, import("./types.js").Standing>} done */
  offerAgain(wrong, done) {
    this.hasRepeated = true;
    const { packet, words } = this;
    const questions = packet.cards.filter(({ solution }) => solution.kind !== "unasked");
    const item = (/** @type {import("./types.js").Card} */ card) => {
      const said = this.said.get(card.id);
      const mine = said && h("p", { class: "said" }, icon("x"), h("span", {}, filled(words["player-missed-said"], { said })));
      const lang = { lang: card.language, dir: card.direction };
      return h("li", {}, h("h2", { class: "h3", ...lang }, card.title), mine, h("div", lang, ...formatted(card.feedback ?? "")));
    };
    const repeat = () => this.show(this.queue.repeat(wrong.map(({ id }) => id)) ?? "");
    const acts = h(
      "div",
      {},
      h("button", { class: "btn btn-primary btn-big", type: "button", onclick: repeat }, words["player-missed-repeat"], icon("arrow", "icon flip")),
      h("button", { class: "btn btn-big btn-quiet", type: "button", onclick: () => this.end() }, words["player-missed-later"]),
    );
    const out = h("a", { class: "btn btn-icon btn-quiet", href: `/courses/${packet.slug}`, "aria-label": words["card-stop"] ?? "" }, icon("x"));
    const isReceived = questions.every(({ id }) => !done.get(id)?.waits);
    const last = Math.max(...questions.map(({ id }) => done.get(id)?.at ?? 0));
    const lede = words[isShort(packet, done) ? "player-missed-mark" : "player-missed-lede"];
    const score = filled(lede, { n: questions.length - wrong.length, number: questions.length, needed: packet.needed });
    const main = h(
      "main",
      { class: "page narrow", id: "main", tabindex: -1 },
      h("div", { class: "stack gap-5" }, h("div", { class: "stack gap-2" }, h("h1", {}, filled(words["player-missed"], { n: wrong.length })), h("p", { class: "lede" }, score)),
        h("ol", { class: "missed", role: "list" }, ...wrong.map(item)), isReceived ? received("", words, last) : waits("", words["player-on-phone"])),
    );
    document.body.className = "player";
    document.body.replaceChildren(h("header", { class: "player-bar" }, out), main, h("section", { class: "player-foot" }, acts));
    document.title = `${filled(words["player-missed"], { n: wrong.length })} | MobieTrain`;
    scrollTo(0, 0);
    main.focus({ preventScroll: true });
  }

  async end() {
    if (isShort(this.packet, standing(this.packet, this.mine))) return location.assign(`/courses/${this.packet.slug}`);
    if (!this.hasUnsent()) return location.assign(`/courses/${this.packet.slug}/completed`);
    const [slug] = this.packet.later ?? [];
    this.through(slug === undefined ? null : await kept(slug, this.player.person));
  }

  /** Whether anything of this course waits here. */
  hasUnsent() {
    return this.mine.some(({ course }) => course === this.packet.course);
  }

  /** The end, while the server does not know of it; once it does, the result is shown. @param {import("./types.js").Kept | null} next the course after it, if it is here */
  through(next) {
    this.isThrough = true;
    document.body.className = "arrived";
    const line = h("span", { class: "line", "aria-hidden": "true" }, ...this.packet.lessons.map(() => h("span", { class: "done" })));
    const said = h("div", { class: "stack gap-2" }, h("h1", {}, this.words["player-through"]), h("p", {}, this.words["player-through-waits"]));
    const back = h("a", { class: "btn btn-primary btn-big", href: `/courses/${this.packet.slug}` }, this.words["player-to-course"], icon("arrow", "icon flip"));
    const on = next && h("a", { class: "btn btn-big", href: `/courses/${next.slug}` }, filled(this.words["completed-next"] ?? "", { title: next.packet.title }), icon("arrow", "icon flip"));
    const main = h("main", { class: "arrive on-violet", id: "main", tabindex: -1 }, h("div", { class: "arrive-words" }, line, said, h("div", { class: "stack gap-2" }, on, back)));
    document.body.replaceChildren(main);
    document.title = `${this.words["player-through"]} | MobieTrain`;
    main.focus();
  }

  /** Sends what waits; says what came of it. */
  async sendSoon() {
    const waited = this.mine.length > 0;
    const isThrough = await send();
    // Where nothing had to be sent, nobody knows more than before.
    if (waited || !navigator.onLine) this.say(!navigator.onLine || !isThrough);
  }

  /** Whether there is a network, as far as anybody knows. @param {boolean} isOff */
  say(isOff) {
    this.isOff = isOff;
    // Saying that a card is wrong needs a network.
    document.querySelector("[data-report]")?.toggleAttribute("hidden", isOff);
    const said = document.querySelector(".net");
    if (!isOff) return said?.remove();
    if (said) return;
    const words = h("p", {}, icon("cloud-off"), h("span", {}, this.words["player-no-network"]));
    document.querySelector(".player-bar")?.after(h("div", { class: "net", role: "status" }, words));
  }

  /** @param {MouseEvent} event */
  follow(event) {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    if (!link.closest(".player-foot")) return;
    const card = this.at(link.getAttribute("href"));
    const isBack = link.classList.contains("btn-icon");
    if (isBack && !card) return; // to the page of the course
    event.preventDefault();
    if (!isBack || !card) return this.next();
    this.queue.goTo(card.id);
    this.show(card.id);
  }

  /** Arrows go to and fro, digits choose. Not while somebody types, and not as part of a shortcut. @param {KeyboardEvent} event */
  key(event) {
    const target = /** @type {HTMLElement} */ (event.target);
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const isField = target.matches("input:not([type=radio], [type=checkbox]), select, textarea, video, audio");
    const numbered = document.querySelector("[data-number-keys]");
    if (/^[1-9]$/.test(event.key) && numbered && !isField) {
      const input = numbered.querySelectorAll("input")[Number(event.key) - 1];
      if (!input) return;
      input.checked = input.type === "radio" || !input.checked;
      input.focus();
    } else if (["ArrowLeft", "ArrowRight"].includes(event.key) && !isField && !target.matches("input")) {
      this.swipe((event.key === "ArrowRight") === (document.dir !== "rtl"));
    }
  }

  /** To the next card where nothing is asked any more, or back. @param {boolean} isForward */
  swipe(isForward) {
    const [back, on] = ["a.btn-icon", "a.btn-primary, form .btn-primary"].map((way) => /** @type {HTMLElement | null} */ (document.querySelector(`.player-foot ${way}`)));
    (isForward ? on : back)?.click();
  }
}
