// Putting in order and matching are forms of selects, which work without this. With it, steps move by arrows and by dragging,
// and pairs are made by two taps; the selects stay what is sent. Flash cards lie below each other; with it they come one at a time, and one
// that somebody did not know comes once more.

/** @param {ParentNode} page */
export function enliven(page) {
  const [order, match, flash] = ["[data-order]", "[data-match]", "[data-flash]"].map((name) => /** @type {HTMLElement | null} */ (page.querySelector(name)));
  if (order) putInOrder(page, order);
  if (match) matchPairs(page, match);
  if (flash) turnOver(page, flash);
}

/** What the page of such a card has. @template {HTMLElement} Kind @param {ParentNode} page @param {string} name */
const there = (page, name) => /** @type {Kind} */ (/** @type {unknown} */ (page.querySelector(name)));

/** @param {ParentNode} page @param {HTMLElement} order */
function putInOrder(page, order) {
  const said = there(page, "[data-said]");
  const steps = () => /** @type {HTMLElement[]} */ ([...order.children]);
  // The selects are sent in the order in which the page came, whatever moves.
  const fields = document.createElement("div");
  fields.hidden = true;
  const field = new Map(steps().map((step) => [step, /** @type {HTMLSelectElement} */ (step.querySelector("select"))]));
  fields.append(...field.values());
  order.after(fields);
  const of = (/** @type {HTMLElement} */ step) => /** @type {HTMLSelectElement} */ (field.get(step));
  const button = (/** @type {HTMLElement} */ step, /** @type {string} */ name) => /** @type {HTMLButtonElement} */ (step.querySelector(name));
  const name = (/** @type {HTMLElement} */ step) => step.querySelector("[data-name]")?.textContent;
  const place = () => {
    const all = steps();
    all.forEach((step, at) => {
      of(step).value = String(at + 1);
      button(step, "[data-up]").disabled = at === 0;
      button(step, "[data-down]").disabled = at === all.length - 1;
    });
  };
  const say = (/** @type {HTMLElement} */ step) => (said.textContent = `${name(step)}: ${steps().indexOf(step) + 1} / ${steps().length}`);
  const move = (/** @type {HTMLElement} */ step, /** @type {number} */ by) => {
    const other = steps()[steps().indexOf(step) + by];
    if (!other) return;
    // The other one moves: what is held or has the focus would lose it.
    if (by < 0) step.after(other);
    else step.before(other);
    place();
    say(step);
  };
  // What was chosen before it came back stands there; the rest follows as it was shown.
  const chosen = (/** @type {HTMLElement} */ step) => Number(of(step).value) || 99;
  order.append(...steps().sort((one, other) => chosen(one) - chosen(other)));
  for (const step of steps()) {
    for (const [which, by] of /** @type {[string, number][]} */ ([["[data-up]", -1], ["[data-down]", 1]])) {
      const arrow = button(step, which);
      arrow.hidden = false;
      arrow.addEventListener("click", () => {
        move(step, by);
        // At the end the arrow is off and would lose the focus: the other one has it then.
        (arrow.disabled ? button(step, "button:enabled") : arrow).focus();
      });
    }
    const grip = /** @type {HTMLElement} */ (step.querySelector("[data-grip]"));
    grip.hidden = false;
    grip.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      grip.setPointerCapture(event.pointerId);
      step.classList.add("held");
    });
    grip.addEventListener("pointermove", (event) => {
      if (!step.classList.contains("held")) return;
      const at = steps().indexOf(step);
      const middle = (/** @type {HTMLElement} */ other) => other.getBoundingClientRect().top + other.offsetHeight / 2;
      const [before, after] = [steps()[at - 1], steps()[at + 1]];
      if (before && event.clientY < middle(before)) move(step, -1);
      else if (after && event.clientY > middle(after)) move(step, 1);
    });
    for (const end of ["pointerup", "pointercancel"]) {
      grip.addEventListener(end, () => step.classList.remove("held"));
    }
  }
  place();
  for (const hint of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[data-hint]"))) hint.hidden = !hint.hidden;
}

/** @param {ParentNode} page @param {HTMLElement} match */
function matchPairs(page, match) {
  const selects = /** @type {HTMLSelectElement[]} */ ([...match.querySelectorAll("select")]);
  const hint = there(page, "[data-said]");
  const tiles = there(match, "[data-tiles]");
  const button = (/** @type {string | null} */ words, /** @type {string} */ side, /** @type {number} */ at) => {
    const tile = document.createElement("button");
    tile.type = "button";
    tile.className = "tile";
    tile.append(Object.assign(document.createElement("span"), { textContent: words }), document.createElement("b"));
    tile.addEventListener("click", () => choose(side, at));
    const item = document.createElement("li");
    item.append(tile);
    there(tiles, `[data-side="${side}"]`).append(item);
    return tile;
  };
  const lefts = selects.map((select, at) => button(select.labels[0].textContent, "left", at));
  const choices = [...selects[0].options].slice(1);
  const rights = choices.map((option, at) => button(option.textContent, "right", at));
  /** @type {{ side: string, at: number } | null} */
  let held = null;
  // A tile of each side, in either order, makes a pair; what either was paired with before is free again.
  const choose = (/** @type {string} */ side, /** @type {number} */ at) => {
    if (held && held.side !== side) {
      const [left, right] = side === "right" ? [held.at, at] : [at, held.at];
      for (const select of selects) if (select.value === String(right + 1)) select.value = "";
      selects[left].value = String(right + 1);
      held = null;
    } else {
      held = held && held.at === at ? null : { side, at };
    }
    show();
  };
  const show = () => {
    const pair = (/** @type {HTMLElement} */ tile, /** @type {number} */ number) => {
      tile.classList.toggle("paired", number > 0);
      there(tile, "b").textContent = number > 0 ? "ABCDEFGH"[number - 1] : "";
    };
    const isHeld = (/** @type {string} */ side, /** @type {number} */ at) => String(held?.side === side && held.at === at);
    lefts.forEach((tile, at) => {
      pair(tile, selects[at].value ? at + 1 : 0);
      tile.setAttribute("aria-pressed", isHeld("left", at));
    });
    rights.forEach((tile, at) => {
      pair(tile, selects.findIndex((select) => select.value === String(at + 1)) + 1);
      tile.setAttribute("aria-pressed", isHeld("right", at));
    });
    const made = selects.filter((select) => select.value).length;
    hint.textContent = `${hint.dataset.said} ${made} / ${selects.length}`;
  };
  there(match, "[data-selects]").hidden = true;
  // A hidden field that is asked for would keep the form from being sent without a word.
  for (const select of selects) select.required = false;
  tiles.hidden = false;
  show();
}

/** @param {ParentNode} page @param {HTMLElement} flash */
function turnOver(page, flash) {
  const all = /** @type {HTMLElement[]} */ ([...flash.children]);
  const rest = [...all];
  const know = there(page, "[data-know]");
  const said = there(page, "[data-known]");
  const sheet = (/** @type {HTMLElement} */ card) => /** @type {HTMLDetailsElement} */ (card.querySelector("details"));
  const show = () => {
    const isDone = rest.length === 0;
    for (const card of all) {
      card.hidden = !isDone && card !== rest[0];
      sheet(card).open = false;
    }
    know.hidden = true;
    said.textContent = isDone ? (said.dataset.done ?? "") : `${said.dataset.known} ${all.length - rest.length} / ${all.length}`;
  };
  for (const card of all) sheet(card).addEventListener("toggle", () => (know.hidden = !rest[0] || !sheet(rest[0]).open));
  const go = (/** @type {boolean} */ isKnown) => {
    const card = rest.shift();
    if (card && !isKnown) rest.push(card);
    show();
    // The button that was pressed is gone, and the focus would be with it.
    (rest[0]?.querySelector("summary") ?? there(document, ".player-foot .btn-primary")).focus();
  };
  said.hidden = false;
  there(know, "[data-again]").addEventListener("click", () => go(false));
  there(know, "[data-knew]").addEventListener("click", () => go(true));
  show();
}
