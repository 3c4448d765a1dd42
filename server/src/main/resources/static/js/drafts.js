// What was typed outlives the end of a session: when a form was not taken, it waits in this tab until the form is opened
// again by the same account. It is sealed with AES-GCM (NIST SP 800-38D) under a key of that account, which its pages bring.
(() => {
  const KEPT = "pulang-draft:";
  const SECRET = "[type=password], [type=file], [type=hidden], [type=submit], [autocomplete=one-time-code], [autocomplete*=password], [autocomplete=username], "
    + "[name=code], [name^=second-step]";
  const MOST = 100_000;
  const key64 = document.body.dataset.draftKey;
  const refused = document.querySelector("[data-problem]");
  const typed = new Map();

  const stored = () => Object.keys(sessionStorage).filter((name) => name.startsWith(KEPT))
    .map((name) => ({ name, ...JSON.parse(sessionStorage.getItem(name)) }));
  const forgetAll = () => {
    typed.clear();
    for (const { name } of stored()) sessionStorage.removeItem(name);
  };
  const here = () => location.pathname + location.search;
  const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const text = (raw) => btoa(Array.from(new Uint8Array(raw), (byte) => String.fromCharCode(byte)).join(""));

  const cipher = key64 && crypto.subtle && crypto.subtle.importKey("raw", bytes(key64), "AES-GCM", false, ["encrypt", "decrypt"]);
  const seal = async (value) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await cipher, new TextEncoder().encode(JSON.stringify(value)));
    return { iv: text(iv), sealed: text(sealed) };
  };
  const open = async ({ iv, sealed }) => {
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytes(iv) }, await cipher, bytes(sealed));
    return JSON.parse(new TextDecoder().decode(plain));
  };

  const actionOf = (form) => form.getAttribute("action") ?? "";
  const alike = (action) => [...document.querySelectorAll("form[method=post]")].filter((form) => actionOf(form) === action);
  const fields = (form) => [...form.elements].filter((field) => field.name && field.matches("input, textarea, select") && !field.matches(SECRET));
  const isChoice = (field) => field.matches("[type=checkbox], [type=radio]");
  const isText = (field) => !isChoice(field) && !field.matches("select");
  const values = (form) => fields(form).map((field) => isChoice(field)
    ? { name: field.name, value: field.value, on: field.checked } : { name: field.name, value: field.value });

  const note = async (form) => {
    if (!cipher || form.getAttribute("method") !== "post" || !fields(form).some((field) => isText(field) && field.value.trim())) return;
    const action = actionOf(form);
    const draft = { action, place: alike(action).indexOf(form), values: values(form) };
    if (JSON.stringify(draft).length > MOST) return;
    const entry = typed.get(form) ?? { name: KEPT + crypto.randomUUID(), turn: 0, sent: false };
    typed.set(form, entry);
    const turn = ++entry.turn;
    const made = await seal(draft);
    if (turn === entry.turn) entry.made = made;
  };
  const keep = (isKept) => {
    for (const { name, made, sent } of typed.values()) {
      if (made) sessionStorage.setItem(name, JSON.stringify({ ...made, page: here(), sent, isKept }));
    }
  };
  const forget = (form) => {
    sessionStorage.removeItem(typed.get(form)?.name);
    typed.delete(form);
  };

  const fill = (form, draft) => {
    const left = [...draft.values];
    for (const field of fields(form)) {
      const at = left.findIndex((each) => each.name === field.name && (!isChoice(field) || each.value === field.value));
      if (at < 0) continue;
      const [{ value, on }] = left.splice(at, 1);
      if (isChoice(field)) field.checked = on;
      else field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    for (let part = form.closest("details"); part; part = part.parentElement.closest("details")) part.open = true;
    const word = document.createElement("p");
    word.className = "alert alert-success";
    word.setAttribute("role", "status");
    word.textContent = document.body.dataset.draftBack;
    form.prepend(word);
    fields(form).find(isText)?.focus();
  };

  // A draft that this page cannot open is of another account: it goes.
  let waiting = [];
  const restore = async () => {
    for (const draft of [...waiting]) {
      const opened = await open(draft).catch(() => null);
      const form = opened && alike(opened.action)[opened.place];
      if (opened && !form) continue;
      waiting = waiting.filter((each) => each !== draft);
      sessionStorage.removeItem(draft.name);
      if (form) fill(form, opened);
    }
    const elsewhere = waiting.find((draft) => draft.isKept && draft.page !== here());
    const line = document.querySelector("[data-draft-waits]");
    if (!line) return;
    line.hidden = !elsewhere;
    if (elsewhere) line.querySelector("a").href = elsewhere.page;
  };

  const begin = () => {
    const again = ["reload", "back_forward"].includes(performance.getEntriesByType("navigation")[0]?.type);
    const notTaken = document.querySelector("main > [data-refused]") !== null;
    if (!key64 || refused) {
      for (const { name, ...draft } of stored()) sessionStorage.setItem(name, JSON.stringify({ ...draft, isKept: true }));
      const last = stored().at(-1);
      for (const link of document.querySelectorAll("[data-reopens]")) if (last) link.href = last.page;
      for (const line of document.querySelectorAll("[data-draft-kept]")) line.hidden = !last;
      return;
    }
    waiting = stored().filter((draft) => draft.isKept || notTaken || (again && draft.sent));
    for (const draft of stored()) if (!waiting.some((each) => each.name === draft.name)) sessionStorage.removeItem(draft.name);
    restore();
  };

  for (const kind of ["input", "change"]) document.addEventListener(kind, (event) => { if (event.target.form) note(event.target.form); });
  document.addEventListener("submit", (event) => {
    if (event.target.getAttribute("action") === "/logout") { if (!event.defaultPrevented) forgetAll(); return; }
    if (typed.has(event.target)) typed.get(event.target).sent = true;
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-draft-drop]")) return;
    for (const draft of waiting) sessionStorage.removeItem(draft.name);
    waiting = [];
    restore();
  });
  document.addEventListener("htmx:afterRequest", (event) => { if (event.detail.successful) forget(event.detail.elt.closest("form")); });
  document.addEventListener("htmx:afterSwap", () => {
    if (document.querySelector("#problem [data-reopens]")) {
      for (const link of document.querySelectorAll("#problem [data-reopens]")) link.href = here();
      keep(true);
    } else if (waiting.length) {
      restore();
    }
  });
  window.addEventListener("pagehide", () => {
    for (const draft of waiting) if (!draft.isKept) sessionStorage.removeItem(draft.name);
    keep(document.querySelector("#problem [data-reopens]") !== null);
  });
  begin();
})();
