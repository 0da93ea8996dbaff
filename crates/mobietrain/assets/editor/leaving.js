// Signing out takes away what this browser keeps (web/src/signed_out.rs): the next person at a shared machine must not find it. Words that
// the server does not have are told of first.

import { all } from "./kept.js";

/** @typedef {import("./kept.js").Kept} Kept */

const asked = /** @type {HTMLTemplateElement | null} */ (document.getElementById("leaving"));
/** What may be waited for before somebody is asked. */
const PATIENCE = 5_000;
let isUnderWay = false;

document.addEventListener("submit", (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (!asked || form.dataset.signsOut === undefined) return;
  event.preventDefault();
  // Whoever presses again while it is waited for is asked once.
  if (isUnderWay) return;
  isUnderWay = true;
  void leave(asked, form).finally(() => (isUnderWay = false));
});

/** @param {HTMLTemplateElement} asked @param {HTMLFormElement} form */
async function leave(asked, form) {
  // Whoever writes on this page has it saved first.
  /** @type {Promise<unknown>[]} */
  const saved = [];
  document.dispatchEvent(new CustomEvent("leaving", { detail: saved }));
  await Promise.race([Promise.all(saved), new Promise((done) => setTimeout(done, PATIENCE))]);
  const kept = await all().catch(() => /** @type {Kept[]} */ ([]));
  // `submit` asks nobody again.
  if (kept.length === 0) return form.submit();
  const dialog = document.createElement("dialog");
  dialog.className = "leaving";
  dialog.setAttribute("aria-labelledby", "leaving-h");
  dialog.append(asked.content.cloneNode(true));
  dialog.querySelector("ul")?.append(...[...new Set(kept.map(({ whose }) => whose))].map((whose) => line(asked, kept, whose)));
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (dialog.returnValue === "leave") form.submit();
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** One course in one language: where it is saved from, or that it is somebody else's. @param {HTMLTemplateElement} asked @param {Kept[]} kept @param {string} whose */
function line(asked, kept, whose) {
  const [account, course, language, staff] = whose.split("/");
  const item = document.createElement("li");
  const link = document.createElement("a");
  const isTheirs = staff === asked.dataset.me;
  if (isTheirs) link.href = `/accounts/${account}/courses/${course}?language=${language}`;
  link.textContent = isTheirs ? kept.findLast((one) => one.whose === whose)?.content.title || course : `${asked.dataset.other}`;
  item.append(link);
  return item;
}
