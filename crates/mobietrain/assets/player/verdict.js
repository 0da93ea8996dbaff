// What was right and what was not, as the pages of the server show it (`templates/app/card`).

import { formatted, h, icon } from "./dom.js";
import { given } from "./grade.js";

/** @typedef {import("./types.js").Card} Card */
/** @typedef {Record<string, string>} Words */

/** @param {boolean} isRight @param {string} words */
const sign = (isRight, words) => h("span", { class: "verdict" }, icon(isRight ? "check" : "x"), words);

/** Marks the answers of the page.
 * @param {Card} card @param {string[]} values @param {boolean} isRight @param {Words} words */
export function mark(card, values, isRight, words) {
  const form = /** @type {HTMLFormElement} */ (document.querySelector("#quiz"));
  document.querySelector("#quiz-error")?.remove();
  form.querySelectorAll(".hint").forEach((hint) => hint.remove());
  const { solution } = card;
  const lang = { lang: card.language, dir: card.direction };
  switch (solution.kind) {
    case "choice":
      return markAnswers(form, (at) => solution.right.includes(Number(at)), words);
    case "truth":
      return markAnswers(form, (at) => at === String(solution.right), words);
    case "order": {
      const order = given(values.map(Number), solution.shown);
      const item = (/** @type {number} */ step, /** @type {number} */ at) => {
        const isRight = step === at;
        const place = h("span", { class: "visually-hidden" }, words[isRight ? "card-order-place-right" : "card-order-place-wrong"]);
        const verdict = h("span", { class: "verdict", lang: document.documentElement.lang }, icon(isRight ? "check" : "x"), place);
        return h("li", { class: isRight ? "is-right" : "is-wrong" }, h("span", {}, solution.steps[step]), verdict);
      };
      const parts = [h("h2", { class: "hint" }, words["card-your-answer"]), h("ol", { class: "order", role: "list", ...lang }, ...order.map(item))];
      if (!order.every((step, at) => step === at)) {
        const right = solution.steps.map((step) => h("li", { class: "is-right" }, h("span", {}, step)));
        parts.push(h("h2", { class: "hint" }, words["card-order-solution"]), h("ol", { class: "order", role: "list", ...lang }, ...right));
      }
      form.querySelector("[data-order] + div")?.remove();
      form.querySelector("[data-said]")?.remove();
      return form.querySelector("[data-order]")?.replaceWith(...parts);
    }
    case "pairs": {
      const pair = (/** @type {[string, string]} */ [left, right], /** @type {number} */ at) => {
        const chosen = solution.pairs[solution.shown[Number(values[at]) - 1]][1];
        const isRight = chosen === right;
        const said = h("span", {}, h("span", lang, chosen), sign(isRight, words["card-your-answer"]));
        const better = !isRight && h("span", { class: "is-right" }, h("span", lang, right), sign(true, words["card-right-answer"]));
        return h("li", { class: `pair ${isRight ? "is-right" : "is-wrong"}` }, h("strong", lang, left), said, better);
      };
      const pairs = solution.pairs.map(pair);
      form.querySelector("[data-said]")?.remove();
      return form.querySelector("[data-match]")?.replaceWith(h("ul", { class: "pairs", role: "list" }, ...pairs));
    }
    case "free_answer":
      return markWritten(form, card, values, isRight, words);
  }
}

/** @param {HTMLFormElement} form @param {(value: string) => boolean} isRight @param {Words} words */
function markAnswers(form, isRight, words) {
  form.querySelector("[data-number-keys]")?.removeAttribute("data-number-keys");
  for (const answer of form.querySelectorAll("label.answer")) {
    const input = /** @type {HTMLInputElement} */ (answer.querySelector("input"));
    const right = isRight(input.value);
    input.disabled = true;
    if (right) answer.classList.add("is-right");
    else if (input.checked) answer.classList.add("is-wrong");
    if (input.checked) answer.append(sign(right, words["card-your-answer"]));
    else if (right) answer.append(sign(true, words["card-right-answer"]));
  }
}

/** @param {HTMLFormElement} form @param {Card} card @param {string[]} values @param {boolean} isRight @param {Words} words */
function markWritten(form, { solution, language, direction }, values, isRight, words) {
  if (solution.kind !== "free_answer") return;
  const line = (/** @type {Node} */ said, /** @type {boolean} */ right, /** @type {string} */ whose) =>
    h("p", { class: `answer ${right ? "is-right" : "is-wrong"}` }, said, sign(right, words[whose]));
  const mine = line(h("span", {}, h("bdi", {}, values[0].trim())), isRight, "card-your-answer");
  const accepted = solution.accepted.map((text) => line(h("span", { lang: language, dir: direction }, text), true, "card-right-answer"));
  form.querySelector(".field")?.replaceWith(mine, ...(isRight ? [] : accepted));
}

/** The foot with the verdict: what has the focus is what a screen reader says first.
 * @param {Card} card @param {boolean} isRight @param {Words} words @param {{ previous: string, next: string, more: string | null, receipt: Node }} with_ */
export function foot(card, isRight, words, { previous, next, more, receipt }) {
  const why = h("div", { id: "why", lang: card.language, dir: card.direction }, ...formatted(card.feedback ?? ""));
  const verdict = h("h2", { id: "verdict" }, words[isRight ? "card-right" : "card-wrong"]);
  const feedback = h("div", { class: "feedback" }, icon(isRight ? "ok" : "refresh"), verdict, why, more !== null && h("div", {}, h("p", {}, more)), receipt);
  const back = h("a", { class: "btn btn-icon", href: previous, "aria-label": words["card-previous"] }, icon("arrow-back", "icon flip"));
  const on = h("a", { class: "btn btn-primary", href: next, "data-next": true }, words["card-next"], icon("arrow", "icon flip"));
  const attributes = { class: `player-foot ${isRight ? "verdict-right" : "verdict-wrong"}`, tabindex: -1, "aria-labelledby": "verdict", "aria-describedby": "why" };
  return h("section", attributes, feedback, h("div", {}, back, on));
}
