// Says how many rows of a list are chosen before something is done with all of them, and chooses all of a page.
(() => {
  const boxes = () => [...document.querySelectorAll('input[form="bulk"]')];
  const show = () => {
    const bulk = document.querySelector("#bulk");
    const count = bulk?.querySelector("[data-count]");
    if (!count) return;
    const chosen = boxes().filter((box) => box.checked).length;
    const all = bulk.querySelector("[data-all]");
    count.textContent = chosen;
    all.checked = chosen > 0 && chosen === boxes().length;
    all.indeterminate = chosen > 0 && chosen < boxes().length;
  };
  document.addEventListener("change", (event) => {
    if (event.target.matches("#bulk [data-all]")) {
      for (const box of boxes()) box.checked = event.target.checked;
    }
    if (event.target.matches('input[form="bulk"]') || event.target.matches("#bulk [data-all]")) show();
  });
  window.addEventListener("pageshow", show);
})();
