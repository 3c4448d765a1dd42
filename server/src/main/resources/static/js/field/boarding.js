// Boarding with or without a network: the list is sealed on the device, each mark is kept first and sent when it can be.
import { inTurn } from "./delivery.js";
import { lockWhenIdle, one, said, show, status as say, work } from "./field-page.js";
import { isChosen } from "./passphrase.js";
import { SealedStore } from "./sealed-store.js";
import { Outbox } from "./outbox.js";

const AGAIN_MS = 15_000;
const REFRESHED_MS = 3 * 60_000;
const IDLE_MS = 10 * 60_000;
const OLDEST_MS = 24 * 3600_000;
const OPENED = "pulang-manifest";

const plain = (text) => text.toLowerCase().normalize("NFD").replace(/[^\p{L}\p{N} -]/gu, "");
const status = (name) => say(name, ["login", "officer"]);

if (!window.isSecureContext) {
  show("insecure");
  throw new Error("Without HTTPS a browser seals nothing");
}

const store = await SealedStore.open();
const outbox = new Outbox(store);
let manifest = location.hash.slice(1) || (localStorage.getItem(OPENED) ?? "");
let list = null;
let refreshedAt = 0;
let vehicle = null;

const stateOf = (person, mark) => mark && mark.state !== "conflict" ? (mark.act === "aboard" ? "BOARDED" : "NOT_BOARDED") : person.state;

const word = (state, by) => {
  const words = { BOARDED: "boarded", NOT_BOARDED: "left", LISTED: "listed", MOVED_OFF: "off" };
  return said(words[state]) + (by ? ` · ${by}` : "");
};

const now = (person) => stateOf(person, outbox.about(manifest, person.id));

/** When somebody was born, or how old they are; a copy of before this was kept says nothing. */
const born = ({ known }) => (known?.born && said("born", known.born)) || (known?.age && said("aged", known.age)) || "";

const vehicleOf = (person) => person.berth?.vehicle ?? "";

/** Who belongs together with somebody, and who of them is aboard. */
const together = (person) => (person.berth?.group ? list.people : [])
  .filter((other) => other.berth?.group === person.berth.group && other.id !== person.id)
  .map((other) => ({ BOARDED: "✓ ", NOT_BOARDED: "✕ " }[now(other)] ?? "◷ ") + `${other.name}: ${word(now(other), "")}`);

/** What a row is drawn from. */
const drawn = (person) => JSON.stringify([person, outbox.about(manifest, person.id) ?? "", list.open, together(person)]);

const row = (person) => {
  const mark = outbox.about(manifest, person.id);
  const state = stateOf(person, mark);
  const item = one("#row").content.firstElementChild.cloneNode(true);
  item.id = `row-${person.id}`;
  item.dataset.drawn = drawn(person);
  item.classList.add(`is-${state}`);
  item.dataset.vehicle = vehicleOf(person);
  item.dataset.findIn = plain(`${person.name} ${person.number}`);
  const name = one("[data-name]", item);
  name.textContent = person.name || name.dataset.nameless;
  one("[data-number]", item).textContent = [born(person), person.number, (person.known ?? person).document].filter(Boolean).join(" · ");
  one("[data-berth]", item).textContent = [person.berth?.vehicle, person.berth?.seat].filter(Boolean).join(" · ");
  const beside = together(person);
  one("[data-with]", item).hidden = !beside.length;
  item.classList.toggle("is-together", beside.length > 0);
  one("[data-companions]", item).textContent = beside.join(", ");
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
  const states = list.people.map(now);
  for (const state of ["BOARDED", "LISTED", "NOT_BOARDED"]) one(`[data-sum="${state}"]`).textContent = states.filter((each) => each === state).length;
  one("[data-sum=ALL]").textContent = states.length;
  one("#unsent").textContent = outbox.unsent;
  one("#conflicts").textContent = outbox.of(manifest).filter((mark) => mark.state === "conflict").length;
  one("#depart").hidden = !list.open || outbox.unsent > 0 || states.includes("LISTED") || !states.includes("BOARDED");
  one("#depart a").href = `/desk/repatriation/${manifest}`;
  one("#back").href = `/field/boarding/${manifest}`;
  if (one("#ticks").childElementCount !== list.people.length) one("#ticks").replaceChildren(...list.people.map(row));
  else list.people.forEach(redraw);
  drawVehicles();
  filter();
};

/** A button a vehicle with who is aboard of those expected; pressed, it shows its people only. */
const drawVehicles = () => {
  const names = [...new Set(list.people.map(vehicleOf))].sort((one, other) => !one - !other || one.length - other.length || one.localeCompare(other));
  if (!names.includes(vehicle)) vehicle = null;
  const given = names.some(Boolean);
  one("#vehicles").hidden = !given;
  one("#vehicles").replaceChildren(...(given ? names : []).map((name) => {
    const states = list.people.filter((person) => vehicleOf(person) === name).map(now);
    const aboard = states.filter((each) => each === "BOARDED").length;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "vehicle";
    button.dataset.vehicle = name;
    button.setAttribute("aria-pressed", String(vehicle === name));
    const expected = states.filter((each) => each !== "NOT_BOARDED").length;
    button.classList.toggle("is-complete", aboard === expected);
    button.textContent = `${name || said("no-vehicle")} ${said("aboard").replace("#1", aboard).replace("#2", expected)}${aboard === expected ? " ✓" : ""}`;
    return button;
  }));
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
  document.querySelectorAll("#ticks > li").forEach((item) => {
    item.hidden = !item.dataset.findIn.includes(asked) || (vehicle !== null && item.dataset.vehicle !== vehicle);
  });
};

const closed = async (answer) => {
  if (answer.list && !answer.list.open && !outbox.of(answer.list.manifest).length) await store.remove(`list:${answer.list.manifest}`);
};

const shown = async (answer) => {
  if (answer.list) {
    list = { ...answer.list, csrf: "" };
    await store.put(`list:${manifest}`, { manifest, list, at: Date.now() });
    localStorage.setItem(OPENED, manifest);
    refreshedAt = Date.now();
  }
  status(answer.stopped ?? "");
  if (list) {
    show("list");
    draw();
  }
};

const settleOnce = async () => {
  if (!(await store.isCurrent())) return lock();
  await outbox.read();
  for (const other of outbox.manifests) {
    if (other !== manifest) await closed(await outbox.settle(other));
  }
  if (!manifest) return undefined;
  const answer = await outbox.settle(manifest);
  if (!store.isOpen) return undefined;
  await shown(answer);
  return closed(answer);
};

/** Sends what waits and draws what the server has then. */
const settle = inTurn(store, "pulang-outbox", settleOnce);

const mark = async (who, act, cause = "", detail = "") => {
  await outbox.add({ manifest, who, act, cause, detail, officer: list.officer });
  draw();
  await settle();
};

/** Lists that are older than a day go, whichever manifest they are of. */
const removeOld = async () => {
  for (const each of await store.all("list:")) {
    if (Date.now() - each.at >= OLDEST_MS) await store.remove(`list:${each.manifest}`);
  }
};

const begin = async () => {
  await outbox.read();
  await removeOld();
  const before = manifest ? await store.get(`list:${manifest}`) : null;
  list = before?.list ?? null;
  if (list) {
    show("list");
    draw();
  }
  await settle();
  if (!list && store.isOpen) show("none");
};

const lock = async () => {
  store.close();
  outbox.close();
  list = null;
  one("#ticks").replaceChildren();
  one("#find").value = "";
  one("#vehicles").replaceChildren();
  vehicle = null;
  for (const part of ["#wave", "#flight"]) one(part).textContent = "";
  show((await store.isSet()) ? "unlock" : "create");
  one("[data-part]:not([hidden]) input")?.focus();
};

const wipe = async (said) => {
  await store.wipe();
  outbox.wiped();
  await lock();
  status(said);
};

one("#create").addEventListener("submit", (event) => {
  event.preventDefault();
  work(event.target, async (typed) => {
    if (!(await isChosen(typed))) return;
    await navigator.storage?.persist?.(); // the browser does not make room with marks that nobody has
    try {
      await store.create(typed.get("passphrase"));
    } catch {
      await lock(); // another window was first
      return;
    }
    status("");
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
    return left === 0 ? wipe("wiped") : undefined;
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
one("#vehicles").addEventListener("click", (event) => {
  const pressed = event.target.closest("button")?.dataset.vehicle;
  if (pressed === undefined) return;
  vehicle = vehicle === pressed ? null : pressed;
  draw();
  [...one("#vehicles").children].find((each) => each.dataset.vehicle === pressed)?.focus();
});
one("#send").addEventListener("click", settle);
one("#lock").addEventListener("click", lock);
one("#forget").addEventListener("click", () => wipe("removed"));
window.addEventListener("online", settle);

// The list is opened anew while somebody looks at it, and more often only while marks wait: each opening stands in the trail.
setInterval(() => {
  const due = Date.now() - refreshedAt >= REFRESHED_MS && document.visibilityState === "visible";
  if (outbox.unsent || due) settle();
}, AGAIN_MS);

lockWhenIdle(IDLE_MS, () => store.isOpen, lock);

await lock();
try {
  await navigator.serviceWorker.register("/field/worker.js", { scope: "/field/" });
} catch {
  status("unkept");
}
