// The start page while something waits on this phone, or without a network: it is older than what was done here, so its links lead to the card that is
// next by now, and each course says what of it waits.

import { filled, h, icon } from "./dom.js";
import { get } from "./kept.js";
import { listen, waiting } from "./outbox.js";
import { courses } from "./packet.js";
import { here } from "./people.js";
import { goOn, isShort, missed, standing } from "./standing.js";

const main = document.querySelector("main");

async function show() {
  const person = here();
  const player = person === null ? undefined : await get("people", person);
  document.querySelectorAll("[data-waits]").forEach((said) => said.remove());
  const all = await courses(person);
  sayNetwork(all[0]?.packet.words);
  if (!player?.key) return;
  const mine = await waiting(player);
  for (const { packet } of all) lead(packet, mine);
}

/** @param {Record<string, string> | undefined} words */
function sayNetwork(words) {
  document.querySelector(".net")?.remove();
  if (navigator.onLine || !words) return;
  main?.before(h("div", { class: "net", role: "status" }, h("p", {}, icon("cloud-off"), h("span", {}, words["player-no-network"]))));
}

/** @param {import("./types.js").Packet} packet @param {import("./types.js").Waiting[]} mine */
function lead(packet, mine) {
  const ours = mine.filter(({ course, refused }) => course === packet.course && !refused);
  if (ours.length === 0) return;
  const done = standing(packet, mine);
  const next = goOn(packet, done) ?? (isShort(packet, done) ? missed(packet, done)[0] : undefined);
  const page = `/courses/${packet.slug}`;
  const said = filled(packet.words["phone-waits"] ?? "", { n: ours.length });
  for (const link of document.querySelectorAll("main a")) {
    const address = link.getAttribute("href") ?? "";
    if (address !== page && !address.startsWith(`${page}/cards/`)) continue;
    if (address !== page) link.setAttribute("href", next ? `${page}/cards/${next.id}` : page);
    const place = link.closest(".continue, .course-card, li");
    place?.querySelector("[data-stop]")?.remove();
    place?.querySelectorAll(".line > span").forEach((stop, at) => {
      const cards = packet.cards.filter(({ lesson }) => lesson === at);
      stop.className = cards.every(({ id }) => done.has(id)) ? "done" : next?.lesson === at ? "here" : "";
    });
    const receipt = h("p", { class: "receipt is-wait", "data-waits": true }, icon("phone"), h("span", {}, said));
    (place?.querySelector(".course-card > div, .continue > div") ?? link.parentElement)?.append(receipt);
  }
}

listen(show);
addEventListener("online", show);
addEventListener("offline", show);
show();
