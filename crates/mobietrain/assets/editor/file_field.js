// One of the course's files: chosen among those that are there, or brought along by choosing, dropping or pasting.

import { h } from "./dom.js";
import { withFile } from "./kinds.js";
import { brought, refresh, upload } from "./uploads.js";

/** @typedef {import("./course.js").Card} Card */

/** What a field takes, by the end of the name. @type {Record<string, string[]>} */
const ENDINGS = {
  image: [".svg", ".png", ".jpg", ".jpeg", ".webp", ".heic", ".gif"],
  video: [".mp4", ".webm"],
  audio: [".mp3", ".m4a", ".ogg"],
  captions: [".vtt"],
};

/** What is under way at a field: it goes on, and is shown there again, whatever is looked at meanwhile. @type {Map<string, HTMLElement>} */
const lists = new Map();

/** @param {Card} card @param {string} name */
export function uploadsOf(card, name) {
  const key = `${card.key} ${name}`;
  const list = lists.get(key) ?? h("ul", { class: "uploads", role: "list" });
  lists.set(key, list);
  return list;
}

/** Adds a file to the course. Answers its name there; how far it is, and why it is not taken, stands in the list.
 * @param {import("./dom.js").Given} given @param {HTMLElement} list @param {File} file @returns {Promise<string | undefined>} */
export async function bring(given, list, file) {
  const sent = await upload(list, file, given.data);
  if (!sent?.file) return undefined;
  sent.row.close();
  if (!given.data.names.includes(sent.file)) given.data.names.push(sent.file);
  void refresh();
  return sent.file;
}

/** @param {import("./dom.js").Given} given @param {Extract<Card, { file: string }>} card @param {"file" | "captions"} name @param {import("./kind_fields.js").Doing} doing */
export function fileField(given, card, name, doing) {
  const { word } = given;
  const what = name === "captions" ? "captions" : card.kind;
  const chosen = (name === "captions" ? "captions" in card && card.captions : card.file) || "";
  const fits = (/** @type {string} */ file) => ENDINGS[what].some((ending) => file.toLowerCase().endsWith(ending));
  const set = (/** @type {string} */ file) =>
    doing.redo((one) => /** @type {Card} */ (name === "captions" ? { ...one, captions: file || undefined } : withFile(/** @type {typeof card} */ (one), file, given.data.alts)));
  const select = h("select", { id: `field-${name}`, name });
  const offer = () => {
    const names = given.data.names.filter((file) => fits(file) || file === chosen);
    if (chosen && !names.includes(chosen)) names.push(chosen);
    const none = h("option", { value: "", selected: !chosen }, word(name === "captions" ? "captions-none" : "file-none"));
    select.replaceChildren(none, ...names.map((file) => h("option", { value: file, selected: file === chosen }, file)));
  };
  select.addEventListener("change", () => set(select.value));
  offer();
  // Files come and go beside the editor as well.
  select.addEventListener("focus", () => select.value === chosen && offer());

  const most = given.data.most[what];
  const input = h("input", { type: "file", id: `upload-${name}`, class: "visually-hidden", accept: ENDINGS[what].join(), "aria-label": word(`upload-${what}`), "aria-describedby": `limit-${name}` });
  const wrong = h("p", { class: "error-text", role: "alert", hidden: true });
  const list = uploadsOf(card, name);
  const refuse = (/** @type {string} */ sentence) => {
    wrong.replaceChildren(given.icon("alert"), sentence);
    wrong.hidden = false;
  };
  const take = async (/** @type {File | undefined} */ file) => {
    if (!file) return;
    wrong.hidden = true;
    // Told before anything is sent; what only the bytes tell, the server says.
    if (!fits(file.name) && !file.type.startsWith(`${what}/`)) return refuse(word("upload-unfit", { name: file.name }));
    if (file.size > most * 1024 * 1024) return refuse(word("upload-large", { name: file.name }));
    const added = await bring(given, list, file);
    if (added && fits(added)) set(added);
    else if (added) refuse(word("upload-unfit", { name: added }));
  };
  const field = h(
    "div",
    { class: "field file-field" },
    h("label", { for: `field-${name}` }, word(`file-${what}`)),
    select,
    h("label", { class: "btn upload", for: `upload-${name}` }, given.icon("upload"), word(`upload-${what}`)),
    input,
    h("span", { class: "help", id: `limit-${name}` }, word(`limit-${what}`, { size: most })),
    list,
    wrong,
    what === "image" && chosen && h("img", { src: given.file(chosen), alt: card.alt, class: "chosen-picture" }),
  );
  brought(field, input, ([file]) => take(file));
  field.addEventListener("paste", (event) => void take(event.clipboardData?.files[0]));
  return field;
}
