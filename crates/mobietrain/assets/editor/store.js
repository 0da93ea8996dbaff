// The course in the browser: one place that changes it, tells everybody who shows it, and has it saved and kept.

import * as courses from "./course.js";
import { History } from "./history.js";
import { Keeper } from "./kept.js";
import { choose, merge } from "./merge.js";
import { Saving } from "./saving.js";

/**
 * @typedef {import("./course.js").Course} Course
 * @typedef {import("./course.js").Card} Card
 * @typedef {import("./merge.js").Clash} Clash
 * @typedef {import("./types.js").Theirs} Theirs
 * @typedef {import("./types.js").Problem} Problem
 * @typedef {"typed" | "changed" | "looked" | "saving" | "problems"} News What is new: `typed` is shown already where it was typed.
 * @typedef {(clashes: Clash[], by: string, at: number) => Promise<("mine" | "theirs" | "both")[]>} Ask
 */

/** The key of the course itself, where something is looked at. */
export const COURSE = 0;

export class Store {
  /** @type {Set<(news: News) => void>} */
  #listeners = new Set();
  /** @type {Problem[]} */
  problems = [];
  /** Whether what is not saved is safe in this browser. */
  isKept = true;
  /** Sentences that stay until they are closed: what came back, was put together, is deleted. `course` is what that made, so that only it
   * is undone there. @type {{ word: string, values: Record<string, unknown>, course: Course }[]} */
  told = [];
  /** What the server had last, which both began with. @type {Course} */
  #base;
  /** @type {number | undefined} */
  #keeping;

  /** @param {{ draft: any, send: import("./saving.js").World["send"], ask: Ask, whose: string, page: string }} world */
  constructor({ draft, send, ask, whose, page }) {
    const course = courses.withKeys(draft.content);
    const first = courses.cardsOf(course)[0];
    this.history = new History({ course, at: first?.key ?? COURSE });
    this.ask = ask;
    this.problems = draft.problems;
    this.#base = course;
    this.keeper = new Keeper(whose, page);
    this.saving = new Saving(
      {
        send,
        later: (milliseconds, what) => window.setTimeout(what, milliseconds),
        cancel: (timer) => window.clearTimeout(timer),
        now: () => Date.now(),
        say: () => {
          // Signing out clears what a browser keeps: what is not saved is kept once more.
          if (this.saving.state === "signed-out") this.keepNow();
          this.#tell("saving");
        },
        conflict: (theirs) => void this.#conflict(theirs),
        saved: (saved, sent) => this.#saved(saved, sent),
      },
      draft.revision,
      draft.saved_at,
    );
  }

  get course() {
    return this.history.now.course;
  }

  /** The key of the card, the lesson or the course that is looked at. */
  get at() {
    return this.history.now.at ?? COURSE;
  }

  /** @param {(news: News) => void} listener */
  listen(listener) {
    this.#listeners.add(listener);
  }

  /** @param {News} news */
  #tell(news) {
    for (const listener of this.#listeners) listener(news);
  }

  /** A change that something already shows: typing. @param {string} about @param {(course: Course) => Course} change */
  type(about, change) {
    this.#change({ course: change(this.course), at: this.at }, about, "typed");
  }

  /** Any other change. @param {(course: Course) => Course | { course: Course, key: number } | undefined} change */
  do(change) {
    const made = change(this.course);
    if (!made || made === this.course) return false;
    const { course, at } = "course" in made ? { course: made.course, at: made.key } : { course: made, at: this.at };
    this.#change({ course, at }, "", "changed");
    return true;
  }

  /** @param {number} key */
  look(key) {
    if (key === this.at) return;
    this.settle();
    this.history.pause();
    this.history.replace({ course: this.course, at: key });
    this.#tell("looked");
  }

  /** The title of what is looked at is written: its id stays from now on. */
  settle() {
    const course = courses.settle(this.course, this.at);
    if (course !== this.course) this.history.replace({ course, at: this.at });
  }

  /** Sends what is not sent yet. Whether all of it is on the server then. */
  async flushed() {
    this.settle();
    for (let tries = 0; tries < 5 && !this.saving.isSaved; tries++) await this.saving.flush();
    return this.saving.isSaved;
  }

  undo() {
    if (this.history.undo()) this.#changed("changed");
  }

  redo() {
    if (this.history.redo()) this.#changed("changed");
  }

  /** @param {import("./history.js").Moment} moment @param {string} about @param {News} news */
  #change(moment, about, news) {
    this.history.change(moment, about, Date.now());
    this.#changed(news);
  }

  /** @param {News} news */
  #changed(news) {
    this.saving.change(this.course);
    this.#keepSoon();
    this.#tell(news);
  }

  /** A moment later, so that a fast typist waits for nothing. */
  #keepSoon() {
    this.#keeping ??= window.setTimeout(() => this.keepNow(), 40);
  }

  /** @param {(isKept: boolean) => void} [then] */
  keepNow(then) {
    window.clearTimeout(this.#keeping);
    this.#keeping = undefined;
    const draft = { revision: this.saving.revision, at: Date.now(), base: this.#base, content: this.course };
    this.keeper.keep(draft, (isKept) => {
      then?.(isKept);
      if (isKept === this.isKept) return;
      this.isKept = isKept;
      this.#tell("saving");
    });
  }

  /** @param {import("./saving.js").Saved} saved @param {unknown} sent */
  #saved(saved, sent) {
    this.#base = courses.withIds(/** @type {Course} */ (sent));
    this.problems = saved.problems ?? [];
    if (this.course === sent) {
      window.clearTimeout(this.#keeping);
      this.#keeping = undefined;
      this.keeper.forget();
    } else this.keepNow();
    this.#tell("problems");
  }

  /** Somebody else has saved meanwhile. @param {Theirs} theirs */
  async #conflict(theirs) {
    // What stands in no card would be written over. It stays, and so does what was typed here, in this browser.
    if (theirs.whole === false) return this.say("conflict-outside", { by: theirs.by, time: theirs.saved_at });
    const course = await this.#together(this.#base, this.course, theirs, theirs.by);
    this.#change({ course, at: this.#stillThere(course) }, "", "changed");
    this.say("together", { by: theirs.by, time: theirs.saved_at });
    await this.saving.resolve(theirs.revision, course);
  }

  /** @param {Course} base @param {Course} mine @param {{ content: any, saved_at: number }} theirs @param {string} by */
  async #together(base, mine, theirs, by) {
    const others = courses.withKeys(theirs.content, mine);
    const named = courses.withIds(mine);
    const { course, clashes } = merge(base, named, others);
    const choices = clashes.length ? await this.ask(clashes, by, theirs.saved_at) : [];
    this.#base = others;
    const copy = (/** @type {Course} */ all) => (/** @type {Card} */ card) => courses.copyOf(all, card, "card");
    return clashes.reduce((all, clash, at) => choose(all, clash, choices[at], copy(all)), course);
  }

  /** @param {Course} course */
  #stillThere(course) {
    return courses.everything(course).some(({ key }) => key === this.at) ? this.at : (courses.cardsOf(course)[0]?.key ?? COURSE);
  }

  /** What pages that are gone have left in this browser comes back. @param {{ revision: number, saved_at: number, by: string, content: any }} draft */
  async bringBack(draft) {
    for (const left of await this.keeper.left()) {
      const typed = courses.withKeys(courses.withoutKeys(left.content), this.course);
      const isThere = JSON.stringify(courses.withoutKeys(typed)) === JSON.stringify(courses.withoutKeys(this.course));
      if (!isThere) {
        const base = courses.withKeys(courses.withoutKeys(left.base), typed);
        const now = { ...draft, content: courses.withoutKeys(this.course) };
        const isOurs = left.revision === this.saving.revision && this.saving.isSaved;
        const course = isOurs ? typed : await this.#together(base, typed, now, draft.by);
        this.#change({ course, at: this.#stillThere(course) }, "", "changed");
        this.say(isOurs ? "back" : "back-together", { time: left.at, by: draft.by });
      }
      // Only once it is safe here.
      this.keeper.forget(left.page);
    }
  }

  /** @param {string} word @param {Record<string, unknown>} values */
  say(word, values) {
    this.told.push({ word, values, course: this.course });
    this.#tell("problems");
  }

  /** @param {number} at */
  close(at) {
    this.told.splice(at, 1);
    this.#tell("problems");
  }
}
