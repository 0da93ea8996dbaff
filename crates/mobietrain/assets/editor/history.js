// Undo and redo over everything: the courses that were, each with what was looked at.

/**
 * @typedef {import("./course.js").Course} Course
 * @typedef {{ course: Course, at: number | undefined }} Moment `at` is the key of the card that was looked at.
 */

/** How many steps back there are. */
const MOST = 500;
/** What is typed without a pause this long, in milliseconds, is undone at once. */
const PAUSE = 1_500;

export class History {
  /** @type {Moment[]} */
  #before = [];
  /** @type {Moment[]} */
  #after = [];
  /** What the last change was about: typing goes on in it. */
  #about = "";
  #time = 0;

  /** @param {Moment} now */
  constructor(now) {
    this.now = now;
  }

  /** A change. @param {Moment} next @param {string} about What is changed: one field, say. Empty for what stands alone. @param {number} time */
  change(next, about, time) {
    const goesOn = about !== "" && about === this.#about && time - this.#time < PAUSE && this.#after.length === 0;
    if (!goesOn) {
      this.#before.push(this.now);
      if (this.#before.length > MOST) this.#before.shift();
    }
    this.#after = [];
    this.#about = about;
    this.#time = time;
    this.now = next;
  }

  /** What is not a step of its own: another card is looked at, an id is settled. @param {Moment} next */
  replace(next) {
    this.now = next;
  }

  /** The next key begins a step of its own. */
  pause() {
    this.#about = "";
  }

  get canUndo() {
    return this.#before.length > 0;
  }

  get canRedo() {
    return this.#after.length > 0;
  }

  undo() {
    const before = this.#before.pop();
    if (before) this.#after.push(this.now);
    return this.#go(before);
  }

  redo() {
    const after = this.#after.pop();
    if (after) this.#before.push(this.now);
    return this.#go(after);
  }

  /** @param {Moment | undefined} moment */
  #go(moment) {
    this.#about = "";
    if (moment) this.now = moment;
    return moment !== undefined;
  }
}
