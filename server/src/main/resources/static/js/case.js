// Sections of the case come after the page: what the address leads to is shown once it is there, and opened where it is folded.
(() => {
  const target = () => location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  let left = false;

  const show = () => {
    const found = !left && target();
    if (!found) return;
    found.querySelector("details.screen")?.setAttribute("open", "");
    found.scrollIntoView({ block: "start" });
  };

  for (const moved of ["wheel", "touchmove", "keydown"]) addEventListener(moved, () => { left = true; }, { once: true, passive: true });
  addEventListener("hashchange", () => { left = false; show(); });
  document.addEventListener("htmx:afterSettle", show);
})();
