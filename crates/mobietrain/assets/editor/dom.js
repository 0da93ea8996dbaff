// Elements in one line each, and the words and icons that the page brought along.

/** @typedef {{ [name: string]: unknown }} Attributes */

/** An element. `on…` is a listener, what is `false` or missing is left out. Nothing is ever read as HTML.
 * @template {keyof HTMLElementTagNameMap} Tag @param {Tag} tag @param {Attributes} [attributes] @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElementTagNameMap[Tag]} */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else if (name === "value") /** @type {HTMLInputElement} */ (element).value = String(value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== undefined && value !== null) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const SVG = "http://www.w3.org/2000/svg";

/** What the server told the page. */
export class Given {
  /** @param {any} data */
  constructor(data) {
    /** @type {import("./types.js").Data} */
    this.data = data;
    this.word = this.word.bind(this);
    this.icon = this.icon.bind(this);
  }

  /** A sentence, with what stands in its braces. @param {string} key @param {Record<string, unknown>} [values] */
  word(key, values = {}) {
    const text = this.data.words[key];
    if (text === undefined) throw new Error(`the page has no words for ${key}`);
    // Isolated, so that a title in another direction does not turn the sentence around.
    const isolated = (/** @type {unknown} */ value) => (/^[\d:]+$/.test(`${value}`) ? `${value}` : `\u2068${value}\u2069`);
    return Object.entries(values).reduce((all, [name, value]) => all.replaceAll(`{${name}}`, isolated(value)), text);
  }

  /** @param {string} name */
  icon(name, kind = "icon") {
    const svg = document.createElementNS(SVG, "svg");
    const use = document.createElementNS(SVG, "use");
    svg.setAttribute("class", kind);
    svg.setAttribute("aria-hidden", "true");
    use.setAttribute("href", `${this.data.icons}#${name}`);
    svg.append(use);
    return svg;
  }

  /** A button that shows only its sign. @param {string} sign @param {string} label @param {Attributes} attributes */
  button(sign, label, attributes) {
    const kind = `btn btn-icon btn-quiet ${attributes.class ?? ""}`.trim();
    return h("button", { type: "button", "aria-label": label, title: label, ...attributes, class: kind }, this.icon(sign));
  }

  /** The time of day, as the pages of the CMS show it. @param {number} at */
  time(at) {
    return new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: this.data.zone });
  }

  /** The address of one of the course's files. @param {string} name */
  file(name) {
    return `${this.data.files}/${encodeURIComponent(name)}`;
  }
}

/** Whether a link may lead there; the server says the same (course/src/html.rs). @param {string} address */
export function isAllowedLink(address) {
  const isAbsolute = /^(https?:\/\/|mailto:|tel:)/i.test(address) && !/\p{Cc}/u.test(address);
  return isAbsolute || /^\/(?![/\\])[^\s\\]*$/.test(address);
}
