// Prints texts of every sort and what the editor makes of them, as JSON, for the server's own reader to hold them together.

import { forEditing, written } from "../canon.js";
import { schemaWithout } from "../schema.js";
import { BLOCKS, Random, document, text } from "./random.js";

const schema = schemaWithout();
/** @type {[string, string][]} */
const pairs = [];
for (const source of [...BLOCKS, ...Array.from({ length: 3000 }, (_, seed) => text(new Random(seed)))]) {
  const { doc, exact } = forEditing(source, schema);
  if (exact) pairs.push([source, written(doc)]);
}
/** What was made in the editor, beside the words that are in it. @type {[string, string][]} */
const made = Array.from({ length: 1000 }, (_, seed) => {
  const doc = document(new Random(seed), schema);
  return [written(doc), doc.textContent];
});
console.log(JSON.stringify({ pairs, made }));
