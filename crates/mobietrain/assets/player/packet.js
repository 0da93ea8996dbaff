// Courses that are on this phone: their cards, and their pictures.

import { all, get, isFull, put, remove } from "./kept.js";
import { goOn, isShort, standing } from "./standing.js";

/** @typedef {import("./types.js").Kept} Kept */

/** The version of packets that this player reads. */
const FORMAT = 1;

/** Courses that somebody has taken from this phone, and that do not come back by being opened. @returns {string[]} */
const leftOut = () => JSON.parse(localStorage.getItem("left-out") ?? "[]");

/** @param {string} slug */
export const isLeftOut = (slug) => leftOut().includes(slug);

/** @param {string} slug @param {boolean} is */
export function leaveOut(slug, is) {
  const others = leftOut().filter((other) => other !== slug);
  localStorage.setItem("left-out", JSON.stringify(is ? [...others, slug] : others));
}

/** The course as it is on this phone, for this person. @param {string} slug @param {string | null} person */
export async function kept(slug, person) {
  const found = person === null ? undefined : await get("packets", slug);
  return found && found.person === person && found.packet.format === FORMAT ? found : null;
}

/** Asks the server for it. What it answers is kept, as far as there is room; `null` where it cannot be reached, `undefined` where it hands nothing out: the
 * session is over, the course is not theirs.
 * @param {string} slug @returns {Promise<Kept | null | undefined>} */
export async function fetched(slug) {
  const before = await get("packets", slug);
  /** @type {Record<string, string>} */
  const headers = before ? { "if-none-match": before.tag } : {};
  let response;
  try {
    response = await fetch(`/courses/${slug}/packet`, { headers, redirect: "manual", cache: "no-store" });
  } catch {
    return null;
  }
  if (response.status === 304 && before) return before;
  if ([403, 404, 410].includes(response.status)) await forget(slug);
  if (!response.ok) return undefined;
  /** @type {import("./types.js").Packet} */
  const packet = await response.json();
  if (packet.format !== FORMAT) return undefined;
  const same = before?.person === packet.person ? before : null;
  const now = { slug, person: packet.person, tag: response.headers.get("etag") ?? "", packet, media: same?.media ?? {}, films: same?.films ?? false };
  // Where there is no room it is played all the same, and is not there without a network.
  if (isLeftOut(slug)) return now;
  return put("packets", now).then(() => now, () => ({ ...now, isFull: true }));
}

/** Brings the pictures of a course to this phone, and films if the person said so. Answers the course with what is here of it.
 * @param {Kept} course */
export async function bring(course) {
  if (isLeftOut(course.slug) || course.isFull) return course;
  try {
    return await bringMedia(course);
  } catch (error) {
    if (isFull(error)) return { ...course, isFull: true };
    throw error;
  }
}

/** Brings the courses that come after this one in its path. @param {Kept} course */
export async function bringLater(course) {
  if (isLeftOut(course.slug)) return;
  for (const slug of course.packet.later ?? []) {
    // Once while the app is open: each is a question over a network that may be slow.
    const asked = `later ${course.person} ${slug}`;
    if (isLeftOut(slug) || (sessionStorage.getItem(asked) && (await kept(slug, course.person)))) continue;
    const next = await fetched(slug);
    if (next) sessionStorage.setItem(asked, "1");
    if (next && (await bring(next)).isFull) return;
  }
}

/** Whether a course can be played here: what it opens after is done, on this phone at least.
 * @param {Kept} course @param {import("./types.js").Waiting[]} mine what its player has done and not sent */
export async function isOpen({ person, packet: { after } }, mine) {
  if (!after) return true;
  const before = await kept(after, person);
  if (!before) return false;
  const done = standing(before.packet, mine);
  return goOn(before.packet, done) === undefined && !isShort(before.packet, done);
}

/** @param {Kept} course */
async function bringMedia(course) {
  const cache = await caches.open("media");
  const media = { ...course.media };
  const wanted = course.packet.media.filter(({ is_film }) => !is_film || course.films);
  for (const path of Object.keys(media)) {
    if (wanted.some((medium) => medium.path === path && medium.tag === media[path].tag)) continue;
    await cache.delete(path);
    delete media[path];
  }
  for (const { path, tag } of wanted) {
    if (media[path]) continue;
    const response = await fetch(path, { cache: "no-store" });
    // One that is gone cannot be brought; anything else may come the next time.
    if (response.status === 404) media[path] = { tag, bytes: 0 };
    if (!response.ok) continue;
    const body = await response.blob();
    await cache.put(path, new Response(body, { headers: response.headers }));
    media[path] = { tag, bytes: body.size };
  }
  // What was received meanwhile is in it already.
  const now = (await get("packets", course.slug)) ?? course;
  const with_media = { ...now, media, films: course.films };
  await put("packets", with_media);
  return with_media;
}

/** How many bytes a course takes here. @param {Kept} course */
export const size = (course) =>
  Object.values(course.media).reduce((sum, { bytes }) => sum + bytes, new Blob([JSON.stringify(course.packet)]).size);

/** Takes a course from this phone. What somebody did in it and has not sent stays. @param {string} slug */
export async function forget(slug) {
  const course = await get("packets", slug);
  if (!course) return;
  const cache = await caches.open("media");
  await Promise.all(Object.keys(course.media).map((path) => cache.delete(path)));
  await Promise.all([remove("packets", slug), (await caches.open("pages")).delete(`/courses/${slug}`)]);
}

/** Those of a person. @param {string | null} person */
export const courses = async (person) => (await all("packets")).filter((course) => course.person === person);
