// The words of a block as Markdown.

/** @import { Mark, Node } from "prosemirror-model" */

/** @typedef {import("./types.js").Place} Place */

/** @typedef {{ text: string, marks: readonly Mark[], kind: "text" | "space" | "break" | "picture" | "code" }} Piece */

const SIGN = { strong: "**", em: "_", strike: "~~" };

/** The words of a block. @param {Node} node @param {Place} [place] @returns {string} */
export function words(node, place = {}) {
  const pieces = spacesOutside(piecesOf(node));
  const text = joined(pieces, place);
  const lines = text.split("\n").map((line) => (place.heading || place.cell ? line : atLineStart(line)));
  return lines.join("\n");
}

/** Plain words as Markdown that reads as exactly these. @param {string} text */
export function plain(text) {
  return atLineStart(escape(text.trim(), {}));
}

/** What the words of a block are made of. @param {Node} node @returns {Piece[]} */
export function piecesOf(node) {
  /** @type {Piece[]} */
  const pieces = [];
  for (const { isText, text = "", marks, attrs, type } of node.children) {
    const isCode = marks.some((mark) => mark.type.name === "code");
    if (!isText) {
      const isBreak = type.name === "break";
      pieces.push({ kind: isBreak ? "break" : "picture", text: isBreak ? "" : picture(attrs), marks });
    } else if (isCode) {
      // Nothing that is code alone has no words; a line cannot end in it.
      pieces.push({ kind: "code", text: text.replace(/\n/g, " "), marks: marks.filter((mark) => mark.type.name !== "code") });
    } else {
      for (const part of text.replace(/\n/g, " ").split(/([ \t]+)/)) {
        if (part) pieces.push({ kind: /^[ \t]/.test(part) ? "space" : "text", text: part, marks });
      }
    }
  }
  return trimmed(pieces);
}

/** Spaces at the beginning and end of a line are none, and an empty line would be the end of the paragraph. @param {Piece[]} pieces */
function trimmed(pieces) {
  /** @type {Piece[]} */
  const kept = [];
  const drop = (/** @type {string} */ kind) => {
    while (kept.at(-1)?.kind === kind) kept.pop();
  };
  for (const piece of pieces) {
    if (piece.kind === "break") drop("space");
    const isBegun = kept.length > 0 && kept.at(-1)?.kind !== "break";
    if (isBegun || (piece.kind !== "space" && piece.kind !== "break")) kept.push(piece);
  }
  drop("space");
  drop("break");
  return kept;
}

/** Formatting begins and ends at words: a space has what the words on both sides have. @param {Piece[]} pieces */
function spacesOutside(pieces) {
  const isWords = (/** @type {Piece} */ piece) => piece.kind !== "space" && piece.kind !== "break";
  return pieces.map((piece, at) => {
    if (isWords(piece)) return piece;
    const before = pieces.slice(0, at).findLast(isWords)?.marks ?? [];
    const after = pieces.slice(at).find(isWords)?.marks ?? [];
    return { ...piece, marks: before.filter((mark) => mark.isInSet(after)) };
  });
}

/** @param {Piece[]} pieces @param {Place} place */
function joined(pieces, place) {
  let out = "";
  /** @type {Mark[]} */
  let open = [];
  /** @type {Piece} */
  const end = { kind: "text", text: "", marks: [] };
  for (const [at, piece] of [...pieces, end].entries()) {
    const stays = open.findIndex((mark) => !mark.isInSet(piece.marks));
    const kept = stays === -1 ? open : open.slice(0, stays);
    const closing = open.slice(kept.length).reverse();
    // A space goes on in what is open; nothing begins with it.
    const begins = piece.kind !== "space" && piece.kind !== "break";
    const opening = begins ? piece.marks.filter((mark) => !mark.isInSet(kept)) : [];
    opening.sort((one, two) => lasts(pieces, at, two) - lasts(pieces, at, one));
    const written = textOf(piece, place);
    const { before, signs, after } = between(out, closing, opening, written, place);
    out = before + signs + after;
    open = [...kept, ...opening];
  }
  return out;
}

/** For how many pieces formatting goes on. @param {Piece[]} pieces @param {number} at @param {Mark} mark */
function lasts(pieces, at, mark) {
  const end = pieces.slice(at).findIndex((piece) => !mark.isInSet(piece.marks));
  return end === -1 ? pieces.length : end;
}

const WORD = /[^\s\p{P}\p{S}]/u;

/** What stands between two pieces: the signs that close and open formatting. Beside a letter some of them would be no signs;
 * then that letter is written as its number. 
 * @param {string} before @param {Mark[]} closing @param {Mark[]} opening @param {string} after @param {Place} place */
function between(before, closing, opening, after, place) {
  const closes = closing.map(closeSign).join("");
  const opens = opening.map(openSign).join("");
  const last = closing.at(-1);
  if (!opens && last && isSign(last) && startsWithWord(after)) {
    if (place.careful || closing.length > 1 || endsInSign(before) || last.type.name === "em") after = firstAsNumber(after);
  }
  const first = opening[0];
  if (!closes && first && isSign(first) && endsInWord(before)) {
    if (place.careful || opening.length > 1 || startsWithSign(after) || first.type.name === "em") before = lastAsNumber(before);
  }
  // Or it would be a picture.
  if ((closes + opens || after).startsWith("[") && before.endsWith("!")) before = `${before.slice(0, -1)}\\!`;
  return { before, signs: closes + opens, after };
}

/** @param {Mark} mark */
function isSign(mark) {
  return mark.type.name in SIGN;
}

const startsWithWord = (/** @type {string} */ text) => WORD.test(String.fromCodePoint(text.codePointAt(0) ?? 32));
const startsWithSign = (/** @type {string} */ text) => text !== "" && !startsWithWord(text);
const lastOf = (/** @type {string} */ text) => [...text.slice(-2)].at(-1) ?? " ";
const endsInWord = (/** @type {string} */ text) => text !== "" && WORD.test(lastOf(text));
const endsInSign = (/** @type {string} */ text) => text !== "" && !WORD.test(lastOf(text));
const number = (/** @type {string} */ letter) => `&#${letter.codePointAt(0)};`;

/** @param {string} text */
function firstAsNumber(text) {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return number(first) + text.slice(first.length);
}

/** @param {string} text */
function lastAsNumber(text) {
  const last = lastOf(text);
  return text.slice(0, text.length - last.length) + number(last);
}

/** @param {Mark} mark */
function openSign(mark) {
  return mark.type.name === "link" ? "[" : SIGN[/** @type {keyof typeof SIGN} */ (mark.type.name)];
}

/** @param {Mark} mark */
function closeSign(mark) {
  if (mark.type.name !== "link") return SIGN[/** @type {keyof typeof SIGN} */ (mark.type.name)];
  return `](${destination(mark.attrs.href)}${title(mark.attrs.title)})`;
}

/** @param {Piece} piece @param {Place} place */
function textOf(piece, place) {
  switch (piece.kind) {
    case "break":
      return place.oneLine ? "<br>" : "\n";
    case "code":
      return code(piece.text, place);
    case "picture":
      return place.cell ? piece.text.replaceAll("|", "\\|") : piece.text;
    default:
      return escape(piece.text, place);
  }
}

/** @param {string} text @param {Place} place */
function code(text, place) {
  const runs = text.match(/`+/g)?.map((run) => run.length) ?? [];
  let length = 1;
  while (runs.includes(length)) length += 1;
  const fence = "`".repeat(length);
  // One space on each side is taken off again, unless there is nothing else.
  const isPadded = /^`|`$/.test(text) || (/^ .* $/.test(text) && /[^ ]/.test(text));
  const inside = isPadded ? ` ${text} ` : text;
  return fence + (place.cell ? inside.replaceAll("|", "\\|") : inside) + fence;
}

/** @param {Record<string, string>} attrs */
function picture({ src, alt, title: said }) {
  return `![${escape(alt, {})}](${destination(src)}${title(said)})`;
}

/** Plain words, with a backslash before each sign that would mean something. @param {string} text @param {Place} place */
function escape(text, place) {
  const escaped = text
    .replace(/[\\`*~[\]]/g, "\\$&")
    // Inside a word this one means nothing, and file names have it; the letters at the edges may become numbers.
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<=^.)_|_(?=.$)/gu, "\\_")
    .replace(/<(?=[a-z/!?])|&(?=#?\w+;)/gi, "\\$&");
  const inHeading = place.heading ? escaped.replace(/[{}#]/g, "\\$&") : escaped;
  const inCell = place.cell ? inHeading.replaceAll("|", "\\|") : inHeading;
  // Browsers show these as spaces, and readers of Markdown cut them off.
  return inCell.replace(/[^\S ]/g, (space) => (space === "\u00a0" ? "&nbsp;" : number(space)));
}

/** The address of a link or picture, as the server writes it. @param {string} address */
function destination(address) {
  if (/^[\p{Alphabetic}\p{N}\-_./:?=%#@]+$/u.test(address)) return address;
  return `<${address.replace(/[\\<>&]/g, "\\$&").replace(/\p{Cc}/gu, number)}>`;
}

/** @param {string} text */
function title(text) {
  return text ? ` "${text.replace(/["\\&<]/g, "\\$&").replace(/\n/g, "&#10;")}"` : "";
}

/** A line whose first sign would begin something. @param {string} line */
function atLineStart(line) {
  if (/^(#{1,6}(\s|$)|>|[-+](\s|$)|-[-\s]*$|=+\s*$)/.test(line)) return `\\${line}`;
  if (/^[|:\-\s]*-[|:\-\s]*$/.test(line)) return `\\${line}`;
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}
