// A finger that goes sideways over a card. Not over what is itself moved or played.

/** How far, in CSS pixels. */
const FAR = 64;

/** @param {(isForward: boolean) => void} then */
export function onSwipe(then) {
  /** @type {{ x: number, y: number } | null} */
  let from = null;
  document.addEventListener("touchstart", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const isElsewhere = !target?.closest(".player-card") || target.closest("[data-grip], select, input[type=text], video, audio, dialog");
    from = isElsewhere || event.touches.length !== 1 ? null : { x: event.touches[0].clientX, y: event.touches[0].clientY };
  }, { passive: true });
  document.addEventListener("touchend", (event) => {
    if (!from || event.changedTouches.length !== 1) return;
    const [x, y] = [event.changedTouches[0].clientX - from.x, event.changedTouches[0].clientY - from.y];
    from = null;
    if (Math.abs(x) < FAR || Math.abs(x) < 2 * Math.abs(y)) return;
    then(x < 0 === (document.dir !== "rtl"));
  }, { passive: true });
}
