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

// A page that is made to be printed.
for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => print());
}

// "Show what I type" beside a password.
for (const box of document.querySelectorAll("[data-shows]")) {
  const field = document.getElementById(box.dataset.shows);
  box.addEventListener("change", () => (field.type = box.checked ? "text" : "password"));
  // As a password again before it is sent, or the browser would remember what was typed like any other text.
  field.form.addEventListener("submit", () => (field.type = "password"));
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

// A dialog that came with the page: Esc closes it as a click beside it does, by the link that leads back.
const outside = document.querySelector(".scrim > .outside");
if (outside) {
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) outside.click();
  });
}

// The keys 1 to 9 choose an answer; nothing is sent by that. Not while somebody types, and not as part of a shortcut.
const numbered = document.querySelector("[data-number-keys]");
if (numbered) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
    const answer = numbered.querySelectorAll("input")[event.key - 1];
    if (!answer) return;
    answer.checked = answer.type === "radio" || !answer.checked;
    answer.focus();
  });
}

// Rows that have an order are dragged by their grip; letting one go sends the form that its arrows send.
for (const rows of document.querySelectorAll("[data-sortable]")) {
  let dragged = null;
  let behind = null;
  for (const grip of rows.querySelectorAll("[data-grip]")) {
    const row = grip.closest("tr");
    grip.hidden = false;
    grip.addEventListener("pointerdown", () => (row.draggable = true));
    grip.addEventListener("pointerup", () => (row.draggable = false));
    row.addEventListener("dragstart", (event) => {
      dragged = row;
      behind = row.nextElementSibling;
      event.dataTransfer.effectAllowed = "move";
      row.classList.add("is-dragged");
    });
    row.addEventListener("dragend", () => {
      row.draggable = false;
      row.classList.remove("is-dragged");
      // Let go nowhere, or given up with Esc: the rows stand as the server has them.
      if (dragged) rows.insertBefore(row, behind);
      dragged = null;
    });
  }
  rows.addEventListener("dragover", (event) => {
    const over = event.target.closest("tr");
    if (!dragged || !over || over === dragged) return;
    event.preventDefault();
    const box = over.getBoundingClientRect();
    const isBelow = event.clientY > box.top + box.height / 2;
    over[isBelow ? "after" : "before"](dragged);
  });
  rows.addEventListener("drop", (event) => {
    if (!dragged) return;
    event.preventDefault();
    const place = document.createElement("input");
    place.type = "hidden";
    place.name = "place";
    place.value = [...rows.children].indexOf(dragged) + 1;
    const form = dragged.querySelector("form");
    form.append(place);
    dragged = null;
    form.submit();
  });
}
