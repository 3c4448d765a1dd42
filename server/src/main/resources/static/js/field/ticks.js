// Ticks of the boarding page that cannot be sent wait in this tab, in its memory, and are sent in their order under the id of
// their form once that is possible: each counts once, also where only its answer was lost.
import { inTurn } from "./delivery.js";
import { one, said, status as say } from "./field-page.js";
import { MemoryStore } from "./memory-store.js";
import { Outbox } from "./outbox.js";

const AGAIN_MS = 10_000;
const STATES = { BOARDED: "aboard", NOT_BOARDED: "behind", LISTED: "undo", MOVED_OFF: "off" };

const manifest = location.pathname.split("/").at(-1);
const store = new MemoryStore();
const outbox = new Outbox(store, false);
const status = (name) => say(name, ["login", "officer"]);
const rowOf = (mark) => document.getElementById(`row-${mark.who}`);

const note = (mark) => {
  const part = one("#waiting").content.firstElementChild.cloneNode(true);
  const name = one(".tick-who strong", rowOf(mark)).textContent;
  const conflict = mark.state === "conflict";
  part.querySelectorAll("[data-of]").forEach((each) => { each.textContent = ` ${name}`; });
  one("[data-mark]", part).textContent = said(mark.act);
  one("[data-kept]", part).hidden = conflict;
  one("[data-back]", part).hidden = conflict;
  one("[data-conflict]", part).hidden = !conflict;
  one("[data-seen]", part).hidden = !conflict;
  const there = conflict ? said(STATES[mark.there]) + (mark.by ? ` · ${mark.by}` : "") : "";
  one("[data-conflict]", part).textContent = said("conflict").replace("#1", said(mark.act)).replace("#2", there);
  return part;
};

/** Says at each row, and at its place in the line of its group, what waits. */
const draw = () => {
  document.querySelectorAll("#ticks [data-waiting]").forEach((each) => each.remove());
  for (const mark of outbox.of(manifest).filter(rowOf)) {
    const part = note(mark);
    rowOf(mark).append(part);
    const unsent = one("[data-kept]", part).cloneNode(true);
    unsent.dataset.waiting = "";
    if (mark.state === "kept") document.getElementById(`member-${mark.who}`)?.append(" ", unsent);
  }
};

/** Takes over from the page as it is now the rows of some people, and what it counts; the rest stays as it is. */
const refresh = async (marks, csrf) => {
  const shown = marks.flatMap((mark) => [`#row-${mark.who}`, `#member-${mark.who}`]);
  const selectOOB = [...shown, "#equations", "#vehicles"].join(",");
  await htmx.ajax("GET", location.pathname + location.search, { target: "#ticks", swap: "none", selectOOB });
  document.body.setAttribute("hx-headers", JSON.stringify({ "X-CSRF-TOKEN": csrf }));
  document.querySelectorAll("input[name=_csrf]").forEach((field) => { field.value = csrf; });
};

/** Where the signal went once it may go again: the way to take the list along is offered. */
const offer = () => {
  const line = one("#offer");
  if (!one("a", line)) line.append(" ", one("[data-take]").cloneNode(true));
  line.hidden = false;
};

const settle = inTurn(store, "", async () => {
  if (!outbox.unsent) return;
  const before = outbox.of(manifest);
  const { list, stopped } = await outbox.settle(manifest);
  status(stopped ?? "");
  if (!list) return;
  const left = new Set(outbox.of(manifest).filter((mark) => mark.state === "kept").map((mark) => mark.key));
  await refresh(before.filter((mark) => !left.has(mark.key)), list.csrf).catch(() => {});
  if (!stopped) offer();
  draw();
});

const keep = async (form) => {
  const { _csrf: _, once, ...fields } = Object.fromEntries(new FormData(form));
  const [who, act] = form.getAttribute("hx-post").split("/").slice(-2);
  await outbox.add({ manifest, who, act, key: once, fields, officer: one("#ticks").dataset.officer });
  draw();
  one("[data-waiting] button", rowOf({ who })).focus({ preventScroll: true });
  await settle();
};

const ticked = (event) => (event.detail.elt.matches?.("#ticks form[hx-post]") ? event.detail.elt : null);

// What waits is sent first: a later tick may need the one before, as a child the escort.
document.addEventListener("htmx:beforeRequest", (event) => {
  const form = ticked(event);
  if (!form) return;
  one("#offer").hidden = true;
  if (!outbox.unsent) return;
  event.preventDefault();
  keep(form);
});

for (const lost of ["htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(lost, (event) => {
    const form = ticked(event);
    if (form) keep(form);
  });
}

document.addEventListener("click", async (event) => {
  const row = event.target.closest("[data-waiting] button")?.closest(".tick");
  if (!row) return;
  const mark = outbox.about(manifest, row.id.slice("row-".length));
  if (mark) await outbox.remove(mark);
  draw();
  if (!outbox.unsent) status("");
  one("form button", row)?.focus({ preventScroll: true });
});

window.addEventListener("online", settle);
window.addEventListener("beforeunload", (event) => { if (outbox.unsent) event.preventDefault(); });
setInterval(settle, AGAIN_MS);
