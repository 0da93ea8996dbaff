// The boxes of Markdown on the page of a course: whoever leaves with words in them that no server has is asked by their browser, whether
// they close the tab, sign out or press a button of another form. Where the editor takes over it empties the form, and nobody is asked twice.

const form = document.getElementById("texts");
/** What is typed goes along, or is meant to go. */
let isSettled = false;
const unsettle = () => (isSettled = false);
const isTyped = () => [...form.querySelectorAll("textarea")].some((box) => box.value !== box.defaultValue);

form.addEventListener("submit", () => (isSettled = true));
form.querySelector("[data-discard]").addEventListener("click", (event) => {
  // Another tab is no way to leave this one.
  isSettled = !(event.ctrlKey || event.metaKey || event.shiftKey);
});
form.addEventListener("input", unsettle);
// Back by the browser's own way, to a page that it kept.
window.addEventListener("pageshow", unsettle);
window.addEventListener("beforeunload", (event) => {
  if (!isSettled && (form.dataset.unsaved !== undefined || isTyped())) event.preventDefault();
});
