// Boarding with or without a network: the list is sealed on the device, each mark is kept first and sent when it can be.
import { SealedStore } from "./sealed-store.js";
import { Outbox } from "./outbox.js";

const AGAIN_MS = 15_000;
const IDLE_MS = 10 * 60_000;
const OLDEST_MS = 24 * 3600_000;

const one = (selector, within = document) => within.querySelector(selector);
const plain = (text) => text.toLowerCase().normalize("NFD").replace(/[^\p{L}\p{N} -]/gu, "");
const said = (name) => one(`[data-say="${name}"]`).textContent;

const store = await SealedStore.open();
const outbox = new Outbox(store);
let manifest = location.hash.slice(1);
let list = null;
let running = false;
let asked = false;

const show = (name) => document.querySelectorAll("[data-part]").forEach((part) => { part.hidden = part.dataset.part !== name; });

const status = (name) => {
  const line = one("#status");
  line.textContent = name ? said(name) : "";
  line.className = ["offline", "busy"].includes(name) ? "alert alert-warning" : "alert alert-danger";
  line.hidden = !name;
  one("#to-login").hidden = !["login", "officer"].includes(name);
};

const stateOf = (person, mark) => mark && mark.state !== "conflict" ? (mark.act === "aboard" ? "BOARDED" : "NOT_BOARDED") : person.state;

const word = (state, by) => {
  const words = { BOARDED: "boarded", NOT_BOARDED: "left", LISTED: "listed", MOVED_OFF: "off" };
  return said(words[state]) + (by ? ` · ${by}` : "");
};

/** What a row is drawn from. */
const drawn = (person) => JSON.stringify([person, outbox.about(manifest, person.id) ?? "", list.open]);

const row = (person) => {
  const mark = outbox.about(manifest, person.id);
  const state = stateOf(person, mark);
  const item = one("#row").content.firstElementChild.cloneNode(true);
  item.id = `row-${person.id}`;
  item.dataset.drawn = drawn(person);
  item.classList.add(`is-${state}`);
  item.dataset.findIn = plain(`${person.name} ${person.number}`);
  one("[data-name]", item).textContent = person.name;
  one("[data-number]", item).textContent = [person.number, person.document].filter(Boolean).join(" · ");
  item.querySelectorAll("[data-of]").forEach((part) => { part.textContent = person.name; });
  one("[data-state]", item).textContent = state === "LISTED" ? "" : word(state, mark ? "" : person.by);
  one("[data-shut]", item).textContent = state === "LISTED" && person.shut ? `✕ ${said("shut")}: ${person.shut}` : "";
  one("[data-waits]", item).hidden = mark?.state !== "kept";
  const conflict = one("[data-conflict]", item);
  conflict.hidden = mark?.state !== "conflict";
  if (!conflict.hidden) {
    const mine = mark.act === "aboard" ? said("boarded") : said("left");
    const there = word(mark.there, mark.by) + (mark.shut ? ` · ${said("shut")}: ${mark.shut}` : "");
    one("[data-both]", conflict).textContent = said("conflict").replace("#1", mine).replace("#2", there);
    one("[data-online]", conflict).href = `/field/boarding/${manifest}#row-${person.id}`;
  }
  one("[data-acts]", item).hidden = !list.open || state !== "LISTED" || !conflict.hidden;
  one("[data-back]", item).hidden = mark?.state !== "kept";
  return item;
};

const draw = () => {
  one("#wave").textContent = list.wave;
  const when = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short", timeZone: list.zone });
  const { number, from, to, leavesAt } = list.flight;
  one("#flight").textContent = [number, `${from} → ${to}`, leavesAt && when.format(new Date(leavesAt))].filter(Boolean).join(" · ");
  const states = list.people.map((person) => stateOf(person, outbox.about(manifest, person.id)));
  for (const state of ["BOARDED", "LISTED", "NOT_BOARDED"]) one(`[data-sum="${state}"]`).textContent = states.filter((each) => each === state).length;
  one("[data-sum=ALL]").textContent = states.length;
  const marks = outbox.of(manifest);
  one("#unsent").textContent = marks.filter((mark) => mark.state !== "conflict").length;
  one("#conflicts").textContent = marks.filter((mark) => mark.state === "conflict").length;
  if (one("#ticks").childElementCount !== list.people.length) one("#ticks").replaceChildren(...list.people.map(row));
  else list.people.forEach(redraw);
  filter();
};

/** Replaces a row that would say something else now; the focus stays in it. */
const redraw = (person, place) => {
  const before = one("#ticks").children[place];
  if (before.dataset.drawn === drawn(person)) return;
  const focused = before.contains(document.activeElement);
  const after = row(person);
  before.replaceWith(after);
  if (focused) [...after.querySelectorAll("button, summary")].find((each) => each.checkVisibility())?.focus({ preventScroll: true });
};

const filter = () => {
  const asked = plain(one("#find").value.trim());
  document.querySelectorAll("#ticks > li").forEach((item) => { item.hidden = !item.dataset.findIn.includes(asked); });
};

const settleOnce = async () => {
  const answer = await outbox.settle(manifest);
  if (!store.isOpen) return;
  if (typeof answer !== "string") {
    list = { ...answer, csrf: "" };
    await store.put(`list:${manifest}`, { list, at: Date.now() });
    if (!list.open && !outbox.of(manifest).length) await store.remove(`list:${manifest}`);
  }
  status(typeof answer === "string" ? answer : "");
  if (list) draw();
};

/** Sends what waits, in one window at a time, and draws what the server has then; a mark made meanwhile follows. */
const settle = async () => {
  asked = true;
  if (running) return;
  running = true;
  try {
    while (asked && store.isOpen) {
      asked = false;
      await navigator.locks.request("pulang-outbox", settleOnce);
    }
  } catch (failed) {
    if (store.isOpen) throw failed; // locked meanwhile: nothing is lost, and what waits is sent after the next unlocking
  } finally {
    running = false;
  }
};

const mark = async (who, act, cause = "", detail = "") => {
  await outbox.add({ manifest, who, act, cause, detail, officer: list.officer });
  draw();
  await settle();
};

const begin = async () => {
  await outbox.read();
  if (!manifest) manifest = localStorage.getItem("pulang-manifest") ?? "";
  const before = manifest ? await store.get(`list:${manifest}`) : null;
  if (before && Date.now() - before.at < OLDEST_MS) list = before.list;
  else if (before) await store.remove(`list:${manifest}`);
  if (manifest) await settle();
  if (manifest && list) {
    localStorage.setItem("pulang-manifest", manifest);
    show("list");
    draw();
  } else {
    show("none");
  }
};

const lock = async () => {
  store.close();
  list = null;
  one("#ticks").replaceChildren();
  show((await store.isSet()) ? "unlock" : "create");
  one("[data-part]:not([hidden]) input")?.focus();
};

const work = async (form, act) => {
  const button = one("button", form);
  button.disabled = true;
  form.setAttribute("aria-busy", "true");
  try { await act(new FormData(form)); } finally {
    form.removeAttribute("aria-busy");
    form.reset();
    button.disabled = false;
  }
};

one("#create").addEventListener("submit", (event) => {
  event.preventDefault();
  work(event.target, async (typed) => {
    const same = typed.get("passphrase") === typed.get("again");
    one("#create [role=alert]").hidden = same;
    if (!same) return;
    await store.create(typed.get("passphrase"));
    await begin();
  });
});

one("#unlock").addEventListener("submit", (event) => {
  event.preventDefault();
  work(event.target, async (typed) => {
    const left = await store.unlock(typed.get("passphrase"));
    const wrong = one("#unlock [role=alert]");
    wrong.hidden = left === null;
    if (left === null) return begin();
    wrong.textContent = said("wrong").replace("#", left);
    if (left === 0) { show("create"); status("wiped"); }
    return undefined;
  });
});

one("#ticks").addEventListener("click", (event) => {
  const who = event.target.closest("li")?.id.slice("row-".length);
  if (event.target.closest("[data-aboard]")) mark(who, "aboard");
  const made = outbox.about(manifest, who);
  if (made && event.target.closest("[data-back], [data-seen]")) outbox.remove(made).then(draw).then(settle);
});

one("#ticks").addEventListener("submit", (event) => {
  event.preventDefault();
  const typed = new FormData(event.target);
  mark(event.target.closest("li").id.slice("row-".length), "behind", typed.get("cause"), typed.get("detail"));
});

one("#find").addEventListener("input", filter);
one("#send").addEventListener("click", settle);
one("#lock").addEventListener("click", lock);
window.addEventListener("online", settle);
setInterval(settle, AGAIN_MS);

let idle = 0;
const awake = () => { clearTimeout(idle); idle = setTimeout(lock, IDLE_MS); };
["pointerdown", "keydown"].forEach((kind) => document.addEventListener(kind, awake));
awake();

await navigator.serviceWorker?.register("/field/worker.js", { scope: "/field/" });
await lock();
