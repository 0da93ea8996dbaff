// When the course is saved, and what may be said about it. Nothing here knows a page, a network or a clock: those are given.
//
//     saved ──change──► waiting ──pause──► sending ──200──► saved
//                          ▲                  ├──no answer, 5xx──► failed (again after a while, or when the network is back)
//                          └──change──────────┼──401──► signed-out (again when somebody comes back to the page)
//                                             ├──409──► conflict (until they have chosen)
//                                             └──4xx──► refused (again after the next change)

/**
 * @typedef {import("./types.js").Saved} Saved
 * @typedef {import("./types.js").Theirs} Theirs
 * @typedef {"saved" | "waiting" | "sending" | "offline" | "trouble" | "signed-out" | "conflict" | "refused"} State
 * @typedef {import("./types.js").Saver} World
 */

/** After a change it waits for the next one, but not for ever. */
const PAUSE = 800;
const LONGEST = 5_000;
/** How long after a failure it tries again: longer each time. */
const AGAIN = [2_000, 4_000, 8_000, 15_000, 30_000, 60_000];

export class Saving {
  /** @type {State} */
  state = "saved";
  sentence = "";
  /** @type {unknown} What the server does not have yet. */
  #unsent;
  #hasUnsent = false;
  #since = 0;
  #failures = 0;
  /** @type {number | undefined} */
  #timer;
  /** @type {Promise<void> | undefined} */
  #sending;

  /** @param {World} world @param {number | null} revision `null` of a language that nobody has begun. @param {number | null} savedAt */
  constructor(world, revision, savedAt) {
    this.world = world;
    this.revision = revision;
    this.savedAt = savedAt;
  }

  /** Whether all of it is on the server. */
  get isSaved() {
    return this.state === "saved" && !this.#hasUnsent;
  }

  /** @param {unknown} content */
  change(content) {
    const now = this.world.now();
    if (!this.#hasUnsent) this.#since = now;
    this.#unsent = content;
    this.#hasUnsent = true;
    if (this.state === "conflict" || this.state === "signed-out" || this.state === "sending") return;
    // Without a network it keeps its own pace.
    if (this.state === "offline" || this.state === "trouble") return;
    this.#be("waiting");
    this.#wait(Math.max(0, Math.min(PAUSE, this.#since + LONGEST - now)));
  }

  /** Now, if there is anything: the network is back, somebody looks at the page again or leaves it. */
  flush() {
    if (this.state === "sending") return this.#sending;
    if (this.#hasUnsent && this.state !== "conflict") return this.#send();
  }

  /** They have seen the other text: from here on this revision is the one that is changed. @param {number} revision @param {unknown} content */
  resolve(revision, content) {
    this.revision = revision;
    this.state = "waiting";
    this.#unsent = content;
    this.#hasUnsent = true;
    return this.#send();
  }

  #send() {
    this.#sending = this.#sent();
    return this.#sending;
  }

  async #sent() {
    this.world.cancel(this.#timer ?? 0);
    const content = this.#unsent;
    this.#hasUnsent = false;
    this.#be("sending");
    const answer = await this.world.send(this.revision, content);
    if (answer.kind === "saved") return this.#saved(answer.saved, content);
    // What came in between is newer.
    if (!this.#hasUnsent) this.#unsent = content;
    this.#hasUnsent = true;
    this.sentence = answer.kind === "refused" ? answer.sentence : "";
    if (answer.kind === "offline" || answer.kind === "trouble") {
      this.#wait(AGAIN[Math.min(this.#failures, AGAIN.length - 1)]);
      this.#failures += 1;
    }
    this.#be(answer.kind);
    if (answer.kind === "conflict") this.world.conflict(answer.theirs);
  }

  /** @param {Saved} saved @param {unknown} sent */
  #saved(saved, sent) {
    this.revision = saved.revision;
    this.savedAt = saved.saved_at;
    this.#failures = 0;
    this.world.saved(saved, sent);
    this.#be(this.#hasUnsent ? "waiting" : "saved");
    if (this.#hasUnsent) {
      this.#since = this.world.now();
      this.#wait(PAUSE);
    }
  }

  /** @param {number} milliseconds */
  #wait(milliseconds) {
    this.world.cancel(this.#timer ?? 0);
    this.#timer = this.world.later(milliseconds, () => void this.flush());
  }

  /** @param {State} state */
  #be(state) {
    this.state = state;
    this.world.say();
  }
}
