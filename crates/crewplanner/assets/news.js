// The red bullet, live. The page shows what was known when it was made; this brings what changes, as the server
// rendered it, into the parts that carry data-news.

const status = document.querySelector("[data-news-stream]");
const LONGEST_WAIT = 5 * 60 * 1000;
let source = null;
let timer = null;
let wait = 1000;
let over = false; // signed out, or too many pages open: nobody knocks again by themselves
let said = status?.dataset.newsSaid ?? "";

function show({ said: words, ...parts }) {
  for (const [name, html] of Object.entries(parts)) {
    for (const part of document.querySelectorAll(`[data-news="${name}"]`)) {
      // Whoever stands on a link of the list must not be thrown to the top of the page by its replacement.
      const link = part.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
      part.innerHTML = html;
      // When it is gone, seen on their phone perhaps, the next link of the card is the nearest place.
      const links = [...part.parentElement.querySelectorAll("a")];
      if (link) (links.find((a) => a.getAttribute("href") === link) ?? links[0])?.focus({ preventScroll: true });
    }
  }
  if (words !== said) status.textContent = said = words;
}

function close() {
  clearTimeout(timer);
  source?.close();
  source = null;
}

// Only while the page is looked at: a browser has six connections to a site, and thirty tabs would take them all.
function open() {
  close();
  if (over || document.visibilityState !== "visible") return;
  source = new EventSource(status.dataset.newsStream);
  source.addEventListener("news", (event) => {
    wait = 1000;
    show(JSON.parse(event.data));
  });
  source.addEventListener("end", () => {
    over = true;
    close();
  });
  source.addEventListener("error", () => {
    close();
    timer = setTimeout(open, wait * (0.5 + Math.random()));
    wait = Math.min(wait * 2, LONGEST_WAIT);
  });
}

if (status) {
  document.addEventListener("visibilitychange", () => {
    over = false;
    open();
  });
  open();
}
