// Keyboard in lists (j, k, enter; n, p between pages) and the place of the focus after a part of a page was replaced.
(() => {
  const rows = () => [...document.querySelectorAll("[data-row]")];
  const typing = (element) => element.matches("input, textarea, select, [contenteditable]");

  const move = (step) => {
    const all = rows();
    const at = all.findIndex((row) => row.contains(document.activeElement));
    const next = all[Math.min(Math.max(at + step, 0), all.length - 1)];
    const target = next && (next.matches("a, button, [tabindex]") ? next : next.querySelector("a, button"));
    target?.focus();
  };

  document.addEventListener("keydown", (event) => {
    if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "j") move(1);
    if (event.key === "k") move(-1);
    if (event.key === "n") document.querySelector(".pages a[rel=next]")?.click();
    if (event.key === "p") document.querySelector(".pages a[rel=prev]")?.click();
    if (event.key === "/") {
      const search = document.querySelector("#q");
      if (search) { event.preventDefault(); search.focus(); }
    }
  });

  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-submit-on-change]")) event.target.form.requestSubmit();
  });

  // Filters take most of a phone, so there they are folded until somebody wants them, and when they are answered.
  const fold = () => {
    if (!matchMedia("(max-width: 767px)").matches) return;
    for (const folded of document.querySelectorAll("details[data-folds]")) {
      if (folded.contains(document.activeElement)) folded.querySelector("summary").focus();
      folded.open = false;
    }
  };
  fold();

  // A list that took the place of another has an address of its own, to which a change of language leads back; of the
  // saved views, which keep no words, the one is marked that asks the same.
  const asks = (address) => {
    const asked = new URLSearchParams(address);
    for (const own of ["search", "page"]) asked.delete(own);
    return asked.toString();
  };
  document.addEventListener("htmx:pushedIntoHistory", () => {
    fold();
    for (const back of document.querySelectorAll("input[name=back]")) back.value = location.pathname + location.search;
    for (const view of document.querySelectorAll(".list-views a")) {
      const same = view.search ? asks(view.search) === asks(location.search) : !location.search;
      if (same) view.setAttribute("aria-current", "true");
      else view.removeAttribute("aria-current");
    }
  });

  // Without a network nothing comes of a form that was sent; what was typed stays, and it is said until one is answered.
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.detail.requestConfig.triggeringEvent?.type === "submit") document.querySelector("#problem .unreached")?.remove();
  });
  document.addEventListener("htmx:sendError", (event) => {
    if (event.detail.requestConfig.triggeringEvent?.type !== "submit" || event.detail.elt.closest("[data-keeps]")) return;
    const alert = document.createElement("div");
    alert.className = "alert alert-danger unreached";
    alert.setAttribute("role", "alert");
    alert.textContent = document.body.dataset.unreached;
    document.querySelector("#problem").replaceChildren(alert);
    alert.scrollIntoView({ block: "nearest" });
  });

  window.addEventListener("online", () => document.querySelector("#problem .unreached")?.remove());

  // A menu closes when somebody presses elsewhere, leaves it by keyboard, or presses Escape.
  const closeMenus = (but) => {
    for (const menu of document.querySelectorAll("details[data-closes][open]")) if (!menu.contains(but)) menu.open = false;
  };
  document.addEventListener("click", (event) => closeMenus(event.target));
  document.addEventListener("focusin", (event) => closeMenus(event.target));
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && document.querySelector("details[data-closes][open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  // A part of the home page with nothing to say is empty, so that it takes no room.
  document.addEventListener("htmx:afterSwap", (event) => {
    const section = event.target.closest(".home-section");
    if (section && !section.firstElementChild) section.replaceChildren();
  });

  // What a page fetches without showing it, as the counts of the rail, shows nothing when it fails either.
  document.addEventListener("htmx:beforeSwap", (event) => {
    const { isError, requestConfig } = event.detail;
    if (isError && requestConfig.elt.closest("[hx-swap=none]")) event.detail.shouldSwap = false;
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-print]")) window.print();
  });

  // After an answer that says to go back, the page before is one press away, with what was typed there.
  const back = history.length > 1 && document.querySelector("[data-back]");
  if (back) {
    back.hidden = false;
    back.nextElementSibling.classList.remove("btn-primary");
    back.addEventListener("click", () => history.back());
  }

  // A copy that was asked for with a reason prints itself once it is there.
  if (document.querySelector("[data-prints-itself]")) window.addEventListener("load", () => window.print());

  // What is shown once is copied by a press; the old way asks nobody and works without HTTPS, too.
  for (const button of document.querySelectorAll("[data-copies]")) button.hidden = false;
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-copies]");
    if (!button) return;
    getSelection().selectAllChildren(document.getElementById(button.dataset.copies));
    if (document.execCommand("copy")) button.textContent = button.dataset.copied;
  });

  // Leaving clears this device: marks and registrations that were made without a network would be lost.
  const UNSENT = ["pulang-unsent", "pulang-unsent-registrations"];
  document.addEventListener("submit", (event) => {
    const form = event.target.closest("form[action='/logout']");
    if (!form || !UNSENT.some((kind) => localStorage.getItem(kind))) return;
    if (!window.confirm(document.body.dataset.unsent)) event.preventDefault();
  });

  // What an answer shows only once would be lost with a second press, which takes its place.
  const PRESSED_AGAIN_MS = 10_000;
  document.addEventListener("submit", (event) => {
    const form = event.target.closest("[data-pressed-once]");
    if (!form) return;
    if (Date.now() - Number(form.dataset.pressedAt ?? 0) < PRESSED_AGAIN_MS) event.preventDefault();
    else form.dataset.pressedAt = Date.now();
  });
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("[data-pressed-at]")) delete form.dataset.pressedAt;
  });
})();
