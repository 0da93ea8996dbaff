// What takes files (data-uploads) sends what is chosen, dropped or pasted part by part. Without scripts the form sends itself, as forms do.

import { brought, refresh, upload } from "./uploads.js";

for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-uploads]"))) takes(place);

// A file that is let go beside its place must not take the page's, and with it what is typed there.
for (const name of /** @type {const} */ (["dragover", "drop"])) {
  document.addEventListener(name, (event) => event.dataTransfer?.types.includes("Files") && event.preventDefault());
}

/** @param {HTMLElement} place */
function takes(place) {
  const input = /** @type {HTMLInputElement} */ (place.querySelector("input[type=file]"));
  const list = /** @type {HTMLElement} */ (place.querySelector(".uploads"));
  const to = { uploads: `${place.dataset.uploads}`, course: place.dataset.course ?? "" };
  // A page of nothing but media is loaded anew; one with a text that somebody writes is not.
  const isAll = place.dataset.reload !== undefined;

  const take = async (/** @type {File[]} */ files) => {
    const sent = await Promise.all(files.map((file) => upload(list, file, to)));
    if (!isAll) return refresh();
    const isUnderWay = [...list.children].some((item) => /** @type {HTMLElement} */ (item).dataset.state !== "done");
    if (sent.every((one) => one) && !isUnderWay) location.reload();
  };
  brought(place, input, take);
  place.addEventListener("submit", (event) => event.preventDefault());
  (isAll ? document : place).addEventListener("paste", (event) => {
    const files = [...(/** @type {ClipboardEvent} */ (event).clipboardData?.files ?? [])];
    if (files.length === 0) return; // text, which goes where it is pasted
    event.preventDefault();
    void take(files);
  });
}
