// The gate board: the panel that takes the focus when it opens and gives it back, and people chosen many at once.
(() => {
  const panel = document.getElementById("gate-panel");
  const table = document.querySelector(".gate-board");
  let cell = null;

  if (panel && table) {
    table.addEventListener("click", (event) => {
      const pressed = event.target.closest("a.cell");
      if (!pressed || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      cell = pressed;
      htmx.ajax("GET", pressed.getAttribute("href"), { target: panel, swap: "innerHTML" });
    });
    panel.addEventListener("htmx:afterSwap", () => panel.focus({ preventScroll: true }));
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || panel.childElementCount === 0) return;
      panel.replaceChildren();
      cell?.focus();
    });
  }

  table?.addEventListener("keydown", (event) => {
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

  // Groups unfold on paper, so that nobody is left out.
  window.addEventListener("beforeprint", () => {
    for (const group of document.querySelectorAll(".board-group")) {
      group.dataset.wasOpen = group.open ? "yes" : "no";
      group.open = true;
    }
  });
  window.addEventListener("afterprint", () => {
    for (const group of document.querySelectorAll("[data-was-open=no]")) group.open = false;
  });

  const form = document.querySelector("form[data-chooses]");
  const act = form?.querySelector("[data-act]");
  if (!act) return;
  const most = Number(form.dataset.chooses);
  const boxes = [...form.querySelectorAll("input[name=case]")];
  let last = null;

  const chosen = () => boxes.filter((box) => box.checked).length;
  const within = (group) => boxes.filter((box) => document.getElementById(group.dataset.group).contains(box));

  const show = () => {
    const count = chosen();
    act.querySelector("[data-chosen]").textContent = count;
    act.classList.toggle("has-chosen", count > 0);
    for (const group of form.querySelectorAll("[data-group]")) {
      const all = within(group);
      const here = all.filter((box) => box.checked).length;
      group.checked = here > 0 && here === all.length;
      group.indeterminate = here > 0 && here < all.length;
    }
  };

  // No more than can be acted on at once: those beyond stay as they are.
  const set = (some, to) => {
    for (const box of some) {
      if (!to || box.checked || chosen() < most) box.checked = to;
    }
  };

  form.addEventListener("click", (event) => {
    const box = event.target;
    if (!box.matches("input[name=case]")) return;
    const from = boxes.indexOf(last);
    const to = boxes.indexOf(box);
    if (box.checked && chosen() > most) box.checked = false;
    if (event.shiftKey && from >= 0) set(boxes.slice(Math.min(from, to), Math.max(from, to) + 1), box.checked);
    last = box;
    show();
  });
  form.addEventListener("change", (event) => {
    if (!event.target.matches("[data-group]")) return;
    const all = within(event.target);
    set(all, all.some((box) => !box.checked) && chosen() < most);
    show();
  });
  window.addEventListener("pageshow", show);
  show();
})();
