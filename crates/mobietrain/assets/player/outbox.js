// What is done here and the server does not have yet. Each write is sealed before it is kept, so anybody may send it. Sending one twice, or in another order,
// changes nothing there.

import { all, get, put, remove } from "./kept.js";
import { seal, unseal } from "./seal.js";
import { received } from "./standing.js";

/** @typedef {import("./types.js").Person} Person */
/** @typedef {import("./types.js").Waiting} Waiting */

const AT_ONCE = 50;

/** Tells all pages of this browser what has become of writes. */
const channel = new BroadcastChannel("writes");

/** @typedef {{ person: string, id: string, is: string, at: number, card?: string, why?: string }} News */

/** @type {Set<(news: News) => void>} */
const listeners = new Set();
channel.onmessage = ({ data }) => listeners.forEach((listener) => listener(data));

/** @param {(news: News) => void} listener */
export const listen = (listener) => void listeners.add(listener);

/** @param {News} news */
function tell(news) {
  channel.postMessage(news);
  listeners.forEach((listener) => listener(news));
}

/** Keeps a write; resolves once it is on this phone. @param {Person} me @param {import("./types.js").Done} done @param {{ score: number | null, title: string }} seen
 * @returns {Promise<Waiting>} */
export async function keep(me, done, seen) {
  if (!me.key) throw new Error("nobody's key is here");
  const id = crypto.randomUUID();
  const sealed = await seal(me.key, id, { ...done, ...seen });
  await put("writes", { id, person: me.person, key: me.id, sealed, order: Date.now() });
  localStorage.setItem("waits", "1");
  return { ...done, ...seen, id };
}

/** What somebody has done and the server has not, oldest first. @param {Person} me @returns {Promise<Waiting[]>} */
export async function waiting(me) {
  const mine = (await all("writes")).filter(({ person }) => person === me.person).sort((one, other) => one.order - other.order);
  const opened = mine.map(async ({ id, sealed, refused }) => {
    const done = me.key && (await unseal(me.key, id, sealed));
    return done && { ...done, id, refused };
  });
  return (await Promise.all(opened)).filter(Boolean);
}

/** Sends what waits here, whoever did it. One page at a time does; the others leave it to that one, or wait for their turn. True when nothing is left
 * that could be sent. @param {boolean} isPatient @returns {Promise<boolean>} */
export function send(isPatient = false) {
  return navigator.locks.request("send", { ifAvailable: !isPatient }, (lock) => (lock ? sendAll() : false));
}

async function sendAll() {
  const tried = new Set();
  for (;;) {
    const unsent = (await all("writes")).filter(({ id, refused }) => !refused && !tried.has(id));
    if (unsent.length === 0) break;
    const writes = unsent.sort((one, other) => one.order - other.order).slice(0, AT_ONCE);
    writes.forEach(({ id }) => tried.add(id));
    const answer = await post(writes.map(({ id, key, sealed }) => ({ id, key, sealed })));
    if (answer === null) return false;
    for (const said of answer.writes) {
      const write = writes.find(({ id }) => id === said.id);
      if (write) await became(write, said, answer.at);
    }
  }
  const isEmpty = (await all("writes")).every(({ refused }) => refused);
  if (isEmpty) localStorage.removeItem("waits");
  return isEmpty;
}

/** @param {{ id: string, key: string, sealed: string }[]} writes */
async function post(writes) {
  try {
    const headers = { "content-type": "application/json" };
    // Whoever goes on to another page has done it all the same.
    const how = /** @type {const} */ ({ method: "POST", redirect: "manual", keepalive: true });
    const response = await fetch("/phone/writes", { ...how, headers, body: JSON.stringify({ writes }) });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

/** @param {import("./types.js").Write} write @param {{ is: string, why?: string }} said @param {number} at */
async function became(write, { is, why }, at) {
  const { id, person } = write;
  const mine = await get("people", person);
  const done = mine?.key ? await unseal(mine.key, id, write.sealed) : null;
  if (is === "waits") return;
  if (is === "refused") await put("writes", { ...write, refused: why });
  else {
    // First what the server has is noted, then the write goes: killed in between, it is sent once more.
    if (is === "received" && done) {
      for (const kept of await all("packets")) {
        if (kept.person === person) await put("packets", { ...kept, packet: received(kept.packet, done, at) });
      }
    }
    await remove("writes", id);
  }
  tell({ person, id, is, at, card: done?.card, why });
}
