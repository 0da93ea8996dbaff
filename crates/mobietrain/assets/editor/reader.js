// Markdown to a document, as the server reads it: CommonMark, tables, strike-through, every new line a line break.

import { MarkdownIt } from "./vendor/libraries.js";

/** @import { Mark, Node, Schema } from "prosemirror-model" */
/** @import { Token } from "markdown-it" */

/**
 * @typedef {object} Read
 * @property {Node} doc
 * @property {boolean} exact Whether the document says all that the text said.
 */

/** The parser, as everything here needs it. */
export const markdown = new MarkdownIt("commonmark", { html: true }).enable(["table", "strikethrough"]);
// So that what was escaped is told from what was not.
markdown.disable("text_join");
// An address stays as it was typed: which ones lead somewhere is the server's to say.
markdown.validateLink = () => true;
markdown.normalizeLink = (url) => url;
markdown.normalizeLinkText = (url) => url;

const BREAK = /^<br *\/?>$/i;
const COMMENT = /^\s*<!--[^]*-->\s*$/;
/** What the server puts between two lists, so that they stay two. */
const END = "END";

/** Where an address is defined and the text goes on in the next line, readers part them differently. */
const LEANING = /^ {0,3}\[[^\]]+\]:.*\n(?!\s*(\n|$)| {0,3}\[)/m;

/** Reads a text. Words are never left out: what a document cannot hold stays in it as the text that it is.
 * @param {string} text @param {Schema} schema @returns {Read} */
export function read(text, schema) {
  /** @type {import("markdown-it").Env} */
  const env = {};
  const tokens = markdown.parse(text, env);
  const reader = new Reader(schema);
  const content = reader.blocks(tokens);
  const unused = Object.entries(env.references ?? {}).some(([name, { href }]) => name !== END && !reader.links.has(href));
  const doc = schema.node("doc", null, content.length ? content : [schema.node("paragraph")]);
  return { doc, exact: reader.exact && !unused && !LEANING.test(text) };
}

/** A text of a card, as part of a whole course: there, headings of the first two levels begin lessons and cards. @param {string} text */
export function asPart(text) {
  if (!/^ {0,3}(#{1,2}(\s|$)|=+\s*$|-+\s*$)/m.test(text)) return text;
  const lines = text.split("\n");
  for (const { type, level, tag, map, markup } of markdown.parse(text, {})) {
    if (type !== "heading_open" || level !== 0 || !map || (tag !== "h1" && tag !== "h2")) continue;
    if (markup.startsWith("#")) lines[map[0]] = lines[map[0]].replace(/^( {0,3})#{1,2}/, "$1###");
    else {
      lines[map[0]] = `### ${lines[map[0]].trimStart()}`;
      lines[map[1] - 1] = "";
    }
  }
  return lines.join("\n");
}

class Reader {
  exact = true;
  /** Where links lead to. @type {Set<string>} */
  links = new Set();
  #at = 0;
  /** @type {Token[]} */
  #tokens = [];

  /** @param {Schema} schema */
  constructor(schema) {
    this.schema = schema;
  }

  /** @param {Token[]} tokens @returns {Node[]} */
  blocks(tokens) {
    this.#tokens = tokens;
    this.#at = 0;
    return this.#until("");
  }

  /** All blocks up to the token of this type. @param {string} end @returns {Node[]} */
  #until(end) {
    const found = [];
    while (this.#at < this.#tokens.length && this.#tokens[this.#at].type !== end) {
      const block = this.#block(this.#tokens[this.#at++]);
      if (Array.isArray(block)) found.push(...block);
      else if (block) found.push(block);
    }
    this.#at += 1;
    return found;
  }

  /** @param {Token} token @returns {Node | Node[] | null} */
  #block(token) {
    const { nodes } = this.schema;
    switch (token.type) {
      case "paragraph_open":
        return nodes.paragraph.create(null, this.#line("paragraph_close"));
      case "heading_open":
        return this.#heading(token);
      case "blockquote_open":
        return this.#inside("quote", null, "blockquote_close");
      case "bullet_list_open":
        return this.#list("bullets", {}, "bullet_list_close");
      case "ordered_list_open":
        return this.#list("numbers", { start: Number(token.attrGet("start") ?? 1) }, "ordered_list_close");
      case "fence":
      case "code_block":
        return this.#code(token);
      case "hr":
        return nodes.rule.create();
      case "table_open":
        return this.#table();
      case "html_block":
        return this.#html(token);
      case "inline": // of what this document has no block for
        return nodes.paragraph.create(null, this.#inline(token));
      default:
        this.exact = false;
        return null;
    }
  }

  /** The words of a block that holds nothing else. @param {string} close */
  #line(close) {
    const inline = this.#tokens[this.#at].type === "inline" ? this.#inline(this.#tokens[this.#at++]) : [];
    if (this.#tokens[this.#at].type === close) this.#at += 1;
    return inline;
  }

  /** @param {Token} token */
  #heading(token) {
    const typed = this.#tokens[this.#at].content;
    // An id or a class, which the server takes off.
    if (/\{[^{}]*\}\s*$/.test(typed)) this.exact = false;
    const attrs = { level: Number(token.tag.slice(1)) };
    return this.schema.nodes.heading.create(attrs, this.#line("heading_close"));
  }

  /** @param {Token} token */
  #code(token) {
    const text = token.content.replace(/\n$/, "");
    const attrs = { info: token.info ?? "" };
    return this.schema.nodes.code_block.create(attrs, text ? this.schema.text(text) : null);
  }

  /** A block that holds blocks; where this document has no such block, what it holds.
   * @param {string} name @param {Record<string, unknown> | null} attrs @param {string} end @returns {Node | Node[]} */
  #inside(name, attrs, end) {
    const inside = this.#until(end);
    const type = this.schema.nodes[name];
    if (!type) {
      this.exact = false;
      return inside;
    }
    return type.create(attrs, inside.length ? inside : [this.schema.node("paragraph")]);
  }

  /** @param {string} name @param {Record<string, unknown>} attrs @param {string} end @returns {Node | Node[]} */
  #list(name, attrs, end) {
    const first = this.#tokens.slice(this.#at).find((token) => token.type === "paragraph_open" || token.type === end);
    const tight = first?.type === "paragraph_open" ? first.hidden : true;
    const items = [];
    while (this.#tokens[this.#at].type === "list_item_open") {
      this.#at += 1;
      items.push(this.#item());
    }
    this.#at += 1;
    const type = this.schema.nodes[name];
    if (!type) this.exact = false;
    return type ? type.create({ ...attrs, tight }, items) : items.flatMap((item) => item.children);
  }

  #item() {
    const inside = this.#until("list_item_close");
    if (inside[0]?.type.name !== "paragraph") {
      if (inside.length) this.exact = false;
      inside.unshift(this.schema.node("paragraph"));
    }
    // A box to tick, which is a question's.
    if (/^\[[ xX]\](\s|$)/.test(inside[0].textContent)) this.exact = false;
    const type = this.schema.nodes.item;
    return type ? type.create(null, inside) : this.schema.node("doc", null, inside);
  }

  #table() {
    const rows = [];
    /** @type {Node[]} */
    let cells = [];
    const { row, table, cell, head, paragraph } = this.schema.nodes;
    for (let token = this.#tokens[this.#at++]; token.type !== "table_close"; token = this.#tokens[this.#at++]) {
      if (token.type === "th_open" || token.type === "td_open") {
        const align = /text-align:(\w+)/.exec(`${token.attrGet("style")}`)?.[1] ?? "";
        const words = paragraph.create(null, this.#line(`${token.tag}_close`));
        cells.push(table ? (token.tag === "th" ? head : cell).create({ align }, words) : words);
      } else if (token.type === "tr_close") {
        rows.push(table ? row.create(null, cells) : cells);
        cells = [];
      }
    }
    if (!table) this.exact = false;
    return table ? table.create(null, /** @type {Node[]} */ (rows)) : /** @type {Node[][]} */ (rows).flat();
  }

  /** What nobody is shown, or is shown as the text that it is. @param {Token} token */
  #html(token) {
    this.exact = false;
    const shown = token.content.replace(/<!--[^]*?-->/g, "").trim();
    return shown && !BREAK.test(shown) ? this.schema.node("paragraph", null, this.schema.text(shown)) : null;
  }

  /** @param {Token} token @returns {Node[]} */
  #inline(token) {
    const inline = new Inline(this, this.schema);
    for (const child of token.children ?? []) inline.take(child);
    return inline.nodes();
  }
}

/** The words of a block. */
class Inline {
  /** @type {Node[]} */
  #nodes = [];
  /** @type {readonly Mark[]} */
  #marks = [];

  /** @param {Reader} reader @param {Schema} schema */
  constructor(reader, schema) {
    this.reader = reader;
    this.schema = schema;
  }

  /** @param {Token} token */
  take(token) {
    const { nodes, marks } = this.schema;
    switch (token.type) {
      case "text":
        // One of these is strike-through to the server, which this parser does not know.
        if (token.content.includes("~")) this.reader.exact = false;
        return this.#text(token.content);
      case "text_special":
        return this.#text(token.content);
      case "code_inline":
        return this.#nodes.push(this.schema.text(token.content, marks.code.create().addToSet(this.#marks)));
      case "softbreak":
      case "hardbreak":
        // An empty line within a paragraph, which is written by no key.
        if (!this.#nodes.length || this.#nodes.at(-1)?.type === nodes.break) this.reader.exact = false;
        return this.#nodes.push(nodes.break.create(null, null, this.#marks));
      case "html_inline":
        return this.#html(token.content);
      case "image":
        return this.#nodes.push(this.#picture(token));
      case "link_open":
        return this.#link(token);
      default:
        return this.#formatting(token.type);
    }
  }

  nodes() {
    return this.#nodes;
  }

  /** @param {string} text */
  #text(text) {
    const last = this.#nodes.at(-1);
    if (!text) return;
    const node = this.schema.text(text, this.#marks);
    // Joined, so that two readings of a text are equal.
    if (last?.isText && last.sameMarkup(node)) this.#nodes[this.#nodes.length - 1] = this.schema.text(`${last.text}${text}`, last.marks);
    else this.#nodes.push(node);
  }

  /** @param {Token} token */
  #link(token) {
    const href = `${token.attrGet("href") ?? ""}`;
    this.reader.links.add(href);
    this.#open(this.schema.marks.link.create({ href, title: token.attrGet("title") ?? "" }));
  }

  /** @param {string} html */
  #html(html) {
    if (BREAK.test(html)) return this.#nodes.push(this.schema.nodes.break.create(null, null, this.#marks));
    this.reader.exact = false;
    if (!COMMENT.test(html)) this.#text(html);
  }

  /** @param {Token} token */
  #picture(token) {
    const src = `${token.attrGet("src") ?? ""}`;
    this.reader.links.add(src);
    return this.schema.nodes.picture.create({ src, alt: token.content, title: token.attrGet("title") ?? "" }, null, this.#marks);
  }

  /** @param {string} type */
  #formatting(type) {
    const [name, end] = type.split("_");
    const mark = { strong: "strong", em: "em", s: "strike", link: "link" }[name];
    if (!mark) this.reader.exact = false;
    else if (end === "open") this.#open(this.schema.marks[mark].create());
    else this.#marks = this.#marks.filter((other) => other.type.name !== mark);
  }

  /** @param {Mark} mark */
  #open(mark) {
    // Once more inside of itself.
    if (mark.type.isInSet(this.#marks)) this.reader.exact = false;
    this.#marks = mark.addToSet(this.#marks);
  }
}
