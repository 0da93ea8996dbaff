// How far somebody is: what the server has received, and above it what still waits on this phone. Nothing ever goes down by a write.

/** @typedef {import("./types.js").Packet} Packet */
/** @typedef {import("./types.js").Standing} Standing */

/** The better of two scores; `null` is that of a card without a question. @param {number | null} one @param {number | null} other */
export const better = (one, other) => (one === null || other === null ? (one ?? other) : Math.max(one, other));

/** For each card that is done: its best score, and where that is.
 * @param {Packet} packet @param {import("./types.js").Waiting[]} waiting what this person did that has not been received
 * @returns {Map<string, Standing>} */
export function standing(packet, waiting) {
  /** @type {Map<string, Standing>} */
  const all = new Map();
  for (const { id, done } of packet.cards) if (done) all.set(id, { best: done.best, at: done.at, waits: false });
  for (const { card, edition, score, course } of waiting) {
    const there = packet.cards.find(({ id }) => id === card);
    if (course !== packet.course || there?.edition !== edition) continue;
    const before = all.get(card);
    all.set(card, { best: better(before?.best ?? null, score), at: before?.at ?? null, waits: true });
  }
  return all;
}

/** The card to go on with: the first that is not done. @param {Packet} packet @param {Map<string, Standing>} done */
export const goOn = (packet, done) => packet.cards.find(({ id }) => !done.has(id));

/** The questions that were not answered right, ever. @param {Packet} packet @param {Map<string, Standing>} done */
export const missed = (packet, done) =>
  packet.cards.filter(({ id, solution }) => solution.kind !== "unasked" && done.get(id)?.best === 0);

/** Whether everything is done and too little of it right for the pass mark. @param {Packet} packet @param {Map<string, Standing>} done */
export const isShort = (packet, done) =>
  goOn(packet, done) === undefined && packet.cards.filter(({ id }) => done.get(id)?.best === 1).length < packet.needed;

/** The packet with a write in it that the server has received at this moment.
 * @param {Packet} packet @param {import("./types.js").Waiting} write @param {number} at @returns {Packet} */
export function received(packet, write, at) {
  if (write.course !== packet.course) return packet;
  const cards = packet.cards.map((card) => {
    if (card.id !== write.card || card.edition !== write.edition) return card;
    return { ...card, done: { at: Math.max(card.done?.at ?? 0, at), best: better(card.done?.best ?? null, write.score) } };
  });
  return { ...packet, cards };
}
