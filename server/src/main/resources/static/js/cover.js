// Covers the screen by one key (F9) or from the menu, while somebody stands behind the officer.
(() => {
  const cover = document.querySelector("dialog[data-cover]");
  if (!cover) return;
  const put = () => { if (!cover.open) cover.showModal(); };
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F9") return;
    event.preventDefault();
    put();
  });
  document.addEventListener("click", (event) => { if (event.target.closest("[data-covers]")) put(); });
})();
