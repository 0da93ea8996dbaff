// What this browser keeps of a text that only the boxes show: it is read and copied there, until the editor brings it back.

import { saidOf } from "./conflict.js";
import { everything } from "./course.js";
import { h } from "./dom.js";
import { all } from "./kept.js";

/** @param {import("./dom.js").Given} given */
export async function tellBeside(given) {
  const { whose, language, direction } = given.data;
  const kept = (await all()).filter((one) => one.whose === whose);
  const field = document.getElementById(`text-${language}`)?.closest(".field");
  for (const [number, one] of kept.sort((one, two) => one.at - two.at).entries()) {
    const words = typedIn(one);
    const id = `kept-${number}`;
    // Read and copied, never sent: it has no name.
    const box = h("textarea", { class: "mono", id, lang: language, dir: direction, rows: 8, readonly: true }, words);
    if (words) field?.before(h("div", { class: "field", role: "status" }, h("label", { for: id }, given.word("kept-beside", { time: given.time(one.at) })), box));
  }
}

/** What of it is not as it was. @param {import("./types.js").Kept} kept */
function typedIn({ base, content }) {
  const before = new Set([base, ...everything(base)].map(saidOf));
  return [content, ...everything(content)].map(saidOf).filter((words) => words && !before.has(words)).join("\n\n\n");
}
