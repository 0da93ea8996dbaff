// A text with formatting: ProseMirror and a small toolbar, Markdown in and out. What formatted text cannot hold is edited as Markdown.

import { forEditing, written } from "./canon.js";
import { h, isAllowedLink } from "./dom.js";
import { rules } from "./rules.js";
import { schemaWithout } from "./schema.js";
import {
  EditorState,
  EditorView,
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  lift,
  liftListItem,
  setBlockType,
  tableEditing,
  toggleMark,
  wrapIn,
  wrapInList,
} from "./vendor/libraries.js";

/** @import { Command } from "prosemirror-state" */
/** @import { Node, Schema } from "prosemirror-model" */

/** @typedef {import("./types.js").RichText} Options */

/** @param {import("./dom.js").Given} given @param {Options} options */
export function richText(given, options) {
  const { doc, exact } = forEditing(options.markdown, schemaWithout(options.own));
  return exact ? formatted(given, options, doc) : asMarkdown(given, options, options.markdown, given.word("markdown-only"));
}

/** @param {import("./dom.js").Given} given @param {Options} options @param {string} markdown @param {string} why */
function asMarkdown(given, options, markdown, why) {
  const id = `text-${options.name}`;
  const box = h("textarea", { id, name: options.name, rows: 8, lang: given.data.language, dir: given.data.direction, "aria-describedby": `${id}-why`, value: markdown });
  box.addEventListener("input", () => options.changed(box.value));
  const back = h("button", { type: "button", class: "btn btn-quiet" }, given.word("markdown-back"));
  const field = h("div", { class: "field rich" }, h("label", { for: id }, options.label), h("span", { class: "help", id: `${id}-why` }, why), box, back);
  back.addEventListener("click", () => {
    const again = richText(given, { ...options, markdown: box.value });
    field.replaceWith(again);
    focusIn(again);
  });
  return field;
}

/** @param {HTMLElement} field */
function focusIn(field) {
  /** @type {HTMLElement | null} */ (field.querySelector("[contenteditable], textarea"))?.focus();
}

/** @param {import("./dom.js").Given} given @param {Options} options @param {Node} doc */
function formatted(given, options, doc) {
  const { schema } = doc.type;
  const id = `label-${options.name}`;
  const place = h("div", { class: "prose rich-text" });
  const tools = new Toolbar(given, schema, options, () => {
    const field = asMarkdown(given, options, written(view.state.doc), given.word("markdown-wanted"));
    root.replaceWith(field);
    view.destroy();
    focusIn(field);
  });
  const label = h("span", { class: "label", id }, options.label);
  const root = h("div", { class: "field rich" }, label, tools.bar, place);
  label.addEventListener("click", () => view.focus());
  const view = new EditorView(place, {
    state: EditorState.create({ doc, plugins: [...rules(schema, () => tools.link(view)), ...(schema.nodes.table ? [tableEditing()] : [])] }),
    attributes: { role: "textbox", "aria-multiline": "true", "aria-labelledby": id, lang: given.data.language, dir: given.data.direction, "data-name": options.name },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      tools.update(view.state);
      if (transaction.docChanged) options.changed(written(view.state.doc));
    },
    // The page lets no styles in that stand in elements; what they say of bold letters is read all the same.
    transformPastedHTML: (html) => html.replace(/(<[^>]*?\s)style(?==)/gi, "$1data-style"),
    handlePaste: (_view, event) => takePictures(event.clipboardData, options),
    handleDrop: (_view, event) => takePictures(event.dataTransfer, options),
  });
  tools.attach(view);
  return root;
}

/** @param {DataTransfer | null} data @param {Options} options */
function takePictures(data, options) {
  const files = [...(data?.files ?? [])].filter(({ type }) => type.startsWith("image/"));
  if (!files.length || !options.pictures) return false;
  options.pictures(files);
  return true;
}

/** @typedef {{ name: string, words: string, run: Command, isOn?: (state: EditorState) => boolean, shows?: (state: EditorState) => boolean }} Tool */

/** What stands on the tools, where that is shorter than their words. @type {Record<string, string>} */
const SIGNS = { strong: "B", em: "I", strike: "S", code: "</>", heading: "H", bullets: "•—", numbers: "1.", quote: "”", table: "⊞" };

class Toolbar {
  /** @type {EditorView | undefined} */
  #view;
  /** @type {{ tool: Tool, button: HTMLButtonElement }[]} */
  #tools;

  /** @param {import("./dom.js").Given} given @param {Schema} schema @param {Options} options @param {() => void} toMarkdown */
  constructor(given, schema, options, toMarkdown) {
    this.given = given;
    this.#tools = toolsOf(schema).map((tool) => ({ tool, button: this.#button(tool) }));
    const words = given.word("tool-link");
    const link = h("button", { type: "button", class: "btn btn-quiet tool tool-link", "aria-label": words, title: words, onclick: () => this.#view && this.link(this.#view) }, given.icon("link"));
    const source = given.word("tool-markdown");
    const markdown = h("button", { type: "button", class: "btn btn-quiet tool push", "aria-label": source, title: source, "data-sign": "M↓", onclick: toMarkdown });
    const at = this.#tools.findIndex(({ tool }) => tool.name === "code") + 1;
    const buttons = this.#tools.map(({ button }) => button).toSpliced(at, 0, link);
    this.bar = h("div", { role: "toolbar", class: "tools", "aria-label": given.word("tools", { label: options.label }) }, ...buttons, markdown);
    this.#rove();
  }

  /** @param {Tool} tool */
  #button(tool) {
    const words = this.given.word(tool.words);
    const run = () => {
      if (!this.#view) return;
      tool.run(this.#view.state, this.#view.dispatch, this.#view);
      this.#view.focus();
    };
    const sign = SIGNS[tool.name];
    const attributes = { type: "button", class: `btn btn-quiet tool tool-${tool.name}`, "aria-pressed": tool.isOn && "false", onclick: run };
    return sign ? h("button", { ...attributes, "aria-label": words, title: words, "data-sign": sign }) : h("button", attributes, words);
  }

  /** @param {EditorView} view */
  attach(view) {
    this.#view = view;
    this.update(view.state);
  }

  /** @param {EditorState} state */
  update(state) {
    for (const { tool, button } of this.#tools) {
      const [hidden, pressed] = [tool.shows ? !tool.shows(state) : false, String(tool.isOn?.(state) ?? false)];
      if (button.hidden !== hidden) button.hidden = hidden;
      if (tool.isOn && button.getAttribute("aria-pressed") !== pressed) button.setAttribute("aria-pressed", pressed);
    }
  }

  /** One stop of the Tab key; arrows lead from tool to tool. */
  #rove() {
    const all = () => /** @type {HTMLElement[]} */ ([...this.bar.children]).filter((tool) => !tool.hidden);
    for (const [at, tool] of [...this.bar.children].entries()) tool.setAttribute("tabindex", at === 0 ? "0" : "-1");
    this.bar.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      const tools = all();
      const along = getComputedStyle(this.bar).direction === "rtl" ? -step : step;
      tools[(tools.indexOf(/** @type {HTMLElement} */ (document.activeElement)) + along + tools.length) % tools.length].focus();
    });
    this.bar.addEventListener("focusin", (event) => {
      for (const tool of this.bar.children) tool.setAttribute("tabindex", tool === event.target ? "0" : "-1");
    });
  }

  /** Asks where a link leads. @param {EditorView} view */
  link(view) {
    const { word } = this.given;
    const mark = view.state.schema.marks.link;
    const { from, to, empty, $from } = view.state.selection;
    const before = (empty ? $from.marks() : ($from.nodeAfter?.marks ?? [])).find(({ type }) => type === mark)?.attrs.href ?? "";
    const field = h("input", { id: "link-address", type: "text", inputmode: "url", autocomplete: "off", value: before, "aria-describedby": "link-help" });
    const mistake = h("p", { class: "error-text", id: "link-error", role: "alert", hidden: true }, this.given.icon("alert"), word("link-wrong"));
    const take = () => view.dispatch(view.state.tr.removeMark(from, to, mark));
    const end = () => {
      dialog.close();
      dialog.remove();
      view.focus();
    };
    const done = (/** @type {Event} */ event) => {
      event.preventDefault();
      const href = field.value.trim();
      const isWrong = href !== "" && !isAllowedLink(href);
      mistake.hidden = !isWrong;
      field.setAttribute("aria-invalid", String(isWrong));
      field.setAttribute("aria-describedby", isWrong ? "link-help link-error" : "link-help");
      if (isWrong) return field.focus();
      if (href === "") take();
      else if (empty) view.dispatch(view.state.tr.insert(from, view.state.schema.text(href, [mark.create({ href })])));
      else view.dispatch(view.state.tr.addMark(from, to, mark.create({ href })));
      end();
    };
    const dialog = h(
      "dialog",
      { "aria-labelledby": "link-title", oncancel: end },
      h(
        "form",
        { onsubmit: done, novalidate: true },
        h("div", { class: "dialog-head" }, h("h2", { id: "link-title" }, word("tool-link"))),
        h("div", { class: "dialog-body" }, h("div", { class: "field" }, h("label", { for: "link-address" }, word("link-address")), h("span", { class: "help", id: "link-help" }, word("link-help")), field, mistake)),
        h("div", { class: "dialog-foot" }, h("button", { type: "button", class: "btn", onclick: end }, word("cancel")), h("button", { class: "btn btn-primary" }, word("link-set"))),
      ),
    );
    document.body.append(dialog);
    dialog.showModal();
    field.focus();
  }
}

/** @param {Schema} schema @returns {Tool[]} */
function toolsOf(schema) {
  const { marks, nodes } = schema;
  /** @param {string} name @returns {Tool} */
  const mark = (name) => ({
    name,
    words: `tool-${name}`,
    run: toggleMark(marks[name]),
    isOn: ({ selection: { from, to, empty, $from }, doc, storedMarks }) =>
      empty ? marks[name].isInSet(storedMarks ?? $from.marks()) !== undefined : doc.rangeHasMark(from, to, marks[name]),
  });
  const inside = (/** @type {string} */ name) => (/** @type {EditorState} */ { selection: { $from } }) => {
    for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type.name === name) return true;
    return false;
  };
  const inTable = inside("table");
  /** @param {string} name @param {Command} make @param {Command} undo @returns {Tool} */
  const block = (name, make, undo) => ({ name, words: `tool-${name}`, isOn: inside(name), run: (state, dispatch, view) => (inside(name)(state) ? undo : make)(state, dispatch, view) });
  /** @type {(Tool | false)[]} */
  const tools = [
    mark("strong"),
    mark("em"),
    mark("strike"),
    mark("code"),
    block("heading", setBlockType(nodes.heading, { level: 3 }), setBlockType(nodes.paragraph)),
    nodes.bullets && block("bullets", wrapInList(nodes.bullets), liftListItem(nodes.item)),
    nodes.numbers && block("numbers", wrapInList(nodes.numbers), liftListItem(nodes.item)),
    nodes.quote && block("quote", wrapIn(nodes.quote), lift),
    nodes.table && { name: "table", words: "tool-table", run: insertTable(schema), shows: (state) => !inTable(state) },
    nodes.table && { name: "row", words: "tool-row", run: addRowAfter, shows: inTable },
    nodes.table && { name: "column", words: "tool-column", run: addColumnAfter, shows: inTable },
    nodes.table && { name: "no-row", words: "tool-no-row", run: deleteRow, shows: inTable },
    nodes.table && { name: "no-column", words: "tool-no-column", run: deleteColumn, shows: inTable },
    nodes.table && { name: "no-table", words: "tool-no-table", run: deleteTable, shows: inTable },
  ];
  return tools.filter((tool) => tool !== false && tool !== undefined);
}

/** @param {Schema} schema @returns {Command} */
function insertTable(schema) {
  const { table, row, head, cell, paragraph } = schema.nodes;
  return (state, dispatch) => {
    const cells = (/** @type {typeof head} */ type) => [type.create(null, paragraph.create()), type.create(null, paragraph.create())];
    dispatch?.(state.tr.replaceSelectionWith(table.create(null, [row.create(null, cells(head)), row.create(null, cells(cell))])).scrollIntoView());
    return true;
  };
}
