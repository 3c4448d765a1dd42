// The search of the frame: "/" and Ctrl K begin it, arrows go through the suggestions, Escape closes them.
(() => {
  const form = document.querySelector("form[data-search]");
  const input = form?.querySelector("#q");
  const list = form?.querySelector("#suggestions");
  if (!input || !list) return;

  const links = () => [...list.querySelectorAll("a")];
  const shortest = Number(form.dataset.search);
  let closed = false;
  const close = () => {
    closed = true;
    list.replaceChildren();
  };
  const wanted = () => !closed && input.value.trim().length >= shortest;

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
  // A list of names does not stay open, and neither what is asked late nor what comes late opens one.
  document.addEventListener("click", (event) => { if (!form.contains(event.target)) close(); });
  form.addEventListener("focusout", (event) => { if (event.relatedTarget && !form.contains(event.relatedTarget)) close(); });
  input.addEventListener("input", () => {
    closed = false;
    if (!wanted()) list.replaceChildren();
  });
  form.addEventListener("htmx:beforeRequest", (event) => { if (!wanted()) event.preventDefault(); });
  form.addEventListener("htmx:beforeSwap", (event) => { if (!wanted()) event.detail.shouldSwap = false; });
})();
