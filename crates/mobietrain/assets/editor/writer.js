// A document to Markdown, in the way people write it: few escapes, and those only where a sign would mean something.

/** @import { Node } from "prosemirror-model" */

import { words } from "./inline.js";

/** @typedef {{ careful?: boolean }} Style How letters beside formatting are written. */

/** The Markdown of a document. @param {Node} doc @param {Style} [style] @returns {string} */
export function write(doc, style = {}) {
  return blocks(doc.children, true, style);
}

/** @param {readonly Node[]} nodes @param {boolean} loose @param {Style} style @returns {string} */
function blocks(nodes, loose, style) {
  let text = "";
  /** @type {Node | undefined} */
  let before;
  let sign = "";
  for (const [at, node] of nodes.entries()) {
    // A paragraph without words is a place of the editor, and nothing that Markdown knows.
    const isFirst = before === undefined;
    if (isBlank(node) && !(at === 0 && nodes.length > 1 && !loose)) continue;
    const isList = node.type.name === before?.type.name && (node.type.name === "bullets" || node.type.name === "numbers");
    // Two lists that follow each other are told apart by their signs.
    sign = isList ? other(sign) : first(node);
    const written = block(node, sign, style);
    if (!isFirst) text += loose || needsSpace(before, node) ? "\n\n" : "\n";
    text += written;
    before = node;
  }
  return text;
}

/** @param {Node} node */
function isBlank(node) {
  return node.type.name === "paragraph" && words(node) === "";
}

/** @param {Node} node */
function first(node) {
  return node.type.name === "numbers" ? "." : "-";
}

/** @param {string} sign */
function other(sign) {
  return { "-": "*", "*": "-", ".": ")", ")": "." }[sign] ?? sign;
}

/** Whether one of these would go on in the other. @param {Node | undefined} before @param {Node} node */
function needsSpace(before, node) {
  const name = node.type.name;
  if (name === "paragraph" || name === "table" || before?.type.name === "table") return true;
  if (name === "quote" && before?.type.name === "quote") return true;
  if (name !== "bullets" && name !== "numbers") return false;
  return isBlank(node.child(0).child(0)) || (name === "numbers" && node.attrs.start !== 1);
}

/** @param {Node} node @param {string} sign @param {Style} style @returns {string} */
function block(node, sign, style) {
  switch (node.type.name) {
    case "heading":
      return heading(node, style);
    case "quote":
      return prefixed(blocks(node.children, true, style), "> ", "> ");
    case "bullets":
    case "numbers":
      return list(node, sign, style);
    case "code_block":
      return code(node);
    case "rule":
      return "___";
    case "table":
      return table(node, style);
    default:
      return words(node, style);
  }
}

/** @param {Node} node @param {Style} style */
function heading(node, style) {
  const text = words(node, { ...style, oneLine: true, heading: true });
  return `${"#".repeat(node.attrs.level)} ${text}`.trimEnd();
}

/** @param {Node} node */
function code(node) {
  const text = node.textContent;
  const sign = node.attrs.info.includes("`") ? "~" : "`";
  const runs = text.match(sign === "~" ? /~+/g : /`+/g) ?? [];
  const fence = sign.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}${node.attrs.info}\n${text ? `${text}\n` : ""}${fence}`;
}

/** @param {Node} node @param {string} sign @param {Style} style */
function list(node, sign, style) {
  const loose = !node.attrs.tight || node.children.some(needsLoose);
  const items = node.children.map((item, at) => {
    const mark = node.type.name === "numbers" ? `${node.attrs.start + at}${sign}` : sign;
    const inside = blocks(item.children, loose, style);
    return prefixed(inside || "", `${mark} `, " ".repeat(mark.length + 1)).trimEnd();
  });
  return items.join(loose ? "\n\n" : "\n");
}

/** Whether an item has blocks between which a line has to be empty. @param {Node} item */
function needsLoose(item) {
  const shown = item.children.filter((node, at) => at === 0 || !isBlank(node));
  return shown.some((node, at) => at > 0 && needsSpace(shown[at - 1], node));
}

/** @param {Node} node @param {Style} style */
function table(node, style) {
  const [head, ...rows] = node.children;
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(" | ")} |`;
  const cells = (/** @type {Node} */ row) => row.children.map((cell) => words(cell.child(0), { ...style, oneLine: true, cell: true }));
  const width = head.childCount;
  const dashes = head.children.map(({ attrs }) => ({ left: ":---", right: "---:", center: ":---:" })[String(attrs.align)] ?? "---");
  // Cells that stand beyond the head would not be read.
  const widest = Math.max(width, ...rows.map((row) => row.childCount));
  const full = (/** @type {string[]} */ some, /** @type {string} */ empty) => [...some, ...Array(widest - some.length).fill(empty)];
  return [line(full(cells(head), "")), line(full(dashes, "---")), ...rows.map((row) => line(full(cells(row), "")))].join("\n");
}

/** @param {string} text @param {string} first @param {string} rest */
function prefixed(text, first, rest) {
  return text
    .split("\n")
    .map((line, at) => ((at === 0 ? first : line === "" ? rest.trimEnd() : rest) + line))
    .join("\n");
}
