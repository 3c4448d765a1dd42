// Boarding and handover: search while typing, undo that counts down, and how many are chosen.
(() => {
  const plain = (text) => text.toLowerCase().normalize("NFD").replace(/[^\p{L}\p{N} -]/gu, "");

  const filter = (input) => {
    const asked = plain(input.value.trim());
    const rows = [...document.querySelectorAll("[data-find-in]")];
    rows.forEach((row) => { row.hidden = !plain(row.dataset.findIn).includes(asked); });
    const none = document.querySelector("[data-none]");
    if (none) none.hidden = rows.some((row) => !row.hidden);
  };

  const countDown = (form) => {
    if (form.dataset.running) return;
    form.dataset.running = "yes";
    const left = form.querySelector("[data-left]");
    let seconds = Number(form.dataset.undo);
    const timer = setInterval(() => {
      seconds -= 1;
      if (left) left.textContent = seconds;
      if (seconds > 0 && form.isConnected) return;
      clearInterval(timer);
      const focused = form.contains(document.activeElement);
      const later = form.nextElementSibling?.querySelector("summary");
      form.remove();
      if (focused) later?.focus();
    }, 1000);
  };

  const count = (form) => {
    const boxes = [...form.querySelectorAll("input[type=checkbox][name]")];
    const chosen = boxes.filter((box) => box.checked).length;
    const shown = form.querySelector("[data-chosen]");
    if (shown) shown.textContent = chosen ? `(${chosen})` : "";
    const all = form.querySelector("[data-all]");
    if (all) { all.checked = chosen === boxes.length; all.indeterminate = chosen > 0 && chosen < boxes.length; }
  };

  const prepare = () => {
    document.querySelectorAll("[data-undo]").forEach(countDown);
    document.querySelectorAll("form[data-count]").forEach(count);
  };

  document.addEventListener("input", (event) => {
    if (event.target.matches("[data-find] input")) filter(event.target);
  });
  document.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-count]");
    if (!form) return;
    if (event.target.matches("[data-all]")) {
      form.querySelectorAll("input[type=checkbox][name]").forEach((box) => { box.checked = event.target.checked; });
    }
    count(form);
  });
  // The row that was ticked is replaced: the focus goes to what can be done with it next.
  document.addEventListener("htmx:afterSwap", (event) => {
    const row = event.detail.elt?.closest?.(".tick") ?? document.getElementById(event.detail.target?.id ?? "");
    prepare();
    const id = event.detail.requestConfig?.target?.id;
    const fresh = id ? document.getElementById(id) : row;
    if (fresh?.matches(".tick")) fresh.querySelector("button, summary")?.focus({ preventScroll: true });
  });
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", prepare); else prepare();
})();
