// The search of the frame: "/" and Ctrl K begin it, arrows go through the suggestions, Escape closes them.
(() => {
  const form = document.querySelector("form[data-search]");
  const input = form?.querySelector("#q");
  const list = form?.querySelector("#suggestions");
  if (!input || !list) return;

  const links = () => [...list.querySelectorAll("a")];
  const close = () => list.replaceChildren();

  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k") return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      close();
      input.focus();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const all = links();
    const at = all.indexOf(document.activeElement) + step;
    event.preventDefault();
    (at < 0 ? input : all[Math.min(at, all.length - 1)])?.focus();
  });
  // What comes late is not shown to somebody who has gone on, and a list of names does not stay open.
  document.addEventListener("click", (event) => { if (!form.contains(event.target)) close(); });
  form.addEventListener("focusout", (event) => { if (event.relatedTarget && !form.contains(event.relatedTarget)) close(); });
  input.addEventListener("input", () => { if (input.value.trim().length < 3) close(); });
})();
