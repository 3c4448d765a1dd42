// The panel of the gate board: it takes the focus when it opens; Escape closes it and gives the focus back.
(() => {
  const panel = document.getElementById("gate-panel");
  if (!panel) return;
  let cell = null;

  document.addEventListener("click", (event) => {
    const pressed = event.target.closest(".gate-board a.cell");
    if (pressed) cell = pressed;
  });

  panel.addEventListener("htmx:afterSwap", () => panel.focus({ preventScroll: true }));

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || panel.childElementCount === 0) return;
    panel.replaceChildren();
    cell?.focus();
  });

  document.querySelector(".gate-board")?.addEventListener("keydown", (event) => {
    const at = event.target.closest("td, th");
    const step = { ArrowLeft: "previousElementSibling", ArrowRight: "nextElementSibling" }[event.key];
    const row = { ArrowUp: "previousElementSibling", ArrowDown: "nextElementSibling" }[event.key];
    if (!at || (!step && !row)) return;
    const next = step ? at[step] : at.parentElement[row]?.children[at.cellIndex];
    const target = next?.querySelector("a");
    if (target) {
      event.preventDefault();
      target.focus();
    }
  });
})();
