// The page of a card that the server has made. Where the course can be had whole, the rest of it is played without pages.

import { open } from "./game.js";
import { enliven } from "./kinds.js";

enliven(document);
const [, slug, card] = location.pathname.match(/^\/courses\/([^/]+)\/cards\/([^/]+)$/) ?? [];
// A verdict that the server has shown stays: its link leads to the next page.
if (slug && card && !new URLSearchParams(location.search).has("answer")) {
  open(slug).then((game) => game?.takeOver(decodeURIComponent(card)), () => {});
}
