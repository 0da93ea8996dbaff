// A file on its way in, part by part (routes/cms/media_uploads.rs): what breaks off costs one part, and it goes on where the server has it.
// Nothing here knows a page, a network or a clock: those are given.

/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Sender} World */
/** @typedef {import("./types.js").End} End */

/** Small enough for a slow line: what breaks off costs one of them. */
export const PART = 4 * 1024 * 1024;
/** What the network is given before somebody has to look: it is asked again after this many seconds. */
const PAUSES = [1, 2, 5, 10, 30, 60];

export class Sending {
  /** Where the server takes the parts, once it has said so. @type {string | undefined} */
  #address;
  #failures = 0;
  /** Whether the last part was on its way. */
  #isSent = false;

  /** @param {Blob} file @param {{ name: string, course: string, uploads: string }} about @param {World} world */
  constructor(file, about, world) {
    this.file = file;
    this.about = about;
    this.world = world;
  }

  /** To its end, however often the line breaks. @returns {Promise<End>} */
  async run() {
    const { world } = this;
    while (!world.isCancelled()) {
      const end = await this.#try().catch(() => undefined);
      if (world.isCancelled()) break;
      if (end) return end;
      world.say("lost");
      await world.wait(PAUSES[Math.min(this.#failures, PAUSES.length - 1)]);
      this.#failures += 1;
    }
    // What is there of it goes now, and not in a day.
    if (this.#address) await world.ask("DELETE", this.#address, {}, null).catch(() => undefined);
    return { kind: "cancelled" };
  }

  /** `undefined` where it is worth trying again. @returns {Promise<End | undefined>} */
  async #try() {
    if (!this.#address) {
      const end = await this.#begin();
      if (!this.#address) return end;
    }
    const here = await this.world.ask("HEAD", this.#address, {}, null);
    if (isBusy(here)) return undefined;
    const from = here.header("upload-offset");
    if (here.status === 200 && from !== null) return this.#parts(this.#address, Number(from));
    return { kind: here.status === 404 && this.#isSent ? "sent" : "ended" };
  }

  /** The server says here whether it takes a file of this name and length at all. @returns {Promise<End | undefined>} */
  async #begin() {
    const { name, course, uploads } = this.about;
    const fields = new URLSearchParams({ name, length: `${this.file.size}`, course });
    const answer = await this.world.ask("POST", uploads, { "content-type": "application/x-www-form-urlencoded" }, fields.toString());
    if (answer.status === 201) this.#address = answer.header("location") ?? undefined;
    else return ended(answer);
  }

  /** Sends what is missing from this place on. @param {string} address @param {number} from @returns {Promise<End | undefined>} */
  async #parts(address, from) {
    const { file, world } = this;
    const sent = (/** @type {number} */ bytes) => {
      world.show(bytes);
      if (bytes < file.size) return;
      this.#isSent = true;
      world.say("working");
    };
    for (let at = from; ; ) {
      const headers = { "upload-offset": `${at}`, "content-type": "application/offset+octet-stream" };
      const answer = await world.ask("PATCH", address, headers, file.slice(at, at + PART), (bytes) => sent(Math.min(at + bytes, file.size)));
      const next = answer.header("upload-offset");
      if ((answer.status !== 204 && answer.status !== 409) || next === null) return ended(answer);
      this.#failures = 0;
      at = Number(next);
      sent(at);
    }
  }
}

/** What an answer that ends it says; `undefined` for a server that has a fault or is being started again.
 * A page in its place is the sign-in: only the server's own words count. @param {Answer} answer @returns {End | undefined} */
function ended(answer) {
  if (isBusy(answer)) return undefined;
  const said = jsonOf(answer);
  if (answer.status === 200) return said?.at ? { kind: "done", file: said.file ?? null } : { kind: "ended" };
  return answer.status === 404 || answer.status === 401 ? { kind: "ended" } : { kind: "refused", said: said?.said };
}

/** @param {Answer} answer */
function isBusy({ status }) {
  return status >= 500 || status === 429;
}

/** @param {Answer} answer @returns {any} */
function jsonOf({ text }) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Phones call every picture the same, and so do pasted ones: a name of its own keeps one from taking the place of another.
 * @param {string} name @param {Date} now @param {number} some From 0 to 1. */
export function nameFor(name, now, some) {
  const common = /^(image|photo|video)\.(jpe?g|png|webp|mp4|mov)$/i.exec(name);
  if (!common) return name;
  const at = now.toISOString().replace(/[-:]/g, "").slice(0, 15).toLowerCase();
  return `${common[1].toLowerCase()}-${at}-${some.toString(36).slice(2, 5)}.${common[2].toLowerCase()}`;
}
