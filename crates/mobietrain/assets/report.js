// "This card is wrong" needs a network: without one it is said beside the button, and what was typed stays where it is.

const form = /** @type {HTMLFormElement} */ (document.querySelector("[data-probe]"));
const none = /** @type {HTMLElement} */ (document.querySelector("[data-no-network]"));

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  none.hidden = true;
  try {
    await fetch(form.action, { method: "HEAD", cache: "no-store", redirect: "manual" });
    form.submit();
  } catch {
    none.hidden = false;
  }
});
