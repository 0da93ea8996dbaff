// On every page of the app, and small: the service worker, and that nothing of whoever was here before is left for whoever is here now. The rest is loaded
// where something waits to be sent.

const modules = document.currentScript.dataset.modules;
const at = (/** @type {string} */ name) => import(modules.replace("main.js", name));

const person = document.cookie.match(/(?:^|; )__Host-person=([\w-]+)/)?.[1] ?? null;
const before = localStorage.getItem("person");
if (person && !before) localStorage.setItem("person", person);
const isAnother = Boolean(person && before && before !== person);
const purged = isAnother ? at("people.js").then(({ purge }) => purge(person)).catch(() => {}) : Promise.resolve();

// The page comes first: what the worker takes along for later would be in its way on a slow network.
if ("serviceWorker" in navigator) {
  addEventListener("load", async () => {
    await navigator.serviceWorker.register("/sw.js").catch(() => {});
    await purged;
    const { lang } = document.documentElement;
    // The first page was there before the worker was, and the first one of somebody else before everything else went.
    const isNew = isAnother || !navigator.serviceWorker.controller;
    const keep = isNew ? [...new Set(["/", location.pathname])] : [];
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ keep, lang });
  });
}

// The start page is shown as it was kept, and as it is where that is another one; not under the fingers of somebody who types.
navigator.serviceWorker?.addEventListener("message", () => document.querySelector("input:focus") || location.reload());
// Whoever puts the phone away after they have done something finds the start page as it is by then.
let isLeft = false;
addEventListener("pagehide", () => (isLeft = true));
document.addEventListener("visibilitychange", () => {
  if (document.hidden && !isLeft) navigator.serviceWorker?.controller?.postMessage({ isHidden: true });
});

if (["/", "/continue"].includes(location.pathname) && (!navigator.onLine || localStorage.getItem("waits"))) at("start.js").catch(() => {});
const send = () => localStorage.getItem("waits") && at("outbox.js").then((outbox) => outbox.send()).catch(() => {});
send();
addEventListener("online", send);

// What is kept of somebody goes before they do. What they have not sent stays, sealed; the server is told that it need not clear everything.
for (const form of document.querySelectorAll("form[action='/sign-out']")) {
  form.addEventListener("submit", (event) => {
    if (form.elements.namedItem("purged")) return;
    event.preventDefault();
    const note = (name, value) => form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
    if (person) note("was", person);
    if (event.submitter?.name) note(event.submitter.name, event.submitter.value);
    at("people.js")
      .then(({ purge }) => purge(null))
      .then(() => note("purged", "1"))
      .catch(() => {})
      .finally(() => form.submit());
  });
}
