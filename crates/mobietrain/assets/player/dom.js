// Elements in one line each, and the icons that the page brought along.

/** An element. `on…` is a listener, what is `false` or missing is left out. Nothing is ever read as HTML.
 * @template {keyof HTMLElementTagNameMap} Tag @param {Tag} tag @param {Record<string, unknown>} [attributes] @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElementTagNameMap[Tag]} */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== undefined && value !== null) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const SVG = "http://www.w3.org/2000/svg";
// Those of the page, which is of the version of the program that runs here; a course on this phone may be of an earlier one.
const icons = document.querySelector("use")?.getAttribute("href")?.split("#")[0] ?? "";

/** @param {string} name */
export function icon(name, kind = "icon") {
  const svg = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  svg.setAttribute("class", kind);
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `${icons}#${name}`);
  svg.append(use);
  return svg;
}

/** The body of a page, whose HTML the server has made: its class, and what is in it. @param {string} html */
export function body(html) {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const use of body.querySelectorAll("use")) use.setAttribute("href", `${icons}#${use.getAttribute("href")?.split("#")[1]}`);
  return { kind: body.className, nodes: [...body.childNodes] };
}

/** What the server has made of formatted text: nothing of it is a script (`course/src/html.rs`). @param {string} html */
export const formatted = (html) => body(html).nodes;

/** A time, with its day where that is another one, as people of this language write it. @param {number} at */
export function time(at) {
  const [moment, now] = [new Date(at), new Date()];
  const isToday = moment.toDateString() === now.toDateString();
  /** @type {Intl.DateTimeFormatOptions} */
  const how = isToday ? { timeStyle: "short", hourCycle: "h23" } : { dateStyle: "medium", timeStyle: "short", hourCycle: "h23" };
  return new Intl.DateTimeFormat(document.documentElement.lang, how).format(moment);
}

/** A sentence with what stands in its braces. @param {string} text @param {Record<string, string | number>} values */
export const filled = (text, values) => Object.entries(values).reduce((all, [name, value]) => all.replaceAll(`{${name}}`, String(value)), text);

/** A size, as people of this language write it. @param {number} bytes */
export function megabytes(bytes) {
  /** @type {Intl.NumberFormatOptions} */
  const how = { style: "unit", unit: "megabyte", maximumFractionDigits: 1, minimumFractionDigits: 1 };
  return new Intl.NumberFormat(document.documentElement.lang, how).format(Math.max(0.1, bytes / 1e6));
}
