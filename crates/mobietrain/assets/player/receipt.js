// Where an answer is now. Never a tick for what the server does not have.

import { filled, h, icon, time } from "./dom.js";

/** @typedef {Record<string, string>} Words */

/** It waits on this phone. @param {string} card @param {string} words */
export const waits = (card, words) => h("span", { class: "receipt is-wait", "data-card": card }, icon("phone"), h("span", {}, words));

/** The server has it since then. @param {string} card @param {Words} words @param {number} at */
export const received = (card, words, at) =>
  h("span", { class: "receipt", "data-card": card }, icon("check"), h("span", {}, filled(words["player-received"], { time: time(at) })));

/** The server has not taken it, and why. @param {string} card @param {string} why */
export const refused = (card, why) => h("span", { class: "receipt is-wait", "data-card": card }, icon("alert"), h("span", {}, why));

/** What is said of a card wherever it stands on the page, after news of it.
 * @param {import("./outbox.js").News} news @param {Words} words */
export function update({ card, is, at, why }, words) {
  for (const receipt of document.querySelectorAll(`.receipt[data-card="${CSS.escape(card ?? "")}"]`)) {
    if (is === "received") receipt.replaceWith(received(card ?? "", words, at));
    else receipt.replaceWith(refused(card ?? "", is === "refused" && why ? why : words["player-rewritten"]));
  }
}
