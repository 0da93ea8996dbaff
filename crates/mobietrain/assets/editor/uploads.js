// Uploads in the page: a row for each with how far it is and a button that stops it, in the words and by the template that the page
// brings along (templates/cms/upload_words.html). The forms that take files (upload.js) and the fields of the editor send by this alone.

import { Sending, nameFor } from "./sending.js";

/** @typedef {import("./sending.js").Answer} Answer */

/** One after the other: side by side each would be slower and none sooner. @type {Promise<unknown>} */
let line = Promise.resolve();
let under = 0;
// Whoever leaves while something is under way is asked.
window.addEventListener("beforeunload", (event) => under > 0 && event.preventDefault());

/** Sends a file, with a row in this list. Answers what the course calls it, if it is one of the course; `undefined` when it is not there.
 * @param {HTMLElement} list @param {File} file @param {{ uploads: string, course: string }} to @returns {Promise<{ file: string | null, row: Row } | undefined>} */
export function upload(list, file, { uploads, course }) {
  const row = new Row(list, file);
  const about = { name: nameFor(file.name, new Date(), Math.random()), course, uploads };
  const sending = new Sending(file, about, {
    ask: (...request) => ask(request, row.stop.signal),
    wait: (seconds) => pause(seconds, row.stop.signal),
    isCancelled: () => row.stop.signal.aborted,
    show: (bytes) => row.show(bytes),
    say: (news) => row.say(news),
  });
  under += 1;
  const sent = line
    .then(() => sending.run())
    .then((end) => {
      if (end.kind !== "cancelled") row.end(end.kind, end.kind === "refused" ? end.said : undefined);
      if (end.kind === "sent") void refresh();
      return end.kind === "done" ? { file: end.file, row } : undefined;
    })
    .finally(() => (under -= 1));
  line = sent;
  return sent;
}

/** The files as they are now, where the page lists them; the editor offers those of its course, too. */
export async function refresh() {
  const place = /** @type {HTMLElement | null} */ (document.querySelector("[data-files]"));
  const response = place && (await fetch(`${place.dataset.files}`).catch(() => undefined));
  if (!place || !response?.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const now = page.querySelector("[data-files]");
  if (!now) return;
  // The editor needs no line to write into a text.
  if (!document.querySelector("[data-without-editor]")) for (const line of now.querySelectorAll("[data-without-editor]")) line.remove();
  const focused = place.contains(document.activeElement) && document.activeElement?.outerHTML;
  place.replaceChildren(...now.childNodes);
  if (focused) /** @type {HTMLElement[]} */ ([...place.querySelectorAll("a, button")]).find((one) => one.outerHTML === focused)?.focus();
  const files = /** @type {NodeListOf<HTMLElement>} */ (place.querySelectorAll("[data-file]"));
  // With what the library says that they show.
  const alts = Array.from(files, ({ textContent, dataset }) => [`${textContent}`.trim(), dataset.alt ?? ""]);
  document.dispatchEvent(new CustomEvent("course-files", { detail: { names: alts.map(([name]) => name), alts: Object.fromEntries(alts) } }));
}

/** What is chosen here, or let go over this place. @param {HTMLElement} place @param {HTMLInputElement} input @param {(files: File[]) => unknown} take */
export function brought(place, input, take) {
  input.addEventListener("change", () => {
    take([...(input.files ?? [])]);
    input.value = "";
  });
  const over = (/** @type {DragEvent} */ event) => {
    if (event.type !== "dragleave") event.preventDefault();
    place.classList.toggle("is-over", event.type === "dragover");
    if (event.type === "drop") take([...(event.dataTransfer?.files ?? [])]);
  };
  for (const name of /** @type {const} */ (["dragover", "dragleave", "drop"])) place.addEventListener(name, over);
}

/** One that is under way, or how it ended. */
class Row {
  stop = new AbortController();

  /** @param {HTMLElement} list @param {File} file */
  constructor(list, file) {
    const template = /** @type {HTMLTemplateElement} */ (document.querySelector("template[data-percent]"));
    this.words = template.dataset;
    this.size = Math.max(file.size, 1);
    this.item = /** @type {HTMLElement} */ (/** @type {DocumentFragment} */ (template.content.cloneNode(true)).firstElementChild);
    this.bar = /** @type {HTMLProgressElement} */ (this.item.querySelector("progress"));
    this.said = /** @type {HTMLElement} */ (this.item.querySelector(".said"));
    this.button = /** @type {HTMLElement} */ (this.item.querySelector("button"));
    /** @type {HTMLElement} */ (this.item.querySelector(".name")).textContent = file.name;
    this.bar.setAttribute("aria-label", file.name);
    this.name = file.name;
    this.label(`${this.button.getAttribute("aria-label")}`);
    this.button.addEventListener("click", () => this.close());
    list.hidden = false;
    list.append(this.item);
    this.show(0);
  }

  close() {
    const { item } = this;
    // Not to a field that shows only while it has the focus: what is pressed next would move away.
    const next = item.contains(document.activeElement) && ((item.nextElementSibling ?? item.previousElementSibling)?.querySelector("button") ?? item.closest(".file-field, section, form")?.querySelector("select, input[type=file]"));
    this.stop.abort();
    item.remove();
    if (next) /** @type {HTMLElement} */ (next).focus();
  }

  /** One button for each file: its name tells them apart. @param {string} words */
  label(words) {
    this.button.setAttribute("aria-label", `${words}: ${this.name}`);
  }

  /** @param {number} bytes */
  show(bytes) {
    const { bar, item } = this;
    bar.value = Math.floor((100 * bytes) / this.size);
    // The eye has the bar; a screen reader is told each quarter and not every percent, and what comes after the last.
    if (bytes < this.size && (bar.value % 25 === 0 || item.dataset.state)) this.tell(`${this.words.percent}`.replace("0", `${bar.value}`));
    delete item.dataset.state;
  }

  /** The same words again would be read out again. @param {string} words */
  tell(words) {
    if (this.said.textContent !== words) this.said.textContent = words;
  }

  /** @param {"lost" | "working" | "done" | "refused" | "ended" | "sent"} word @param {string} [sentence] What the server says. */
  say(word, sentence) {
    this.tell(sentence || `${this.words[word]}`);
    this.item.dataset.state = word;
  }

  /** @param {"done" | "refused" | "ended" | "sent"} word @param {string} [sentence] */
  end(word, sentence) {
    if (word === "done") this.show(this.size);
    this.say(word, sentence);
    this.label(`${this.words.close}`);
  }
}

/** A request with how much of it is gone; fetch tells nothing of that.
 * @param {Parameters<import("./sending.js").World["ask"]>} request @param {AbortSignal} stop @returns {Promise<Answer>} */
function ask([method, address, headers, body, sent], stop) {
  return new Promise((done, lost) => {
    const request = new XMLHttpRequest();
    request.open(method, address);
    // Who chose it goes along: somebody else may have signed in since, in another tab.
    request.setRequestHeader("x-written-by", `${document.getElementById("leaving")?.dataset.me}`);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    if (sent) request.upload.addEventListener("progress", (event) => sent(event.loaded));
    const answer = () => ({ status: request.status, text: request.responseText, header: (/** @type {string} */ name) => request.getResponseHeader(name) });
    request.addEventListener("load", () => done(answer()));
    for (const end of ["error", "timeout", "abort"]) request.addEventListener(end, () => lost(new Error(end)));
    // What is given up is told to the server once more, when everything else of it has stopped.
    if (method !== "DELETE") stop.addEventListener("abort", () => request.abort(), { once: true });
    request.send(body);
  });
}

/** Until then, or until the network is back. @param {number} seconds @param {AbortSignal} stop */
function pause(seconds, stop) {
  return new Promise((done) => {
    setTimeout(done, seconds * 1000);
    window.addEventListener("online", done, { once: true });
    stop.addEventListener("abort", done, { once: true });
  });
}
