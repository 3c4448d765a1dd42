// Registration with or without a network: each person is sealed on the device first and sent when it can be; who may be
// registered already is asked on the device and again by the server.
import { Alike, keyedCode } from "./alike.js";
import { inTurn } from "./delivery.js";
import { Device } from "./device.js";
import { lockWhenIdle, one, said, show, status as say, work } from "./field-page.js";
import { isChosen } from "./passphrase.js";
import { NameKeys } from "./name-keys.js";
import { RegistrationList } from "./registration-list.js";
import { Registrations } from "./registrations.js";
import { SealedStore } from "./sealed-store.js";

const AGAIN_MS = 15_000;
const CHECKED_MS = 60_000;
const IDLE_MS = 10 * 60_000;
const TYPED_MS = 400;
const COPY_LASTS_MS = 12 * 3600_000;
const FAILURES = 3;

const status = (name) => say(name, ["login", "officer", "login-first"]);

if (!window.isSecureContext) {
  show("insecure");
  throw new Error("Without HTTPS a browser seals nothing");
}

const store = await SealedStore.open("pulang-registration");
const registrations = new Registrations(store);
const device = new Device(store);
const list = new RegistrationList(registrations, device);
let context = null;
let own = null;
let copy = null;

const form = one("#person");
const typed = () => Object.fromEntries([...new FormData(form)].map(([name, text]) => [name, text.trim()]));
const when = (at) => new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" })
  .format(new Date(at + (context?.ahead ?? 0))); // one clock: the server's

/** Whether nothing was filled in but what every form begins with. */
const isEmpty = () => [...form.elements].every(({ name, value, options }) => name === "incident" || value.trim() === (options?.[0]?.value ?? ""));

/** Chooses an incident, if it is still on the list. */
const chooseIncident = (id) => {
  const list_ = one("#incident");
  list_.value = [...list_.options].some(({ value }) => value === id) ? id : "";
};

/** The part in which the person says who may be told; on the page where the officer opened it. */
const askContact = (open) => {
  one("#may-know")?.remove();
  if (open) one("#ask-contact").parentElement.before(one("#contact").content.cloneNode(true));
  one("#ask-contact").hidden = open;
};

const drawContext = () => {
  const { value } = one("#incident");
  const options = context.incidents.map(({ id, title }) => new Option(title, id));
  one("#incident").replaceChildren(one("#incident").options[0], ...options);
  chooseIncident(value);
  one("#device").textContent = said("device", device.known.number);
};

/** Reads who is known: those registered here, and the codes of the post. */
const know = async () => {
  const keys = new NameKeys(context.fullNames, context.sayNothing);
  own = new Alike(keys, async (term) => term);
  for (const each of registrations.all) await own.type(each.key, each.fields);
  const kept = await store.get("copy");
  one("#copied").textContent = kept ? said("copied", kept.people.length.toLocaleString(document.documentElement.lang), when(kept.at)) : "";
  copy = kept ? new Alike(keys, await keyedCode(kept.key)) : null;
  kept?.people.forEach((person, place) => copy.add(place, person));
};

/** Who may be the same person, as a question; nothing if nobody is. */
const mayBe = async (fields) => {
  const [here] = await own.find(fields);
  if (here) return { of: "device", key: here };
  const there = copy ? await copy.find(fields) : [];
  return there.length ? { of: "copy", count: there.length } : null;
};

const learn = async (session) => {
  const { officer, incidents, fullNames, sayNothing, now } = session;
  context = { officer, incidents, fullNames, sayNothing, ahead: now - Date.now() };
  await store.put("context", context);
  drawContext();
  const kept = await store.get("copy");
  if (kept && Date.now() - kept.at < COPY_LASTS_MS) return;
  const { json } = await device.copy();
  if (json) await store.put("copy", { ...json, at: Date.now() });
  await know();
};

/** Reaches the server as the officer of the device. Returns what stopped it. */
const connect = async () => {
  const { session, stopped } = await device.session();
  if (stopped) return { stopped };
  if (context && session.officer !== context.officer) return { stopped: "officer" };
  return { session, stopped: await device.contact() };
};

const sent = async (each, { json, refused }) => {
  if (refused) return registrations.change(each, { state: "refused" });
  const question = json.mayBe.length ? { of: "server", people: json.mayBe } : each.question;
  const { caseId, number, code } = json;
  return registrations.change(each, { state: "sent", question, answer: { caseId, number, code } });
};

/** Sends what waits. Returns what stopped it; what the server cannot take now stops nobody else. */
const sendAll = async () => {
  let failures = 0;
  let stopped = null;
  for (const each of registrations.waiting) {
    if (!store.isOpen || failures === FAILURES) break;
    if (!registrations.find(each.key)) continue; // removed while others were sent
    const answer = await device.send(each);
    if (["offline", "login"].includes(answer.stopped)) return answer.stopped;
    stopped = answer.stopped ?? stopped;
    failures = answer.stopped ? failures + 1 : 0;
    if (!answer.stopped) await sent(registrations.find(each.key) ?? each, answer);
    list.draw();
  }
  return stopped;
};

const settleOnce = async () => {
  if (!(await store.isCurrent())) return lock();
  await registrations.read();
  list.draw();
  const { session, stopped } = await connect();
  if (!store.isOpen) return undefined;
  if (session && !stopped) await learn(session);
  const not = stopped ?? (await sendAll());
  return not === "login" && !(await checked()) ? undefined : status(not ?? "");
};

/** Sends what waits. */
const settle = inTurn(store, "pulang-registrations", settleOnce);

/** While the device is shut only the form is shown, and what is noted is dropped in. */
const showForm = (dropping) => {
  one("#kept-here").hidden = dropping;
  one("#known-answer").hidden = dropping;
  one("#note-shut").hidden = true;
  show("list");
  one("#name").focus();
};

const begin = async () => {
  status("");
  await registrations.read();
  context ??= await store.get("context");
  const incident = (await store.get("incident")) ?? "";
  await registrations.takeIn(context.officer, incident);
  drawContext();
  chooseIncident(incident);
  await know();
  showForm(false);
  list.draw();
  settle();
};

const lock = async () => {
  store.close();
  await device.read();
  registrations.close();
  context = null;
  own = null;
  copy = null;
  form.reset();
  askContact(false);
  one("#people").replaceChildren();
  one("#kept").hidden = true;
  one("#incident").replaceChildren(one("#incident").options[0]);
  one("#note-shut").hidden = true;
  show((await store.isSet()) ? "unlock" : "create");
  one("[data-part]:not([hidden]) input")?.focus();
  offer();
};

/** What can be done in place of a passphrase: without a network people are noted; a device is set up by who is logged in. */
const offer = async () => {
  const { stopped } = await device.session();
  if (!one("[data-part=unlock]").hidden) one("#note-shut").hidden = stopped !== "offline" || !(await store.hasSlot());
  const first = !one("[data-part=create]").hidden && stopped === "login";
  one("#create").querySelectorAll("input, button").forEach((each) => { each.disabled = first; });
  if (!first) return;
  if (one("#status").hidden) status("login-first");
  one("#to-login").hidden = false;
};

const wipe = async (why) => {
  await store.wipe();
  await device.leave();
  registrations.wiped();
  await lock();
  status(why);
};

/** Whether an officer has taken the device back; then nothing stays on it. */
const checked = async () => {
  if (!(await device.isRevoked())) return true;
  await wipe("revoked");
  return false;
};

one("#create").addEventListener("submit", (event) => {
  event.preventDefault();
  work(event.target, async (given) => {
    if (!(await isChosen(given))) return undefined;
    const { session, stopped } = await device.session();
    const not = stopped ?? (await device.setUp());
    if (not) return status(not === "offline" ? "away" : not);
    await navigator.storage?.persist?.(); // the browser does not make room with registrations that nobody has
    try {
      await store.create(given.get("passphrase"), await device.part(), device.known);
    } catch {
      return lock(); // another window was first
    }
    context = session;
    await learn(session);
    return begin();
  });
});

/** Why the device stays shut; without a network people can be noted all the same. */
const away = async (why) => {
  status(why);
  one("#note-shut").hidden = why !== "away" || !(await store.hasSlot());
};

one("#note-shut button").addEventListener("click", () => showForm(true));

one("#unlock").addEventListener("submit", (event) => {
  event.preventDefault();
  work(event.target, async (given) => {
    const not = (await device.part()) ? null : (await device.session()).stopped ?? (await device.contact());
    if (not) return (await checked()) && away(not === "offline" ? "away" : not);
    const part = await device.part();
    if (!part) return away("away"); // a passphrase alone is no try
    const left = await store.unlock(given.get("passphrase"), part);
    const wrong = one("#unlock [role=alert]");
    wrong.hidden = left === null;
    if (left === null) return begin();
    wrong.textContent = said("wrong", left);
    return left === 0 ? wipe("wiped") : undefined;
  });
});

const drop = async (fields) => {
  await registrations.drop(fields);
  one("#kept").textContent = said("dropped", fields.name || said("unnamed"));
  one("#kept").hidden = false;
  form.reset();
  askContact(false);
  one("#name").focus();
};

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = one(".form-end button", form);
  if (button.disabled) return;
  button.disabled = true;
  try {
    const fields = typed();
    if (isEmpty() && !window.confirm(said("empty"))) return undefined;
    if (!store.isOpen) return await drop(fields);
    const each = await registrations.add(fields, context.officer, await mayBe(fields));
    await own.type(each.key, fields);
    await store.put("incident", fields.incident);
    const kept = one("#kept");
    const name = `${list.reference(each)} · ${list.called(each)}`;
    kept.textContent = [said("kept", name), each.question && list.question(each.question)].filter(Boolean).join(". ");
    kept.hidden = false;
    const { incident } = fields;
    form.reset();
    askContact(false);
    chooseIncident(incident); // the next person mostly belongs to the same one
    one("#known-answer").textContent = "";
    list.draw();
    one("#name").focus();
  } finally {
    button.disabled = false;
  }
  return settle();
});

one("#ask-contact").addEventListener("click", () => {
  askContact(true);
  one("#contactName").focus();
});

let probe;
form.addEventListener("input", () => {
  clearTimeout(probe);
  probe = setTimeout(async () => {
    const fields = typed();
    if (own && (fields.name || fields.number)) one("#known-answer").textContent = said((await mayBe(fields)) ? "known.some" : "known.none");
  }, TYPED_MS);
});

one("#people").addEventListener("click", async (event) => {
  const each = registrations.find(event.target.closest("li")?.id.slice("row-".length));
  if (!each) return;
  if (event.target.closest("[data-seen]")) {
    await registrations.see(each);
    settle();
  }
  if (event.target.closest("[data-discard]") && window.confirm(said("discard.sure"))) await registrations.remove(each);
  if (event.target.closest("[data-walk-in]")) {
    await registrations.change(each, { state: "kept", fields: { ...each.fields, incident: "" } });
    settle();
  }
  list.draw();
});

one("#send").addEventListener("click", settle);
one("#lock").addEventListener("click", lock);
one("#forget").addEventListener("click", () => wipe("removed"));
window.addEventListener("online", settle);
["online", "offline"].forEach((kind) => window.addEventListener(kind, () => { if (!store.isOpen) offer(); }));
setInterval(() => { if (registrations.waiting.length) settle(); }, AGAIN_MS);
setInterval(checked, CHECKED_MS);
setInterval(async () => {
  await device.stay();
  if (!device.isOver) return;
  await device.forget();
  await lock();
  status("ended");
}, AGAIN_MS);
lockWhenIdle(IDLE_MS, () => store.isOpen || !one("[data-part=list]").hidden, lock);

await lock();
await checked();
try {
  await navigator.serviceWorker.register("/field/worker.js", { scope: "/field/" });
  await navigator.serviceWorker.ready;
  await device.stay(); // the device may have been set up before the worker was there
} catch {
  status("unkept");
}
