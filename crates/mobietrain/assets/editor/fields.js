// The fields of a form: a line of text, and lists of lines whose rows can be added, removed and moved.

import { h } from "./dom.js";

/** @typedef {import("./dom.js").Given} Given */

/** One line of text, which grows with it. @param {Given} given @param {{ name: string, label: string, help?: string, value: string, id?: string, isTitle?: boolean, input: (value: string) => void, left?: () => void }} options */
export function line(given, options) {
  const id = options.id ?? `field-${options.name}`;
  const help = options.help && h("span", { class: "help", id: `${id}-help` }, options.help);
  const box = h("textarea", { id, name: options.name, rows: 1, class: options.isTitle ? "line-field title-field" : "line-field", lang: given.data.language, dir: given.data.direction, "aria-describedby": help && `${id}-help`, value: options.value });
  // A new line would be no part of it.
  box.addEventListener("keydown", (event) => event.key === "Enter" && !event.isComposing && event.preventDefault());
  box.addEventListener("input", () => options.input(box.value.replace(/\s*\n\s*/g, " ")));
  box.addEventListener("blur", () => options.left?.());
  return h("div", { class: "field" }, h("label", { for: id }, options.label), help, box);
}

/** @typedef {import("./types.js").Rows} Rows */

/** @param {Given} given @param {Rows} rows */
export function rowsOf(given, rows) {
  const { values, name } = rows;
  const field = (/** @type {number} */ row, /** @type {number} */ column) => {
    const box = h("input", {
      type: "text",
      name: `${name}-${row}-${column}`,
      "aria-label": rows.label(row, column),
      placeholder: rows.label(row, column),
      lang: given.data.language,
      dir: given.data.direction,
      value: values[row][column],
    });
    box.addEventListener("input", () => {
      values[row] = values[row].with(column, box.value);
      rows.typed(values, `${name}-${row}-${column}`);
    });
    return box;
  };
  const row = (/** @type {string[]} */ columns, /** @type {number} */ at) =>
    h(
      "div",
      { class: columns.length === 2 ? "answer-row pair-row" : "answer-row", "data-row": at },
      rows.before?.(at),
      ...columns.map((_, column) => field(at, column)),
      given.button("x", given.word("row-remove", { label: rows.label(at, 0) }), { onclick: () => rows.changed("remove", at) }),
    );
  const add = h("button", { type: "button", class: "btn btn-quiet", hidden: values.length >= rows.most, onclick: () => rows.changed("add", values.length) }, given.icon("plus"), given.word("row-add"));
  const set = h("fieldset", { class: "rows" }, h("legend", {}, rows.legend, rows.help && h("span", { class: "muted small" }, ` ${rows.help}`)), ...values.map(row), h("div", { class: "row" }, add));
  set.addEventListener("keydown", (event) => {
    const at = Number(/** @type {HTMLElement} */ (event.target).closest("[data-row]")?.getAttribute("data-row") ?? -1);
    if (at === -1 || event.isComposing) return;
    if (event.key === "Enter" && /** @type {HTMLElement} */ (event.target).matches("input[type=text]")) {
      event.preventDefault();
      const next = set.querySelector(`[data-row="${at + 1}"] input[type=text]`);
      // An empty one waits there already.
      if (values[at + 1]?.every((value) => value === "")) /** @type {HTMLElement | null} */ (next)?.focus();
      else if (values.length < rows.most) rows.changed("add", at + 1);
    } else if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      event.stopPropagation();
      rows.changed(event.key === "ArrowUp" ? "up" : "down", at);
    }
  });
  return set;
}

/** Does to a list what somebody did to its rows. @template T @param {T[]} list @param {"add" | "remove" | "up" | "down"} change @param {number} row @param {T} empty @returns {T[]} */
export function rowChanged(list, change, row, empty) {
  if (change === "add") return list.toSpliced(row, 0, empty);
  if (change === "remove") return list.toSpliced(row, 1);
  const to = change === "up" ? row - 1 : row + 1;
  if (to < 0 || to >= list.length) return list;
  return list.toSpliced(row, 1).toSpliced(to, 0, list[row]);
}
