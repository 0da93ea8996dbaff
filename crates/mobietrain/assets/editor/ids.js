// The ids of lessons and cards. Progress hangs on them, so one that people may have met never changes.

/** The longest id. */
const MOST = 60;
/** Letters that no accent comes off. @type {Record<string, string>} */
const LETTERS = { ß: "ss", æ: "ae", ø: "o", œ: "oe", ł: "l", đ: "d", ı: "i", þ: "th", ð: "d" };

/** An id made of a title, such that none of those taken is the same. @param {string} title @param {Iterable<string>} taken @param {string} otherwise */
export function idFor(title, taken, otherwise) {
  const plain = title
    .toLowerCase()
    .replace(/['’]/g, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x00-\x7f]/g, (letter) => LETTERS[letter] ?? " ")
    .replace(/[^a-z0-9]+/g, "-");
  const base = cut(plain, MOST) || otherwise;
  const all = new Set(taken);
  for (let number = 1; ; number++) {
    const end = number === 1 ? "" : `-${number}`;
    const id = cut(base, MOST - end.length) + end;
    if (!all.has(id)) return id;
  }
}

/** @param {string} text @param {number} most */
function cut(text, most) {
  return text.replace(/^-+/, "").slice(0, most).replace(/-+$/, "");
}
