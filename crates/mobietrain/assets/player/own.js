// "This phone is mine alone", on the profile: only then the app opens with the start page that it kept, before the server has been asked whether its person is
// still signed in. It is about this person on this phone, and goes when they say that they are not there any more, or somebody else comes.

import { here } from "./people.js";

const section = /** @type {HTMLElement} */ (document.querySelector("[data-own]"));
const box = /** @type {HTMLInputElement} */ (section.querySelector("input"));

async function begin() {
  const person = here();
  if (person === null || !("serviceWorker" in navigator)) return;
  const state = await caches.open("state");
  const show = async () => (box.checked = (await (await state.match("/own"))?.text()) === person);
  await show();
  section.hidden = false;
  box.addEventListener("change", async () => {
    await (box.checked ? state.put("/own", new Response(person)) : state.delete("/own")).catch(() => {});
    // What stands there is what is so.
    await show();
  });
}

begin().catch(() => {});
