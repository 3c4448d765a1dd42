// Marks that were made on this device and are not yet settled with the server. Each has an idempotency key, so that it
// counts once however often it is sent (draft-ietf-httpapi-idempotency-key-header).
import { ask, askJson, command } from "./delivery.js";

const UNSENT = "pulang-unsent";
const WANTED = { aboard: "BOARDED", behind: "NOT_BOARDED", undo: "LISTED" };

export class Outbox {
  #store;
  #lasting;
  #marks = new Map();

  /** Marks in a store that does not last end with their page: other pages need not ask for them. */
  constructor(store, lasting = true) {
    this.#store = store;
    this.#lasting = lasting;
  }

  /** Reads the marks as they are on the device, where another window may have changed them. */
  async read() {
    const all = await this.#store.all("mark:");
    this.#marks = new Map(all.map((mark) => [mark.key, mark]));
    this.#count();
  }

  /** Forgets what was opened; on the device everything stays. */
  close() { this.#marks.clear(); }

  /** Follows a device from which everything was removed. */
  wiped() {
    this.close();
    this.#count();
  }

  /** The manifests with marks that wait to be sent. */
  get manifests() { return new Set(this.#waiting().map((mark) => mark.manifest)); }

  /** How many marks of all manifests wait to be sent. */
  get unsent() { return this.#waiting().length; }

  /** The marks of one manifest, the oldest first. */
  of(manifest) {
    return [...this.#marks.values()].filter((mark) => mark.manifest === manifest).sort((a, b) => a.at.localeCompare(b.at));
  }

  /** The latest mark of a person. */
  about(manifest, who) { return this.of(manifest).findLast((mark) => mark.who === who); }

  /** Keeps a new mark; one whose form was sent already keeps the key of that form, under which it may have counted. */
  async add(mark) {
    await this.#keep({ ...mark, key: mark.key ?? crypto.randomUUID(), at: new Date().toISOString(), state: "kept" });
  }

  async remove(mark) {
    await this.#store.remove(`mark:${mark.key}`);
    this.#marks.delete(mark.key);
    this.#count();
  }

  /**
   * Sends what waits on a manifest and compares it with the list that the server has then. Marks of another officer wait
   * for that officer. Returns the list, and what stopped it: "offline", "login", "busy", "gone"; or "officer".
   */
  async settle(manifest) {
    const before = await this.#list(manifest);
    if (!before.list) return before;
    await this.#agree(before.list, this.#waiting(manifest));
    const own = this.#waiting(manifest).filter((mark) => mark.officer === before.list.officer);
    for (const mark of own) {
      const stopped = await this.#send(mark, before.list.csrf);
      if (stopped) return { ...before, stopped };
    }
    // A session that ended meanwhile leads a mark to the log-in: it counts as sent once the list could be read after it.
    const after = own.length ? await this.#list(manifest) : before;
    if (!after.list) return after;
    await this.#agree(after.list, own);
    await this.#disagree(after.list, own);
    return this.#waiting(manifest).length ? { ...after, stopped: "officer" } : after;
  }

  #waiting(manifest = null) {
    return [...this.#marks.values()].filter((mark) => mark.state === "kept" && (manifest ?? mark.manifest) === mark.manifest);
  }

  async #list(manifest) {
    const { json, stopped } = await askJson(`/field/boarding/${manifest}/list`);
    return json ? { list: json } : { stopped: stopped ?? "gone" };
  }

  async #send(mark, csrf) {
    if (!this.#marks.has(mark.key)) return null; // taken back while others were sent
    const fields = mark.fields ?? (mark.act === "behind" && { cause: mark.cause, detail: mark.detail });
    const path = `/field/boarding/${mark.manifest}/${mark.who}/${mark.act}`;
    return (await ask(path, { ...command(csrf, { ...fields, once: mark.key }), redirect: "manual" })).stopped ?? null;
  }

  /** A mark that the server shows is done, whoever made it there. */
  async #agree(list, marks) {
    const states = new Map(list.people.map((person) => [person.id, person.state]));
    for (const mark of marks) {
      if (this.#marks.has(mark.key) && states.get(mark.who) === WANTED[mark.act]) await this.remove(mark);
    }
  }

  /** A mark that was sent and that the server does not show stays until an officer has seen it. */
  async #disagree(list, sent) {
    const people = new Map(list.people.map((person) => [person.id, person]));
    for (const mark of sent.filter((each) => this.#marks.has(each.key))) {
      const there = people.get(mark.who) ?? { state: "MOVED_OFF", by: "", shut: "" };
      await this.#keep({ ...mark, state: "conflict", there: there.state, by: there.by, shut: there.shut });
    }
  }

  async #keep(mark) {
    await this.#store.put(`mark:${mark.key}`, mark);
    this.#marks.set(mark.key, mark);
    this.#count();
  }

  /** Other pages ask before they log out, since that clears the device. */
  #count() {
    if (!this.#lasting) return;
    if (this.#marks.size) localStorage.setItem(UNSENT, String(this.#marks.size));
    else localStorage.removeItem(UNSENT);
  }
}
