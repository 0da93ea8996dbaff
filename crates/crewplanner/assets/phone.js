// "Open on your phone": counts down, tells when the phone is on or the code is over, and cancels the code when the page is left.

const dialog = document.querySelector("[data-phone-state]");
const form = document.querySelector("#phone-close");
const left = document.querySelector("[data-phone-left]");
const code = new URLSearchParams(new FormData(form));
const end = Date.now() + dialog.dataset.phoneSeconds * 1000;
const timers = [setInterval(count, 500), setInterval(look, 2000)];

function show(state) {
  timers.forEach(clearInterval);
  for (const part of document.querySelectorAll("[data-phone-is]")) part.hidden = part.dataset.phoneIs !== state;
}

function count() {
  const seconds = Math.max(0, Math.ceil((end - Date.now()) / 1000));
  left.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  if (seconds === 0) show("over");
}

async function look() {
  // A network that fails for a moment says nothing about the code.
  const answer = await fetch(`${dialog.dataset.phoneState}?${code}`).catch(() => null);
  const { state } = answer?.ok ? await answer.json() : { state: "waiting" };
  if (state !== "waiting") show(state);
}

count();
window.addEventListener("pagehide", () => navigator.sendBeacon(form.action, code));
// Come back to with the back button: the code was cancelled, so there is a new one.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
