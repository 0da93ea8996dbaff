// One of the course's files: chosen among those that are there, or brought along by choosing, dropping or pasting.

import { h } from "./dom.js";
import { upload } from "./network.js";

/** @typedef {import("./course.js").Card} Card */

/** What a field takes, by the end of the name. @type {Record<string, string[]>} */
const ENDINGS = {
  image: [".svg", ".png", ".jpg", ".jpeg", ".webp", ".heic", ".gif"],
  video: [".mp4", ".webm"],
  audio: [".mp3", ".m4a", ".ogg"],
  captions: [".vtt"],
};

/** @param {import("./dom.js").Given} given @param {Extract<Card, { file: string }>} card @param {"file" | "captions"} name @param {import("./kind_fields.js").Doing} doing */
export function fileField(given, card, name, doing) {
  const { word } = given;
  const what = name === "captions" ? "captions" : card.kind;
  const chosen = (name === "captions" ? "captions" in card && card.captions : card.file) || "";
  const fits = (/** @type {string} */ file) => ENDINGS[what].some((ending) => file.toLowerCase().endsWith(ending));
  const names = given.data.names.filter((file) => fits(file) || file === chosen);
  if (chosen && !names.includes(chosen)) names.push(chosen);
  const set = (/** @type {string} */ file) => doing.redo((one) => /** @type {Card} */ ({ ...one, [name]: name === "captions" ? file || undefined : file }));

  const select = h(
    "select",
    { id: `field-${name}`, name },
    h("option", { value: "", selected: !chosen }, word(name === "captions" ? "captions-none" : "file-none")),
    ...names.map((file) => h("option", { value: file, selected: file === chosen }, file)),
  );
  select.addEventListener("change", () => set(select.value));
  const input = h("input", { type: "file", id: `upload-${name}`, class: "visually-hidden", accept: ENDINGS[what].join(), "aria-label": word(`upload-${what}`) });
  const state = h("p", { class: "small muted", role: "status" });
  const take = async (/** @type {File[]} */ files) => {
    if (!files.length) return;
    state.textContent = word("uploading");
    const { added, mistakes } = await upload(given, files.slice(0, 1));
    state.textContent = "";
    if (added[0]) set(added[0]);
    if (mistakes.length) doing.say(mistakes.join(" "));
  };
  input.addEventListener("change", () => void take([...(input.files ?? [])]));
  const field = h(
    "div",
    { class: "field file-field" },
    h("label", { for: `field-${name}` }, word(`file-${what}`)),
    select,
    h("label", { class: "btn upload", for: `upload-${name}` }, given.icon("upload"), word(`upload-${what}`)),
    input,
    state,
    what === "image" && chosen && h("img", { src: given.file(chosen), alt: card.alt, class: "chosen-picture" }),
  );
  field.addEventListener("dragover", (event) => event.preventDefault());
  field.addEventListener("drop", (event) => {
    event.preventDefault();
    void take([...(event.dataTransfer?.files ?? [])]);
  });
  field.addEventListener("paste", (event) => void take([...(event.clipboardData?.files ?? [])]));
  return field;
}
