// Who is here. What belongs to one person is never shown to the next, and is not lost either: their unsent writes stay, sealed.

import { all, get, put, remove } from "./kept.js";
import { fromText, keyOf, keyOfCode, openBytes, sealBytes } from "./seal.js";

/** Whoever is signed in at this browser, by a word that says nothing of them: the server keeps it in a cookie. */
export const here = () => document.cookie.match(/(?:^|; )__Host-person=([\w-]+)/)?.[1] ?? null;

/** When a key is asked for anew, in milliseconds: the server gives the same one for half a year, and takes what is sealed with it for a whole one. */
const RENEWED = 90 * 24 * 3600 * 1000;

/** Asks the server for the key of whoever is signed in, the same as before if it is still good. `null` without a network or a session.
 * @param {string | undefined} id */
async function ask(id) {
  try {
    const response = await fetch(`/phone/key${id ? `?id=${id}` : ""}`, { redirect: "manual", headers: { accept: "application/json" } });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

/** Whoever is here, with their key; `null` while there is none, so that nothing can be sealed.
 * @returns {Promise<import("./types.js").Person | null>} */
export async function me() {
  const person = here();
  const known = person === null ? undefined : await get("people", person);
  if (known?.key && Math.abs(Date.now() - known.since) < RENEWED) return known;
  const given = await ask(known?.id);
  if (given === null || given.person !== here()) return known?.key ? known : null;
  const { id, secret, name, initials, tone, account } = given;
  const key = await keyOf(fromText(secret));
  // The code is before the key of then; with a network, wrong ones are forgiven.
  const locked = known?.locked && known.id === id ? { ...known.locked, tries: 0 } : null;
  const mine = { person: given.person, name, initials, tone, account, id, key, since: Date.now(), locked };
  // Where there is no room it is asked for again on the next page.
  await put("people", mine).catch(() => {});
  return mine;
}

/** Everything of whoever was here before goes from this browser, but what they have not sent, which nobody can read. @param {string | null} now */
export async function purge(now) {
  for (const kept of await all("packets")) if (kept.person !== now) await remove("packets", kept.slug);
  for (const someone of await all("people")) if (someone.person !== now && someone.key) await put("people", { ...someone, key: null });
  await Promise.all(["pages", "media"].map((name) => caches.delete(name)));
  await (await caches.open("state")).delete("/own");
  localStorage.removeItem("left-out");
  if (now === null) document.cookie = "__Host-person=; Path=/; Secure; SameSite=Lax; Max-Age=0";
  if (now === null) localStorage.removeItem("person");
  else localStorage.setItem("person", now);
}

/** Wrong codes before only a network helps. */
export const TRIES = 10;

/** Four digits open one's own unsent work on this tablet, and nothing else. The key lies behind them, and behind a second one that this browser uses and
 * hands to nobody: whoever copies the memory of the tablet has nothing to try codes on. False without a network.
 * @param {import("./types.js").Person} mine @param {string} code */
export async function chooseCode(mine, code) {
  const given = await ask(mine.id);
  if (given === null || given.person !== mine.person) return false;
  const secret = fromText(given.secret);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const device = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  const sealed = await sealBytes(device, mine.person, await sealBytes(await keyOfCode(code, salt), mine.person, secret));
  await put("people", { ...mine, id: given.id, key: await keyOf(secret), locked: { salt, sealed, device, tries: 0 } });
  return true;
}

/** The key behind the code; `null` for a wrong one. Each try is noted before it is made. @param {string} person @param {string} code */
export async function tryCode(person, code) {
  const someone = await get("people", person);
  const locked = someone?.locked;
  if (!someone || !locked || locked.tries >= TRIES) return null;
  await put("people", { ...someone, locked: { ...locked, tries: locked.tries + 1 } });
  const inner = await openBytes(locked.device, person, locked.sealed);
  const secret = inner && (await openBytes(await keyOfCode(code, locked.salt), person, inner));
  if (!secret) return null;
  await put("people", { ...someone, locked: { ...locked, tries: 0 } });
  return { ...someone, key: await keyOf(secret) };
}
