// Pull to refresh, on an iPhone's home screen: there the browser's own is missing. Everywhere else it is there.
if (navigator.standalone) {
  const ENOUGH = 72;
  const sign = document.createElement("div");
  sign.className = "pull";
  sign.setAttribute("aria-hidden", "true");
  let from = null;
  const draw = (distance) => {
    sign.style.setProperty("--pulled", Math.min(distance / ENOUGH, 1));
    sign.classList.toggle("is-far", distance >= ENOUGH);
  };
  const end = () => {
    from = null;
    sign.remove();
  };
  addEventListener("touchstart", ({ touches }) => {
    from = scrollY <= 0 && touches.length === 1 ? touches[0].clientY : null;
  });
  addEventListener("touchmove", ({ touches }) => {
    if (from === null) return;
    const distance = (touches[0].clientY - from) / 2;
    if (distance <= 0 || scrollY > 0) return end();
    if (!sign.isConnected) document.body.append(sign);
    draw(distance);
  });
  addEventListener("touchcancel", end);
  addEventListener("touchend", () => {
    const isFar = sign.isConnected && sign.classList.contains("is-far");
    if (isFar) location.reload();
    else end();
    from = null;
  });
}
