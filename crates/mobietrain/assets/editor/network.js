// What is asked of the server.

import { toSend } from "./course.js";

/** @typedef {import("./types.js").Stored} Answer */

/** @param {import("./dom.js").Given} given */
export function networkOf(given) {
  const { draft: address, me } = given.data;
  /** @param {RequestInit} [init] @returns {Promise<Response | "offline">} */
  const ask = async (init) => {
    try {
      // Who typed it goes along: somebody else may have signed in since, in another tab.
      return await fetch(address, { redirect: "manual", ...init, headers: { ...init?.headers, "x-written-by": me } });
    } catch {
      return "offline";
    }
  };
  /** A text that came in a folder is nobody's. @param {any} draft */
  const named = (draft) => draft && { ...draft, by: draft.by || given.word("somebody") };
  return {
    /** The draft as it is. @returns {Promise<any>} */
    async draft() {
      const response = await ask();
      if (response === "offline" || !response.ok) return undefined;
      return named(await response.json().catch(() => undefined));
    },
    /** @param {number | null} revision @param {import("./course.js").Course} content @returns {Promise<Answer>} */
    async send(revision, content) {
      const body = JSON.stringify({ revision, content: toSend(content) });
      // A page that is left still sends what is short enough; the rest is kept in the browser.
      const keepalive = document.visibilityState === "hidden" && body.length < 50_000;
      const response = await ask({ method: "PUT", body, keepalive, headers: { "content-type": "application/json" } });
      if (response === "offline") return { kind: "offline" };
      const said = await response.json().catch(() => undefined);
      if (response.ok && said) return { kind: "saved", saved: said };
      if (response.status === 401 || response.type === "opaqueredirect") return { kind: "signed-out" };
      if (response.status === 409 && said) return { kind: "conflict", theirs: named(said) };
      // A proxy's words for a site that does not answer it.
      if (response.status >= 502 && response.status <= 504) return { kind: "offline" };
      const isRefused = response.status >= 400 && response.status < 500 && response.status !== 429;
      return isRefused ? { kind: "refused", sentence: said?.sentence ?? given.word("refused") } : { kind: "trouble" };
    },
  };
}
