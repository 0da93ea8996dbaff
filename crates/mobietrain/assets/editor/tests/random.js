// Random texts and documents, the same ones each time for the same seed.

/** @import { Node, Schema } from "prosemirror-model" */

/** Mulberry32: small, and good enough to find mistakes. */
export class Random {
  /** @param {number} seed */
  constructor(seed) {
    this.state = seed;
  }

  next() {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** @param {number} most */
  below(most) {
    return Math.floor(this.next() * most);
  }

  /** @template T @param {readonly T[]} list @returns {T} */
  of(list) {
    return list[this.below(list.length)];
  }

  /** @template T @param {number} most @param {() => T} make @returns {T[]} */
  some(most, make) {
    return Array.from({ length: this.below(most + 1) }, make);
  }
}

/** Signs that mean something somewhere in Markdown, and letters between them. */
export const SIGNS = [..."-*+#>=~`!&|:\"'{}()[]<_\\ \t0129.ab\u00a0é;^$%"];

/** Blocks that give a careless writer trouble; those of the server's own test. */
export const BLOCKS = [
  "Always **cold**, *never* warm\nand ~~maybe~~ `no`.  \nLast\\\nline",
  "   three spaces",
  "    four spaces\n\n    are code",
  "- one\n- two",
  "* one\n\n  more of it\n* two",
  "1. one\n   - a\n   - b\n2. two\n",
  "3) three",
  "- one\n\n      code in it",
  "- > quoted in a list\n  lazily",
  "> quoted\n> twice\nlazily",
  "> lazily\n===",
  "> - list\n>\n> > deeper",
  ">\ttab",
  "> ```\n> open fence in a quote",
  "> # Heading in a quote {#quoted}",
  "- ## Heading in a list",
  "### Third {#third}",
  "### Third",
  "```rust\nfenced\n\n# no heading\n```",
  "~~~~\n```\n~~~~",
  "<!-- a comment -->",
  "<!-- a comment\n\nof some lines -->\ntext",
  "one<br>two https://a.example/x_y www.a.example/x_y",
  "| a | b |\n| --- | :-: |\n| 1 | 2 |\n| 3",
  "***",
  "[a **bold** link][far], [far], [far][] and [near](/terms 'title')\n\n[far]: https://a.example/(x)?a&b 'far away'",
  "[close]: </a b>\n[words][close]",
  "<https://a.example/?x&y> &amp; &copy; \\* a\\",
  "- [ ] no\n- [x] yes",
  "```\nnobody closes this",
];

/** A text as somebody may have typed it. @param {Random} random */
export function text(random) {
  const signs = () => random.some(12, () => random.of(SIGNS)).join("");
  const block = () => (random.below(3) ? random.of(BLOCKS) : random.some(4, signs).join("\n"));
  return random.some(4, block).join(random.below(5) ? "\n\n" : "\n");
}

/** A document as somebody may have made it in the editor. @param {Random} random @param {Schema} schema @returns {Node} */
export function document(random, schema) {
  return schema.node("doc", null, [block(random, schema, 2), ...random.some(3, () => block(random, schema, 2))]);
}

/** @param {Random} random @param {Schema} schema @param {number} depth @returns {Node} */
function block(random, schema, depth) {
  const { nodes } = schema;
  const simple = ["paragraph", "paragraph", "heading", "code_block", "rule", "table"];
  const name = random.of([...simple, ...(depth ? ["quote", "bullets", "numbers", "bullets"] : [])].filter((name) => nodes[name]));
  const inside = () => [paragraph(random, schema), ...random.some(2, () => block(random, schema, depth - 1))];
  switch (name) {
    case "heading":
      return nodes.heading.create({ level: 3 + random.below(4) }, inline(random, schema));
    case "code_block": {
      const code = random.some(3, () => random.some(8, () => random.of(SIGNS)).join("")).join("\n");
      return nodes.code_block.create(null, code ? schema.text(code) : null);
    }
    case "rule":
      return nodes.rule.create();
    case "quote":
      return nodes.quote.create(null, inside());
    case "bullets":
    case "numbers": {
      const item = () => nodes.item.create(null, inside());
      const start = name === "numbers" ? { start: random.below(12) } : {};
      return nodes[name].create({ ...start, tight: random.below(2) === 0 }, [item(), ...random.some(2, item)]);
    }
    case "table":
      return table(random, schema);
    default:
      return paragraph(random, schema);
  }
}

/** @param {Random} random @param {Schema} schema */
function table(random, schema) {
  const width = 1 + random.below(3);
  const { table, row, head, cell } = schema.nodes;
  const aligns = Array.from({ length: width }, () => random.of(["", "left", "center", "right"]));
  const cells = (/** @type {typeof head} */ type) => aligns.map((align) => type.create({ align }, paragraph(random, schema)));
  return table.create(null, [row.create(null, cells(head)), ...random.some(2, () => row.create(null, cells(cell)))]);
}

/** @param {Random} random @param {Schema} schema */
function paragraph(random, schema) {
  return schema.nodes.paragraph.create(null, inline(random, schema));
}

/** @param {Random} random @param {Schema} schema @returns {Node[]} */
function inline(random, schema) {
  const { marks, nodes } = schema;
  const href = () => random.of(["/terms", "https://a.example/(x)?a&b", "tel:+32 1", "a b", "x_y*"]);
  const made = () => {
    const wanted = random.some(3, () => random.of(["strong", "em", "strike", "code", "link"]));
    const chosen = wanted.reduce((set, name) => {
      return marks[name].create(name === "link" ? { href: href(), title: random.of(["", 'a"b']) } : null).addToSet(set);
    }, /** @type {readonly import("prosemirror-model").Mark[]} */ ([]));
    if (random.below(8) === 0) return nodes.break.create(null, null, chosen);
    const words = random.some(6, () => random.of(random.below(2) ? SIGNS : [..."abc "])).join("").replaceAll("\t", " ");
    return schema.text(words || "w", chosen);
  };
  return random.some(5, made);
}
