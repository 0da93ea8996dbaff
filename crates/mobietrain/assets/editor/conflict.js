// Two people changed the same: both texts side by side, and a choice for each.

import { h } from "./dom.js";

/** @typedef {import("./merge.js").Clash} Clash */
/** @typedef {"mine" | "theirs" | "both"} Choice */

/** Asks about each clash; answers when all are chosen. @param {import("./dom.js").Given} given @returns {import("./store.js").Ask} */
export function askOf(given) {
  return (clashes, by, at) =>
    new Promise((resolve) => {
      const { word } = given;
      const done = (/** @type {Event} */ event) => {
        event.preventDefault();
        const chosen = new FormData(form);
        dialog.close();
        dialog.remove();
        resolve(clashes.map((_, number) => /** @type {Choice} */ (chosen.get(`choice-${number}`))));
      };
      const form = h(
        "form",
        { onsubmit: done },
        h("div", { class: "dialog-head" }, h("h2", { id: "conflict-title" }, word("conflict-title", { by }))),
        h("div", { class: "dialog-body stack gap-5" }, h("p", {}, word("conflict-text", { by, time: given.time(at) })), ...clashes.map((clash, number) => clashOf(given, clash, number, by))),
        h("div", { class: "dialog-foot" }, h("button", { class: "btn btn-primary" }, word("conflict-done"))),
      );
      // Esc closes nothing: both texts are still asked about, and neither is lost.
      const dialog = h("dialog", { class: "conflict", "aria-labelledby": "conflict-title", oncancel: (/** @type {Event} */ event) => event.preventDefault() }, form);
      document.body.append(dialog);
      dialog.showModal();
    });
}

/** @param {import("./dom.js").Given} given @param {Clash} clash @param {number} number @param {string} by */
function clashOf(given, clash, number, by) {
  const { word } = given;
  const radio = (/** @type {Choice} */ choice, /** @type {string} */ words, isChosen = false) =>
    h("label", { class: "choice" }, h("input", { type: "radio", name: `choice-${number}`, value: choice, checked: isChosen, required: true }), " ", h("span", {}, words));
  const text = (/** @type {Choice} */ choice, /** @type {string} */ words, /** @type {any} */ one, isChosen = false) =>
    h("div", { class: "side-text" }, radio(choice, words, isChosen), one ? h("pre", { lang: given.data.language, dir: given.data.direction, tabindex: 0 }, saidOf(one)) : h("p", { class: "muted" }, word("conflict-deleted")));
  const title = clash.mine?.title || clash.theirs?.title || word("new-card");
  return h(
    "fieldset",
    { class: "clash" },
    h("legend", {}, h("bdi", {}, title)),
    h("div", { class: "two" }, text("mine", word("conflict-mine"), clash.mine, true), text("theirs", word("conflict-theirs", { by }), clash.theirs)),
    clash.of === "card" && clash.mine && clash.theirs && radio("both", word("conflict-both")),
  );
}

/** All the words of a card, a lesson or the course. @param {any} one @returns {string} */
export function saidOf(one) {
  const lists = [one.answers, one.steps, one.accepted].flatMap((list) => list ?? []).map((words) => `- ${words}`);
  const pairs = [...(one.pairs ?? []), ...(one.kind === "flash" ? one.cards : [])].map((pair) => `- ${pair.join(" | ")}`);
  const parts = [one.title, one.summary, one.file && `${one.file}: ${one.alt}`, one.body?.markdown, [...lists, ...pairs].join("\n"), one.feedback?.markdown];
  return parts.filter(Boolean).join("\n\n");
}
