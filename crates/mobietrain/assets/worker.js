// The service worker: pages come from the network, and from this phone where there is none; files of the program, whose addresses hold a hash, from this
// phone first. GIVEN is written above this by the server: the files of this version, and the page for when no other one is here.
//
// Pages and pictures that are kept are one person's: the server says in a header whose page it is. As soon as it is another one's, or somebody begins to
// sign on, nothing that was kept is shown.

const [FILES, PAGES, MEDIA, STATE] = ["files", "pages", "media", "state"];
/** How long the network may take where the page is on this phone, in milliseconds. */
const PATIENCE = 3000;
const WHO = "/who";
const LEAVING = "/leaving";
const LANG = "/lang";
/** Something was done since the start page was kept. */
const BEHIND = "/behind";
/** Who has said that this phone is theirs alone. */
const OWN = "/own";

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(sweep().then(() => self.clients.claim())));
self.addEventListener("message", (event) => event.waitUntil(hear(event.data)));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin || pathname === "/sw.js") return;
  if (request.method === "POST") event.waitUntil(remember(BEHIND, ""));
  if (pathname === "/phone/writes") return;
  if (pathname === "/sign-out" && request.method === "POST") event.respondWith(signOut(request));
  else if (pathname.startsWith("/login/")) event.waitUntil(forgetWho());
  else if (request.method !== "GET") return;
  else if (pathname.startsWith("/assets/")) event.respondWith(file(request));
  else if (request.mode === "navigate") event.respondWith(page(event, pathname));
  else if (pathname.startsWith("/media/")) event.respondWith(medium(request));
  else event.respondWith(asked(request));
});

async function install() {
  const files = await caches.open(FILES);
  const isNew = await Promise.all(GIVEN.files.map(async (name) => !(await files.match(name)) && name));
  await files.addAll(isNew.filter(Boolean));
  await files.add(new Request(GIVEN.page, { cache: "reload" }));
  await self.skipWaiting();
}

/** Files of earlier versions go, but those that a page that is kept here, or is open, still asks for. */
async function sweep() {
  const hashes = (/** @type {string} */ text) => [...text.matchAll(/\/assets\/([\w-]{12})/g)].map(([, hash]) => hash);
  const wanted = new Set(hashes(GIVEN.files.join(" ")));
  const pages = await caches.open(PAGES);
  const kept = (await Promise.all((await pages.keys()).map((key) => pages.match(key)))).filter(Boolean);
  for (const text of await Promise.all(kept.map((response) => response.text()))) hashes(text).forEach((hash) => wanted.add(hash));
  if ((await self.clients.matchAll({ includeUncontrolled: true })).length > 0) return;
  const files = await caches.open(FILES);
  for (const { url } of await files.keys()) {
    const [hash] = hashes(url);
    if (hash && !wanted.has(hash)) await files.delete(url);
  }
}

async function file(request) {
  const files = await caches.open(FILES);
  const found = await files.match(request);
  if (found) return found;
  const response = await fetch(request);
  if (response.ok) await files.put(request, response.clone());
  return response;
}

/** What is remembered between two starts of the worker. */
const remembered = async (name) => (await (await caches.open(STATE)).match(name))?.text();
const remember = async (name, value) => (await caches.open(STATE)).put(name, new Response(value));
const forget = async (name) => (await caches.open(STATE)).delete(name);

/** Somebody begins to sign on. This holds from this moment on, also while it is being written down. */
let isUnknown = false;

async function forgetWho() {
  isUnknown = true;
  await forget(WHO);
}

/** @returns {Promise<string | undefined>} */
const who = async () => (isUnknown ? undefined : remembered(WHO));

/** Whose page this is: what was kept of anybody else goes first. */
async function noteWho(person) {
  const before = await remembered(WHO);
  if (before !== person) {
    const pages = await caches.open(PAGES);
    const [kept] = await Promise.all((await pages.keys()).slice(0, 1).map((key) => pages.match(key)));
    if (kept && kept.headers.get("person") !== person) await Promise.all([caches.delete(PAGES), caches.delete(MEDIA)]);
    await remember(WHO, person);
  }
  isUnknown = false;
}

/** Pages that are played without a network: home, courses and what they led to. A card is played from the course that is kept. */
const isKept = (pathname) => pathname === "/" || /^\/courses\/[^/]+(\/completed)?$/.test(pathname);

async function page(event, pathname) {
  const left = (await isLeaving()) ? await leave() : null;
  if (left) return left;
  const first = await startPage(event, pathname);
  if (first) return first;
  const fetching = fetch(event.request);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, "late"));
  const response = await Promise.race([fetching, late]).catch(() => null);
  // A server that is being started anew is no network.
  const isAway = response === null || [502, 503, 504].includes(response.status);
  if (!isAway && response !== "late") return note(response, pathname);
  const kept = await keptPage(pathname);
  if (kept) return kept;
  if (isAway) return response ?? offlinePage();
  return fetching.then((slow) => note(slow, pathname), offlinePage);
}

/** The start page that a page has just been told of: it is here already. */
let isTold = false;

/** The start page as it is here, for somebody who has said that this phone is theirs alone, opens the app and has done nothing since it was kept: on any
 * other phone the next person would see it, if only for a moment. What the network has instead, or leads to, is
 * told to the page, which loads itself anew. */
async function startPage(event, pathname) {
  const { referrer, isReloadNavigation, isHistoryNavigation } = event.request;
  if (pathname !== "/") return null;
  const person = await who();
  if (!person || (await remembered(OWN)) !== person) return null;
  if (isReloadNavigation && isTold) {
    isTold = false;
    return keptPage(pathname);
  }
  if (referrer || isReloadNavigation || isHistoryNavigation || (await remembered(BEHIND)) !== undefined) return null;
  const kept = await keptPage(pathname);
  if (kept) event.waitUntil(compare(event, pathname, kept.clone()));
  return kept;
}

async function compare({ request, resultingClientId }, pathname, kept) {
  const response = await fetch(request).catch(() => null);
  if (!response || response.status >= 500) return;
  const isPage = response.ok && response.headers.has("person");
  const before = await kept.text();
  if (isPage && (await response.clone().text()) === before) return;
  await note(response, pathname);
  isTold = isPage;
  (await self.clients.get(resultingClientId))?.postMessage("another");
}

async function hear({ keep, lang, isHidden }) {
  if (isHidden) return (await remembered(BEHIND)) === undefined ? undefined : keepAnew("/");
  await Promise.all([...keep.map(keepAnew), speak(lang)]);
}

async function note(response, pathname) {
  const person = response.headers.get("person");
  if (response.ok && person) {
    await noteWho(person);
    if (isKept(pathname)) await (await caches.open(PAGES)).put(pathname, response.clone()).catch(() => {});
    if (pathname === "/") await forget(BEHIND);
  }
  return response;
}

/** Of whoever is here, and nobody else. */
async function keptPage(pathname) {
  const person = await who();
  const kept = person && (await (await caches.open(PAGES)).match(pathname === "/continue" ? "/" : pathname));
  if (kept && kept.headers.get("person") === person) return kept;
  return /^\/courses\/[^/]+\/cards\//.test(pathname) && person ? offlinePage() : undefined;
}

/** The page for when no other one is here speaks as the others do. */
async function speak(lang) {
  if ((await remembered(LANG)) === lang) return;
  const added = (await caches.open(FILES)).add(new Request(GIVEN.page, { cache: "reload" }));
  await added.then(() => remember(LANG, lang), () => {});
}

async function offlinePage() {
  return (await (await caches.open(FILES)).match(GIVEN.page)) ?? Response.error();
}

async function keepAnew(pathname) {
  if (!isKept(pathname)) return;
  const response = await fetch(pathname, { redirect: "manual" }).catch(() => null);
  if (response) await note(response, pathname);
}

/** A picture or a film of a course: what is kept is of the version that is kept. */
async function medium(request) {
  if (await isLeaving()) return Response.error();
  const { pathname, search } = new URL(request.url);
  const media = await caches.open(MEDIA);
  const kept = (await who()) && (await media.match(pathname, { ignoreVary: true }));
  if (!kept) return search ? smallPicture(request, media) : fetch(request);
  const range = request.headers.get("range")?.match(/^bytes=(\d+)-(\d*)$/);
  return range ? part(kept, Number(range[1]), range[2]) : kept;
}

/** A cover on the start page: the one that was there with a network is there without one. */
async function smallPicture(request, media) {
  const response = await fetch(request).catch(() => null);
  if (response?.ok) await media.put(request, response.clone()).catch(() => {});
  return response ?? ((await who()) && (await media.match(request, { ignoreVary: true }))) ?? Response.error();
}

/** A part of it, which is how films are asked for. */
async function part(whole, from, until) {
  const bytes = await whole.blob();
  const end = until === "" ? bytes.size - 1 : Math.min(Number(until), bytes.size - 1);
  if (from > end) return new Response(null, { status: 416, headers: { "content-range": `bytes */${bytes.size}` } });
  const headers = new Headers(whole.headers);
  headers.set("content-range", `bytes ${from}-${end}/${bytes.size}`);
  headers.set("content-length", String(end - from + 1));
  return new Response(bytes.slice(from, end + 1), { status: 206, headers });
}

async function asked(request) {
  return (await isLeaving()) ? Response.error() : fetch(request);
}

/** "Not you?" also without a network: the server hears of it before it hears anything else. */
async function signOut(request) {
  const form = await request.clone().formData();
  await forgetWho();
  await Promise.all([forget(OWN), caches.delete(PAGES), caches.delete(MEDIA)]);
  try {
    return await fetch(request);
  } catch {
    await remember(LEAVING, form.get("was") ?? "");
    return offlinePage();
  }
}

/** Whether somebody has left who may still be signed in at the server. */
const isLeaving = async () => (await remembered(LEAVING)) !== undefined;

/** Tells the server. Whoever has signed on since stays in: it was said of somebody else. */
async function leave() {
  const told = new URLSearchParams({ purged: "1", person: await remembered(LEAVING) });
  const response = await fetch("/sign-out", { method: "POST", body: told, redirect: "manual" }).catch(() => null);
  if (!response || response.status >= 500) return offlinePage();
  await forget(LEAVING);
  // Not to where they were: the planner would let them in again by itself.
  return response.status === 204 ? null : Response.redirect("/signed-out");
}
