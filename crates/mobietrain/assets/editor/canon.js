// Whether two documents say the same: what the reader of a page would see no difference in counts for nothing.

/** @import { Node } from "prosemirror-model" */

import { read } from "./reader.js";
import { piecesOf, words } from "./inline.js";
import { write } from "./writer.js";

/** What a document says, for comparing. @param {Node} node @returns {unknown} */
export function canon(node) {
  if (node.isTextblock) return [node.type.name, node.attrs, node.type.spec.code ? node.textContent : said(node)];
  const isBlank = (/** @type {Node} */ child) => child.type.name === "paragraph" && words(child) === "";
  const next = node.children.find((child) => !isBlank(child));
  const keeps = (/** @type {Node} */ child, /** @type {number} */ at) =>
    !isBlank(child) || node.type.spec.tableRole || (at === 0 && node.type.name === "item" && next?.type.name !== "paragraph");
  const children = node.children.filter(keeps);
  const { colwidth: _width, tight: _tight, ...attrs } = node.attrs;
  return [node.type.name, attrs, children.map(canon)];
}

/** @param {Node} node */
function said(node) {
  /** @type {[string, string][]} */
  const all = [];
  for (const { kind, text, marks } of piecesOf(node)) {
    // Formatting of a space is seen by nobody.
    const formatting = kind === "space" || kind === "break" ? [] : marks.map((mark) => mark.type.name + JSON.stringify(mark.attrs));
    const key = [...formatting, ...(kind === "code" ? [kind] : [])].sort().join();
    const words = kind === "break" ? "\n" : text;
    const last = all.at(-1);
    if (last && last[0] === key) last[1] += words;
    else all.push([key, words]);
  }
  return all;
}

/** @param {Node} one @param {Node} two */
export function sayTheSame(one, two) {
  return JSON.stringify(canon(one)) === JSON.stringify(canon(two));
}

/** The Markdown of what stands in the editor. @param {Node} doc @returns {string} */
export function written(doc) {
  const text = write(doc);
  // Only signs of formatting can be misread.
  if (!isMarked(doc)) return text;
  return sayTheSame(doc, read(text, doc.type.schema).doc) ? text : write(doc, { careful: true });
}

/** @param {Node} doc */
function isMarked(doc) {
  let found = false;
  doc.descendants((node) => void (found ||= node.marks.length > 0));
  return found;
}

/** Reads a text for the editor: `exact` where it can be edited as formatted text without losing anything.
 * @param {string} text @param {import("prosemirror-model").Schema} schema */
export function forEditing(text, schema) {
  const { doc, exact } = read(text, schema);
  const again = exact ? read(written(doc), schema) : undefined;
  return { doc, exact: again !== undefined && again.exact && sayTheSame(doc, again.doc) };
}
