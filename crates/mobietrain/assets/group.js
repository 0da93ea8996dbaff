// Who would be in a group, while its rule is written. Without this, a button asks; with it, the server is asked as soon as somebody pauses.
// A number that is no longer sure is not left standing: it fades while the next one is on its way, and goes where none comes.

const form = document.querySelector("[data-live-preview]");
const section = form?.querySelector("[data-preview]");
if (section) {
  const shown = section.querySelector("[data-preview-shown]");
  const said = section.querySelector("[data-preview-said]");
  const button = section.querySelector("button[name=preview]");
  const PAUSE = 250;
  let timer;
  let asking;

  const inWords = () => shown.querySelector(".count, p")?.textContent.replace(/\s+/g, " ").trim() ?? "";

  const trouble = (kind) => {
    for (const notice of section.querySelectorAll("[data-preview-trouble]")) {
      notice.hidden = notice.dataset.previewTrouble !== kind;
    }
    section.removeAttribute("aria-busy");
    button.hidden = !kind;
    if (!kind) return;
    shown.replaceChildren();
    said.textContent = section.querySelector(`[data-preview-trouble="${kind}"]`).textContent.trim();
  };

  const ask = async () => {
    const mine = (asking = new AbortController());
    const body = new URLSearchParams(new FormData(form));
    let response;
    let part;
    try {
      // A sign-in page that a redirect leads to is no number.
      response = await fetch(form.dataset.livePreview, { method: "POST", body, signal: mine.signal, redirect: "manual" });
      part = response.ok ? await response.text() : "";
    } catch {
      // The one that was asked for after it answers in its place.
      if (!mine.signal.aborted) trouble("offline");
      return;
    }
    if (mine.signal.aborted) return;
    if (response.type === "opaqueredirect" || response.status === 401) return trouble("signed-out");
    if (response.status >= 502 && response.status <= 504) return trouble("offline");
    if (!response.ok) return trouble("trouble");
    trouble(null);
    const before = inWords();
    shown.replaceChildren(...new DOMParser().parseFromString(part, "text/html").body.childNodes);
    if (inWords() !== before) said.textContent = inWords();
  };

  const changed = (event) => {
    // The name and the courses change nobody.
    if (["name", "course"].includes(event.target.name)) return;
    asking?.abort();
    clearTimeout(timer);
    section.setAttribute("aria-busy", "true");
    timer = setTimeout(ask, PAUSE);
  };

  button.hidden = true;
  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  // A page that the browser brings back shows what was typed, beside the number of when it came.
  addEventListener("pageshow", () => changed({ target: form }));
}
