// Whether two short answers are the same, as the server's `kernel/src/text` says it; `tests/grading.json` holds the two together.

/** The longest answer, in characters. */
const LONGEST = 300;

// White space of Unicode; what `\s` means here is not quite that.
const SPACES = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u;

const HIDDEN =
  /[\u{ad}\u{34f}\u{61c}\u{115f}\u{1160}\u{17b4}\u{17b5}\u{180b}-\u{180f}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{2800}\u{3164}\u{fe00}-\u{fe0f}\u{feff}\u{ffa0}\u{fff0}-\u{fffc}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;
const SELECTOR = /[\u{180b}-\u{180d}\u{180f}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/u;
const JOINER = /[\u200c\u200d]/;
const APOSTROPHE = /['`‘’‛′ʹʻʼʽʾʿˈ׳´΄]/gu;
const DASH = /[\u2010-\u2015−]/gu;
const STRETCH = "ـ";
/** @type {Record<string, string>} */
const PLAIN = { ł: "l", ø: "o", đ: "d", ð: "d", ħ: "h", ŧ: "t", þ: "th", æ: "ae", œ: "oe", ŋ: "n", ى: "ی", ي: "ی", ك: "ک", ة: "ه" };

/** Whether it may be of a writing that has a use for joiners and selectors: one without capitals. @param {string} c */
function takesPart(c) {
  const isVisible = !HIDDEN.test(c) || SELECTOR.test(c);
  return isVisible && !/[\0-\x7f]/.test(c) && !SPACES.test(c) && !/\p{Lowercase}|\p{Uppercase}/u.test(c);
}

/** The text without what nobody sees and its writing does not need. @param {string} text */
function takenOut(text) {
  const chars = [...text];
  /** @type {string[]} */
  const kept = [];
  chars.forEach((c, at) => {
    const before = kept.length > 0 && takesPart(/** @type {string} */ (kept.at(-1)));
    const next = chars[at + 1];
    const stays = JOINER.test(c) ? before && next !== undefined && takesPart(next) : !HIDDEN.test(c) || (SELECTOR.test(c) && before);
    if (stays) kept.push(c);
  });
  return kept.join("");
}

/** @param {string} text */
const words = (text) => text.split(SPACES).filter((word) => word !== "");

/** What somebody wrote, as it is compared; "" when it is nothing, and `null` when no field of ours sends it.
 * @param {string} text @returns {string | null} */
export function written(text) {
  const seen = takenOut(text);
  const inner = seen.replace(new RegExp(`^${SPACES.source}|${SPACES.source}$`, "gu"), "");
  if (/[\n\r]/.test(inner)) return null;
  const line = words(seen).join(" ").normalize("NFC");
  if (/\p{Cc}/u.test(line)) return null;
  return [...line].length > LONGEST ? null : line;
}

/** Two answers with the same key are the same, written differently. @param {string} answer */
export function answerKey(answer) {
  const plain = answer.replace(APOSTROPHE, "'").replace(DASH, "-").normalize("NFKD");
  const seen = [...plain].filter((c) => !HIDDEN.test(c) && !/\p{M}/u.test(c) && c !== STRETCH);
  const lower = seen.flatMap((c) => [...c.toUpperCase()].flatMap((upper) => [...upper.toLowerCase()]));
  const key = words(lower.map((c) => PLAIN[c] ?? c).join("")).join(" ");
  return key.replace(/[ .,;:!?،؛؟。]+$/u, "") || key;
}
