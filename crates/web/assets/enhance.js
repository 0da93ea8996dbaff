// Small comforts on top of pages that work without scripts. Each hangs on a data- attribute.

// A copy button puts its text on the clipboard and says so.
for (const button of document.querySelectorAll("[data-copy]")) {
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    const label = button.querySelector("[data-copy-label]");
    if (!label) return;
    const before = label.textContent;
    label.textContent = button.dataset.copied;
    setTimeout(() => (label.textContent = before), 2000);
  });
}

// The launch page: the link inside lives for seconds, so it leaves at once. Coming back with the back button
// finds a used link; then the page asks CrewPlanner for a fresh one.
const form = document.querySelector("form[data-submit-at-once]");
if (form) {
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
  form.submit();
}
