// Small comforts on a card: larger letters, a card that is read aloud, a picture that fills the screen.

import { h, icon } from "./dom.js";

/** @typedef {import("./types.js").Card} Card */
/** @typedef {Record<string, string>} Words */

const SIZES = ["usual", "large", "largest"];

/** The size of letters that was chosen on this phone. */
export function sizeLetters() {
  const chosen = localStorage.getItem("letters") ?? "";
  if (SIZES.includes(chosen)) document.documentElement.dataset.letters = chosen;
}

/** The card that the menu is of. @type {{ card: Card, words: Words }} */
let shown;

/** @param {Card} card */
function voice(card) {
  const speaks = (/** @type {SpeechSynthesisVoice} */ { lang }) => lang.toLowerCase().split(/[-_]/)[0] === card.language;
  return "speechSynthesis" in window ? speechSynthesis.getVoices().find(speaks) : undefined;
}

/** Nothing of the card before is read on. */
export const fallSilent = () => "speechSynthesis" in window && speechSynthesis.cancel();

/** @param {Card} card */
function readAloud(card) {
  fallSilent();
  const main = /** @type {HTMLElement} */ (document.getElementById("main"));
  const why = document.getElementById("why")?.innerText ?? "";
  const spoken = new SpeechSynthesisUtterance(`${main.innerText}\n${why}`);
  spoken.lang = card.language;
  spoken.voice = voice(card) ?? null;
  speechSynthesis.speak(spoken);
}

/** Browsers know their voices some time after the page. */
let isListening = false;

/** Puts what can be done with a card behind one button in its bar. @param {Card} card @param {Words} words */
export function addMenu(card, words) {
  const report = document.querySelector("[data-report]");
  document.querySelector("[data-more]")?.remove();
  const size = (/** @type {string} */ name) => {
    const choose = () => {
      localStorage.setItem("letters", name);
      document.documentElement.dataset.letters = name;
      for (const other of menu.querySelectorAll("[data-size]")) other.setAttribute("aria-pressed", String(other === button));
    };
    const isChosen = (document.documentElement.dataset.letters ?? SIZES[0]) === name;
    const button = h("button", { type: "button", class: "btn btn-quiet", "data-size": name, "aria-pressed": String(isChosen), onclick: choose }, icon("check"), words[`player-letters-${name}`]);
    return h("li", {}, button);
  };
  const menu = h("div", { class: "menu", id: "more", popover: "auto" }, h("ul", { role: "list", "aria-label": words["player-letters"] }, ...SIZES.map(size)));
  if ("speechSynthesis" in window && !isListening && speechSynthesis.getVoices().length === 0) {
    isListening = true;
    speechSynthesis.addEventListener("voiceschanged", () => document.querySelector("[data-more] :popover-open") || addMenu(shown.card, shown.words));
  }
  shown = { card, words };
  if (voice(card)) {
    const read = h("button", { type: "button", class: "btn btn-quiet", onclick: () => readAloud(card) }, icon("speaker"), words["player-read"]);
    const stop = h("button", { type: "button", class: "btn btn-quiet", onclick: fallSilent }, icon("pause"), words["player-read-stop"]);
    menu.append(h("ul", { role: "list" }, h("li", {}, read), h("li", {}, stop)));
  }
  if (report) {
    report.className = "btn btn-quiet";
    report.lastElementChild?.removeAttribute("class");
    menu.append(h("ul", { role: "list" }, h("li", {}, report)));
  }
  const button = h("button", { type: "button", class: "btn btn-icon btn-quiet", popovertarget: "more", "aria-label": words["player-more"] }, icon("dots"));
  document.querySelector(".player-bar")?.append(h("div", { "data-more": true }, button, menu));
}

/** A picture is a button that shows it as large as the screen. @param {Words} words */
export function addPictures(words) {
  for (const picture of document.querySelectorAll("#main figure > img")) {
    const alt = picture.getAttribute("alt") ?? "";
    const button = h("button", { type: "button", class: "enlarge", "aria-label": `${words["player-enlarge"]} ${alt}`.trim() });
    picture.replaceWith(button);
    button.append(picture);
    button.addEventListener("click", () => {
      const close = h("button", { type: "button", class: "btn btn-icon", "aria-label": words["player-enlarge-close"] }, icon("x"));
      const dialog = h("dialog", { class: "enlarged", "aria-label": alt }, h("img", { src: picture.getAttribute("src"), alt }), close);
      close.addEventListener("click", () => dialog.close());
      dialog.addEventListener("close", () => dialog.remove());
      document.body.append(dialog);
      dialog.showModal();
      dialog.scrollTo((dialog.scrollWidth - dialog.clientWidth) / 2, (dialog.scrollHeight - dialog.clientHeight) / 2);
    });
  }
}
