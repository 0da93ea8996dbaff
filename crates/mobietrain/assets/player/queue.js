// Which card comes next: those of the course in their order, then once more what was answered wrong on the way.

/** @typedef {{ id: string }} Card */

export class Queue {
  /** @param {Card[]} cards in the order of the course @param {string} from the card to begin with
   * @param {string[]} wrong what was answered wrong before, on another page or another day */
  constructor(cards, from, wrong = []) {
    this.ids = cards.map((card) => card.id);
    this.at = Math.max(0, this.ids.indexOf(from));
    /** Wrong ones, in the order in which they were. @type {string[]} */
    this.again = [...wrong];
    this.isAgain = false;
  }

  /** The card that is shown; `undefined` after the last one. */
  get current() {
    return this.isAgain ? this.again[0] : this.ids[this.at];
  }

  /** It was answered. True when it will come once more, which is promised once. @param {boolean} isRight */
  answered(isRight) {
    const id = this.current;
    if (this.isAgain || id === undefined) return false;
    if (isRight) {
      this.again = this.again.filter((other) => other !== id);
      return false;
    }
    if (!this.again.includes(id)) this.again.push(id);
    return true;
  }

  /** Goes on. @returns {string | undefined} */
  next() {
    if (this.isAgain) this.again.shift();
    else if (this.at + 1 < this.ids.length) this.at += 1;
    else this.isAgain = true;
    return this.current;
  }

  /** Goes to a card that somebody has chosen: what they have answered wrong still comes at the end. @param {string} id */
  goTo(id) {
    this.isAgain = false;
    this.at = Math.max(0, this.ids.indexOf(id));
  }

  /** Plays these alone. @param {string[]} ids */
  repeat(ids) {
    this.again = [...ids];
    this.isAgain = true;
    return this.current;
  }
}
