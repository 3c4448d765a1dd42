// The two records: S, D, U answer, Z takes back. Keys do nothing while someone types.
(() => {
  const typing = (element) => element.matches("input, textarea, select, [contenteditable]");
  let sent = false;

  document.addEventListener("keydown", (event) => {
    if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey || event.repeat || sent) return;
    const button = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!button) return;
    event.preventDefault();
    button.click();
  });

  document.addEventListener("submit", (event) => {
    if (sent) event.preventDefault();
    sent = true;
  });

  window.addEventListener("pageshow", () => { sent = false; });
})();
