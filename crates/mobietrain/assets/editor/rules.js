// What keys do in a formatted text, and what is formatted while it is typed: Markdown's own signs.

import {
  InputRule,
  baseKeymap,
  chainCommands,
  exitCode,
  goToNextCell,
  inputRules,
  keymap,
  liftListItem,
  sinkListItem,
  splitListItem,
  textblockTypeInputRule,
  toggleMark,
  wrappingInputRule,
} from "./vendor/libraries.js";

/** @import { Command, Plugin } from "prosemirror-state" */
/** @import { Schema } from "prosemirror-model" */

/** @param {Schema} schema @param {() => void} link @returns {Plugin[]} */
export function rules(schema, link) {
  const { nodes, marks } = schema;
  /** @type {Command} */
  const lineBreak = (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(nodes.break.create()).scrollIntoView());
    return true;
  };
  /** In a table a new line is a break: Markdown has no paragraphs there. @type {Command} */
  const inCell = (state, dispatch, view) => (state.selection.$from.node(-1)?.type.spec.tableRole ? lineBreak(state, dispatch, view) : false);
  const enter = [inCell, ...(nodes.item ? [splitListItem(nodes.item)] : [])];
  const tab = [goToNextCell(1), ...(nodes.item ? [sinkListItem(nodes.item)] : [])];
  const back = [goToNextCell(-1), ...(nodes.item ? [liftListItem(nodes.item)] : [])];
  const keys = {
    "Mod-b": toggleMark(marks.strong),
    "Mod-i": toggleMark(marks.em),
    "Mod-Shift-x": toggleMark(marks.strike),
    "Mod-e": toggleMark(marks.code),
    "Mod-k": () => (link(), true),
    "Shift-Enter": chainCommands(exitCode, lineBreak),
    Enter: chainCommands(...enter),
    // Where there is nothing to indent it leads on: a keyboard is not caught.
    Tab: chainCommands(...tab),
    "Shift-Tab": chainCommands(...back),
  };
  return [inputRules({ rules: typed(schema) }), keymap(keys), keymap(baseKeymap)];
}

/** @param {Schema} schema */
function typed(schema) {
  const { nodes, marks } = schema;
  const found = [
    textblockTypeInputRule(/^###\s$/, nodes.heading, { level: 3 }),
    textblockTypeInputRule(/^```$/, nodes.code_block),
    around(/(?:^|[^*])\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, marks.strong, "**"),
    around(/(?:^|[^`])`([^`]+)`$/, marks.code, "`"),
    around(/(?:^|[^~])~~([^~\s](?:[^~]*[^~\s])?)~~$/, marks.strike, "~~"),
  ];
  if (nodes.bullets) found.push(wrappingInputRule(/^\s*[-*]\s$/, nodes.bullets));
  if (nodes.numbers) found.push(wrappingInputRule(/^(\d{1,3})\.\s$/, nodes.numbers, (match) => ({ start: Number(match[1]) })));
  if (nodes.quote) found.push(wrappingInputRule(/^\s*>\s$/, nodes.quote));
  return found;
}

/** Formats what was typed between two signs, and takes them away. @param {RegExp} pattern @param {import("prosemirror-model").MarkType} mark @param {string} sign */
function around(pattern, mark, sign) {
  return new InputRule(pattern, (state, match, start, end) => {
    const begin = start + match[0].indexOf(sign);
    const { tr } = state;
    // The last letter of the sign is not there yet.
    tr.delete(end - (sign.length - 1), end);
    tr.delete(begin, begin + sign.length);
    tr.addMark(begin, begin + match[1].length, mark.create());
    return tr.removeStoredMark(mark);
  });
}
