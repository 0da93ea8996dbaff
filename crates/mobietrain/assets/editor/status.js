// What is said about saving: never more than is so.

import { h } from "./dom.js";

/** @param {import("./store.js").Store} store @param {import("./dom.js").Given} given */
export function statusOf(store, given) {
  const line = h("p", { class: "save-state", role: "status" });
  const show = () => {
    const { saving } = store;
    const { sign, tone, words } = said(store, given);
    const link = saving.state === "signed-out" && h("a", { href: given.data.signIn, target: "_blank" }, given.word("sign-in"));
    const text = words + (saving.isSaved || saving.state === "sending" || saving.state === "waiting" ? "" : ` ${given.word(store.isKept ? "kept" : "not-kept")}`);
    if (line.dataset.says === text) return;
    line.dataset.says = text;
    line.className = `save-state ${tone}`.trim();
    line.replaceChildren(given.icon(sign), h("span", {}, text, link ? " " : null, link));
  };
  store.listen((news) => news === "saving" && show());
  show();
  return line;
}

/** @param {import("./store.js").Store} store @param {import("./dom.js").Given} given */
function said(store, given) {
  const { saving } = store;
  switch (saving.state) {
    case "saved":
      return { sign: "ok", tone: "", words: given.word("saved", { time: given.time(saving.savedAt ?? Date.now()) }) };
    case "waiting":
    case "sending":
      return { sign: "wait", tone: "", words: given.word("saving") };
    case "refused":
      return { sign: "alert", tone: "is-bad", words: given.word("not-saved", { why: saving.sentence }) };
    default:
      return { sign: "alert", tone: "is-bad", words: given.word(saving.state) };
  }
}
