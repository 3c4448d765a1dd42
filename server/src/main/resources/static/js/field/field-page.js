// What the pages of field work share: one part is shown at a time, and what they say stands in the page in its language.
export const one = (selector, within = document) => within.querySelector(selector);

export const said = (name, ...with_) => with_.reduce((text, word) => text.replace("#", () => word), one(`[data-say="${name}"]`).textContent);

export const show = (name) => document.querySelectorAll("[data-part]").forEach((part) => { part.hidden = part.dataset.part !== name; });

/** Says above the page what stands in the way; nothing for an empty name. */
export const status = (name, atLogin = ["login"]) => {
  const line = one("#status");
  line.textContent = name ? said(name) : "";
  line.className = ["offline", "busy"].includes(name) ? "alert alert-warning" : "alert alert-danger";
  line.hidden = !name;
  one("#to-login").hidden = !atLogin.includes(name);
};

/** Works on a form that cannot be sent a second time meanwhile, and empties it. */
export const work = async (form, act) => {
  const button = one("button", form);
  button.disabled = true;
  form.setAttribute("aria-busy", "true");
  try { await act(new FormData(form)); } finally {
    form.removeAttribute("aria-busy");
    form.reset();
    button.disabled = false;
  }
};

/** Locks a page that nobody has touched for so long; a timer stands still while a device sleeps. */
export const lockWhenIdle = (ms, isOpen, lock) => {
  let touchedAt = Date.now();
  const check = () => { if (isOpen() && Date.now() - touchedAt >= ms) lock(); };
  ["pointerdown", "keydown"].forEach((kind) => document.addEventListener(kind, () => { check(); touchedAt = Date.now(); }, true));
  ["visibilitychange", "pageshow"].forEach((kind) => window.addEventListener(kind, check, true));
  setInterval(check, 15_000);
};
