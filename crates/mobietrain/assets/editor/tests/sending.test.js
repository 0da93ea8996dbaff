// A file on its way in, with a server and a network that are played.

import assert from "node:assert/strict";
import { test } from "node:test";

import { PART, Sending, nameFor } from "../sending.js";
import { Random } from "./random.js";

/** A server as media_uploads.rs is, which has one upload. */
class Server {
  /** @type {Uint8Array[]} */
  parts = [];
  isThere = false;
  begun = 0;

  /** @param {number} length */
  constructor(length) {
    this.length = length;
  }

  get received() {
    return this.parts.reduce((sum, part) => sum + part.length, 0);
  }

  /** @param {string} method @param {string} address @param {Record<string, string>} headers @param {string | Blob | null} body @param {unknown} [_sent] */
  async answer(method, address, headers, body, _sent) {
    const offset = () => ({ "upload-offset": `${this.received}` });
    if (method === "POST") {
      this.begun += 1;
      this.isThere = true;
      return of(201, { location: "/uploads/1" });
    }
    if (!this.isThere || address !== "/uploads/1") return of(404);
    if (method === "HEAD") return of(200, offset());
    if (method === "DELETE") {
      this.isThere = false;
      return of(204);
    }
    if (headers["upload-offset"] !== `${this.received}`) return of(409, offset());
    this.parts.push(new Uint8Array(await /** @type {Blob} */ (body).arrayBuffer()));
    if (this.received < this.length) return of(204, offset());
    this.isThere = false;
    return of(200, {}, JSON.stringify({ name: "Film.mp4", file: "film.mp4", at: "/media/1" }));
  }
}

/** @param {number} status @param {Record<string, string>} [headers] @param {string} [text] */
function of(status, headers = {}, text = "") {
  return { status, text, header: (/** @type {string} */ name) => headers[name] ?? null };
}

/** @param {import("../sending.js").World["ask"]} ask */
function world(ask) {
  return {
    ask,
    /** @type {number[]} */
    waited: [],
    /** @type {string[]} */
    said: [],
    shown: 0,
    isStopped: false,
    async wait(/** @type {number} */ seconds) {
      this.waited.push(seconds);
    },
    isCancelled() {
      return this.isStopped;
    },
    show(/** @type {number} */ bytes) {
      this.shown = bytes;
    },
    say(/** @type {string} */ news) {
      this.said.push(news);
    },
  };
}

const about = { name: "Film.mp4", course: "7", uploads: "/uploads" };

/** @param {number} length */
function bytes(length) {
  const some = Uint8Array.from({ length: 251 }, (_, at) => (at * 31) % 251);
  return new Uint8Array(Buffer.alloc(length, some));
}

test("however the line breaks, before the server has it or before the answer is here, all of it arrives once", async () => {
  for (let seed = 0; seed < 25; seed++) {
    const random = new Random(seed);
    const whole = bytes(1 + random.below(3 * PART));
    const server = new Server(whole.length);
    const w = world(async (method, address, headers, body) => {
      const luck = random.below(10);
      if (luck === 0) throw new Error("no line");
      if (luck === 1) return of(502, {}, "<h1>502</h1>");
      const isLast = method === "PATCH" && server.received + /** @type {Blob} */ (body).size === whole.length;
      const answer = await server.answer(method, address, headers, body);
      // The answer gets lost; that of the last part ends it elsewhere, below.
      if (luck === 2 && method === "PATCH" && !isLast) throw new Error("no line");
      return answer;
    });
    const end = await new Sending(new Blob([whole]), about, w).run();
    assert.deepEqual(end, { kind: "done", file: "film.mp4" });
    assert.ok(Buffer.concat(server.parts).equals(whole), `seed ${seed}`);
    assert.equal(w.said.filter((news) => news === "lost").length, w.waited.length);
  }
});

test("what the server says before anything is sent is told, and nothing is sent", async () => {
  let asked = 0;
  const w = world(async () => {
    asked += 1;
    return of(422, {}, JSON.stringify({ said: "Film.mp4: This file is larger than 30 MB." }));
  });
  const end = await new Sending(new Blob([bytes(10)]), about, w).run();
  assert.deepEqual([end, asked], [{ kind: "refused", said: "Film.mp4: This file is larger than 30 MB." }, 1]);
});

test("a page in place of an answer is the sign-in, and nothing that was taken", async () => {
  for (const at of ["POST", "HEAD", "PATCH"]) {
    const server = new Server(10);
    const w = world(async (method, ...rest) => (method === at ? of(200, {}, "<!doctype html>Sign in") : server.answer(method, ...rest)));
    assert.deepEqual(await new Sending(new Blob([bytes(10)]), about, w).run(), { kind: "ended" }, at);
  }
});

test("where all was sent and the answer got lost, it says so, and not that it has ended", async () => {
  const ends = [];
  for (const lost of [1, 2]) {
    const server = new Server(2 * PART);
    let parts = 0;
    const w = world(async (method, address, headers, body, sent) => {
      const answer = await server.answer(method, address, headers, body);
      if (method !== "PATCH" || ++parts !== lost) return answer;
      sent?.(PART);
      // The server gives up what it has, for one reason or another.
      server.isThere = false;
      throw new Error("no line");
    });
    ends.push((await new Sending(new Blob([bytes(2 * PART)]), about, w).run()).kind);
  }
  assert.deepEqual(ends, ["ended", "sent"]);
});

test("somebody else who is signed in sends nothing in the name of who chose it", async () => {
  for (const at of ["POST", "HEAD", "PATCH"]) {
    const server = new Server(10);
    const w = world(async (method, ...rest) => (method === at ? of(401, {}, JSON.stringify({ signed_in: false })) : server.answer(method, ...rest)));
    assert.deepEqual(await new Sending(new Blob([bytes(10)]), about, w).run(), { kind: "ended" }, at);
  }
});

test("who stops it leaves nothing on the server", async () => {
  const server = new Server(3 * PART);
  const w = world(async (method, ...rest) => {
    const answer = await server.answer(method, ...rest);
    if (method === "PATCH") w.isStopped = true;
    return answer;
  });
  assert.deepEqual(await new Sending(new Blob([bytes(3 * PART)]), about, { ...w, isCancelled: () => w.isStopped }).run(), { kind: "cancelled" });
  assert.equal(server.isThere, false);
});

test("it waits longer each time, and as before once something has arrived", async () => {
  const server = new Server(2 * PART);
  const answers = [1, 1, 1, 0, 0, 1, 0, 0];
  const w = world(async (...request) => {
    if (answers.shift()) throw new Error("no line");
    return server.answer(...request);
  });
  await new Sending(new Blob([bytes(2 * PART)]), about, w).run();
  assert.deepEqual(w.waited.slice(0, 4), [1, 2, 5, 10]);
  assert.equal(w.shown, PART, "what was sent and never arrived is not shown");
});

test("pictures that every phone calls the same get a name of their own", () => {
  const at = new Date("2026-11-28T15:04:05Z");
  assert.match(nameFor("image.png", at, 0.5), /^image-20261128t150405-[a-z0-9]+\.png$/);
  assert.notEqual(nameFor("image.png", at, 0.123456), nameFor("image.png", at, 0.654321));
  assert.equal(nameFor("IMG_1234.JPG", at, 0.5), "IMG_1234.JPG");
});
