// Two people wrote at once. What only one of them changed is taken from that one; where both changed the same, somebody has to say.

/**
 * @typedef {import("./course.js").Course} Course
 * @typedef {import("./course.js").Card} Card
 * @typedef {import("./course.js").Lesson} Lesson
 * @typedef {import("./types.js").Clash} Clash
 * @typedef {import("./types.js").Merged} Merged
 */

/** @param {unknown} one @param {unknown} two */
const same = (one, two) => JSON.stringify(one) === JSON.stringify(two);

/** What of a card or lesson is its own, and not the editor's nor of what it holds. @param {any} one */
function bare(one) {
  if (!one) return undefined;
  const { key: _key, fresh: _fresh, cards, lessons: _lessons, ...rest } = one;
  // Flash cards are a card's own.
  return Object.fromEntries(Object.entries(one.kind ? { ...rest, cards } : rest).sort());
}

/** @param {Course} base What both began with. @param {Course} mine @param {Course} theirs @returns {Merged} */
export function merge(base, mine, theirs) {
  const [was, ours, others] = [base, mine, theirs].map(byId);
  /** @type {Clash[]} */
  const clashes = [];
  /** @template T @param {Clash["of"]} of @param {string} id @param {T} before @param {T} one @param {T} two @returns {T} */
  const either = (of, id, before, one, two) => {
    if (same(bare(one), bare(two)) || same(bare(two), bare(before))) return one;
    if (!same(bare(one), bare(before))) clashes.push({ of, id, mine: one, theirs: two });
    else return two;
    return one ?? two;
  };
  const whole = either("course", "", base, mine, theirs);
  const lessons = orderOf(base.lessons, mine.lessons, theirs.lessons).map((id) => {
    const [before, one, two] = [was.lessons.get(id), ours.lessons.get(id), others.lessons.get(id)];
    const isGone = before !== undefined && !(one && two);
    const lesson = /** @type {Lesson} */ (isGone ? (one ?? two) : either("lesson", id, before, one ?? two, two ?? one));
    return { ...lesson, key: one?.key ?? lesson.key, cards: /** @type {Card[]} */ ([]), isGone };
  });
  const homes = homesOf(was.homes, ours.homes, others.homes);
  for (const lesson of lessons) {
    for (const id of cardsIn(lesson.id, homes, [base, mine, theirs])) {
      const one = ours.cards.get(id);
      const card = either("card", id, was.cards.get(id), one, others.cards.get(id));
      if (card) lesson.cards.push({ ...card, key: one?.key ?? card.key });
    }
  }
  // A lesson that one of them deleted stays while it holds something.
  const kept = lessons.filter(({ isGone, cards }) => !isGone || cards.length > 0).map(({ isGone: _isGone, ...lesson }) => lesson);
  return { course: { ...whole, lessons: kept }, clashes };
}

/** @param {Course} course */
function byId(course) {
  const cards = new Map(course.lessons.flatMap((lesson) => lesson.cards.map((card) => [card.id, card])));
  const homes = new Map(course.lessons.flatMap((lesson) => lesson.cards.map((card) => [card.id, lesson.id])));
  return { lessons: new Map(course.lessons.map((lesson) => [lesson.id, lesson])), cards, homes };
}

/** In which lesson each card is: where whoever moved it has put it.
 * @param {Map<string, string>} was @param {Map<string, string>} ours @param {Map<string, string>} others @returns {Map<string, string>} */
function homesOf(was, ours, others) {
  const all = new Set([...ours.keys(), ...others.keys()]);
  const home = (/** @type {string} */ id) => (ours.get(id) === was.get(id) ? (others.get(id) ?? ours.get(id)) : (ours.get(id) ?? others.get(id)));
  return new Map([...all].map((id) => [id, home(id) ?? ""]));
}

/** The ids of the cards of a lesson, in order. @param {string} lesson @param {Map<string, string>} homes @param {Course[]} all */
function cardsIn(lesson, homes, all) {
  const [base, mine, theirs] = all.map((course) => course.lessons.find(({ id }) => id === lesson)?.cards ?? []);
  const ids = orderOf(base, mine, theirs).filter((id) => homes.get(id) === lesson);
  const moved = [...homes].filter(([id, home]) => home === lesson && !ids.includes(id)).map(([id]) => id);
  return [...ids, ...moved];
}

/** The order of who changed it, with what the other one added where that stood.
 * @param {{ id: string }[]} base @param {{ id: string }[]} mine @param {{ id: string }[]} theirs */
function orderOf(base, mine, theirs) {
  const [was, ours, others] = [base, mine, theirs].map((list) => list.map(({ id }) => id));
  const [first, second] = same(ours, was) ? [others, ours] : [ours, others];
  const order = [...first];
  for (const [at, id] of second.entries()) {
    if (order.includes(id)) continue;
    const before = second.slice(0, at).findLast((other) => order.includes(other));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  }
  return order;
}

/** Puts an answer to a clash into the course: mine, theirs, or (of cards) both, theirs as a card of its own.
 * @param {Course} course @param {Clash} clash @param {"mine" | "theirs" | "both"} choice @param {(card: Card) => Card} copy @returns {Course} */
export function choose(course, clash, choice, copy) {
  const wanted = choice === "theirs" ? clash.theirs : clash.mine;
  if (clash.of === "course") return { ...wanted, lessons: course.lessons };
  if (clash.of === "lesson") {
    const titled = (/** @type {Lesson} */ lesson) => (lesson.id === clash.id ? { ...lesson, title: wanted.title } : lesson);
    return { ...course, lessons: course.lessons.map(titled) };
  }
  const chosen = (/** @type {Card} */ card) => {
    if (card.id !== clash.id) return [card];
    if (choice !== "both") return wanted ? [{ ...wanted, key: card.key }] : [];
    return clash.mine && clash.theirs ? [card, copy(clash.theirs)] : [card];
  };
  return { ...course, lessons: course.lessons.map((lesson) => ({ ...lesson, cards: lesson.cards.flatMap(chosen) })) };
}
