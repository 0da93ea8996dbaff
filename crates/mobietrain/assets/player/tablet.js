// On a shared tablet: choosing the code of four digits that opens one's own unsent work there.

import { h, icon } from "./dom.js";
import { send, waiting } from "./outbox.js";
import { chooseCode } from "./people.js";

/** @param {import("./types.js").Person} mine @param {Record<string, string>} words @param {() => Promise<void>} then */
export function codeForm(mine, words, then) {
  const field = h("input", { id: "code", type: "password", inputmode: "numeric", autocomplete: "off", minlength: 4, maxlength: 4, pattern: "[0-9]{4}", required: true, "aria-describedby": "code-help" });
  const help = h("span", { class: "help", id: "code-help" }, words["phone-code-help"]);
  const form = h("form", { class: "pin" }, h("div", { class: "field" }, h("label", { for: "code" }, words["phone-code"]), help, field), h("button", { class: "btn" }, words["phone-code-choose"]));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    form.querySelector(".error-text")?.remove();
    // What was sealed with the key of before could not be opened with the code: it goes out first.
    await send();
    const isClear = (await waiting(mine)).every(({ refused }) => refused);
    if (isClear && (await chooseCode(mine, field.value))) {
      // What is drawn anew leaves alone what somebody is in.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      await then();
      return /** @type {HTMLElement | null} */ (document.querySelector("[data-code]"))?.focus();
    }
    field.after(h("p", { class: "error-text", role: "alert" }, icon("alert"), words["phone-code-needs"]));
  });
  const chosen = mine.locked && h("p", { tabindex: -1, "data-code": true }, words["phone-code-chosen"]);
  return h("details", { class: "panel", open: Boolean(mine.locked) }, h("summary", {}, words["phone-shared"]), chosen, form);
}
