// What a text of a card may hold, for ProseMirror: the same as our Markdown can say. Some kinds of cards take a kind of block for
// themselves (a list of answers, a table of pairs); their texts have none of it.

import { Schema } from "./vendor/libraries.js";

/** @import { MarkSpec, NodeSpec } from "prosemirror-model" */

/** Blocks that a kind of card may keep for itself. @typedef {"quote" | "bullets" | "numbers" | "table"} Own */

const tight = { tight: { default: true } };

/** @type {Record<string, NodeSpec>} */
const blocks = {
  paragraph: { content: "inline*", group: "block", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
  heading: {
    content: "inline*",
    group: "block",
    defining: true,
    attrs: { level: { default: 3 } },
    // Of headings that were pasted none is above a third one: those are lessons and cards.
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: Math.max(level, 3) } })),
    toDOM: (node) => [`h${node.attrs.level}`, 0],
  },
  code_block: {
    content: "text*",
    group: "block",
    marks: "",
    code: true,
    defining: true,
    attrs: { info: { default: "" } },
    parseDOM: [{ tag: "pre", preserveWhitespace: "full" }],
    toDOM: () => ["pre", ["code", 0]],
  },
  rule: { group: "block", parseDOM: [{ tag: "hr" }], toDOM: () => ["hr"] },
};

/** @type {Record<Own, Record<string, NodeSpec>>} */
const some = {
  quote: {
    quote: {
      content: "block+",
      group: "block",
      defining: true,
      parseDOM: [{ tag: "blockquote" }],
      toDOM: () => ["blockquote", 0],
    },
  },
  bullets: {
    bullets: {
      content: "item+",
      group: "block",
      attrs: tight,
      parseDOM: [{ tag: "ul" }],
      toDOM: () => ["ul", 0],
    },
  },
  numbers: {
    numbers: {
      content: "item+",
      group: "block",
      attrs: { ...tight, start: { default: 1 } },
      parseDOM: [{ tag: "ol", getAttrs: (dom) => ({ start: /** @type {HTMLOListElement} */ (dom).start }) }],
      toDOM: (node) => ["ol", node.attrs.start === 1 ? {} : { start: node.attrs.start }, 0],
    },
  },
  table: {
    table: {
      content: "row+",
      group: "block",
      isolating: true,
      tableRole: "table",
      parseDOM: [{ tag: "table" }],
      toDOM: () => ["table", ["tbody", 0]],
    },
    row: { content: "(cell | head)+", tableRole: "row", parseDOM: [{ tag: "tr" }], toDOM: () => ["tr", 0] },
    cell: cell("cell", "td"),
    head: cell("header_cell", "th"),
  },
};

/** @param {string} tableRole @param {string} tag @returns {NodeSpec} */
function cell(tableRole, tag) {
  return {
    content: "paragraph",
    isolating: true,
    tableRole,
    // The first three are what the commands for tables ask of a cell; Markdown has no wide ones.
    attrs: { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null }, align: { default: "" } },
    parseDOM: [{ tag }],
    toDOM: () => [tag, 0],
  };
}

const item = { content: "paragraph block*", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] };

/** @type {Record<string, NodeSpec>} */
const inline = {
  text: { group: "inline" },
  break: { inline: true, group: "inline", selectable: false, parseDOM: [{ tag: "br" }], toDOM: () => ["br"] },
  // A picture between words, which no page shows: its author is told so, and it stays until they take it out.
  picture: {
    inline: true,
    group: "inline",
    attrs: { src: {}, alt: { default: "" }, title: { default: "" } },
    toDOM: (node) => ["span", { class: "no-picture" }, `![${node.attrs.alt}](${node.attrs.src})`],
  },
};

/** What was pasted is styled so. The styles are read as they were written, for the page's policy lets none of them in; `rich_text.js` has
 * renamed them. @param {HTMLElement} dom @param {RegExp} pattern */
function styled(dom, pattern) {
  return pattern.test(dom.getAttribute("data-style") ?? "");
}

/** In this order from the outside in. @type {Record<string, MarkSpec>} */
const marks = {
  link: {
    attrs: { href: {}, title: { default: "" } },
    inclusive: false,
    parseDOM: [{ tag: "a[href]", getAttrs: (dom) => ({ href: dom.getAttribute("href") }) }],
    toDOM: (mark) => ["a", { href: mark.attrs.href }, 0],
  },
  strong: {
    parseDOM: [
      { tag: "strong" },
      // Google Docs wraps all that it copies into a <b> that is not bold.
      { tag: "b", getAttrs: (dom) => !styled(dom, /font-weight: *(normal|400)/) && null },
      { tag: "span", consuming: false, getAttrs: (dom) => styled(dom, /font-weight: *(bold|[6-9]00)/) && null },
    ],
    toDOM: () => ["strong", 0],
  },
  em: { parseDOM: [{ tag: "i" }, { tag: "em" }, { tag: "span", consuming: false, getAttrs: (dom) => styled(dom, /font-style: *italic/) && null }], toDOM: () => ["em", 0] },
  strike: {
    parseDOM: [{ tag: "s" }, { tag: "del" }, { tag: "strike" }, { tag: "span", consuming: false, getAttrs: (dom) => styled(dom, /text-decoration[^;]*line-through/) && null }],
    toDOM: () => ["del", 0],
  },
  code: { code: true, parseDOM: [{ tag: "code" }], toDOM: () => ["code", 0] },
};

/** @type {Map<string, Schema>} */
const known = new Map();

/** The schema of a text, without the blocks that its card keeps for itself. @param {Own[]} [own] @returns {Schema} */
export function schemaWithout(own = []) {
  const key = [...own].sort().join();
  const made = known.get(key) ?? make(own);
  known.set(key, made);
  return made;
}

/** @param {Own[]} own */
function make(own) {
  const rest = Object.entries(some).filter(([name]) => !own.includes(/** @type {Own} */ (name)));
  const hasLists = rest.some(([name]) => name === "bullets" || name === "numbers");
  return new Schema({
    nodes: {
      doc: { content: "block+" },
      ...blocks,
      ...Object.assign({}, ...rest.map(([, nodes]) => nodes)),
      ...(hasLists ? { item } : {}),
      ...inline,
    },
    marks,
  });
}
