// Registrations that were made on this device: each is sealed and on the disk before it counts as kept, and is sent under an
// idempotency key of its own, so that it counts once however often it is sent.
const UNSENT = "pulang-unsent-registrations";
const SHOWN_MS = 24 * 3600_000;

/** One change at a time, in whichever window: what was read before another one does not take its place. */
const alone = (act) => navigator.locks.request("pulang-registrations-kept", act);

export class Registrations {
  #store;
  #all = new Map();

  constructor(store) { this.#store = store; }

  /** Reads what is on the device, where another window may have changed it; what was sent a day ago goes. */
  async read() {
    await alone(async () => {
      this.#all = new Map((await this.#store.all("registration:")).map((each) => [each.key, each]));
      const isOver = (each) => each.state === "sent" && !this.isAsked(each) && Date.now() - each.at >= SHOWN_MS;
      for (const each of this.all.filter(isOver)) await this.#remove(each);
    });
    this.#count();
  }

  /** Forgets what was opened; on the device everything stays. */
  close() { this.#all.clear(); }

  /** Follows a device from which everything was removed. */
  wiped() {
    this.close();
    this.#count();
  }

  /** All, the latest first. */
  get all() { return [...this.#all.values()].sort((left, right) => right.place - left.place); }

  /** Those that wait to be sent, the oldest first. */
  get waiting() { return this.all.filter((each) => each.state === "kept").reverse(); }

  find(key) { return this.#all.get(key); }

  /** Whether somebody may be the same person and the officer has not said that they looked. */
  isAsked(each) { return each.question !== null && !each.seen; }

  /** Keeps somebody: it is on the disk when this returns. Each has a place of its own on the device. */
  async add(fields, officer, question) {
    const key = crypto.randomUUID();
    const kept = await alone(async () => {
      const place = ((await this.#store.get("last")) ?? 0) + 1;
      const each = { key, place, at: Date.now(), state: "kept", officer, fields, question, seen: false, answer: null };
      await this.#store.putAll({ last: place, [`registration:${key}`]: each });
      this.#all.set(key, each);
      return each;
    });
    this.#count();
    return kept;
  }

  /** Drops somebody in while the device is shut: on the disk when this returns, and looked at by the officer before it is sent. */
  async drop(fields) {
    await this.#store.drop(crypto.randomUUID(), { at: Date.now(), fields });
    localStorage.setItem(UNSENT, String(Number(localStorage.getItem(UNSENT) ?? 0) + 1));
  }

  /** Takes in what was dropped, into the incident last chosen on this device; each waits until the officer has said that they noted it. */
  async takeIn(officer, incident) {
    await alone(async () => {
      const dropped = (await this.#store.dropped()).sort((left, right) => left.value.at - right.value.at);
      for (const { id, value } of dropped) {
        const place = ((await this.#store.get("last")) ?? 0) + 1;
        const { at } = value;
        const fields = { ...value.fields, incident: value.fields.incident || incident };
        const each = { key: id, place, at, state: "held", officer, fields, question: { of: "shut" }, seen: false, answer: null };
        await this.#store.takeIn(id, { last: place, [`registration:${id}`]: each });
        this.#all.set(id, each);
      }
    });
    this.#count();
  }

  /** The officer has looked at what was asked; who was held is sent from now on. */
  async see(each) { return this.change(each, { seen: true, ...(each.state === "held" ? { state: "kept" } : {}) }); }

  async change(each, to) {
    const changed = await alone(() => this.#keep({ ...(this.find(each.key) ?? each), ...to }));
    this.#count();
    return changed;
  }

  async remove(each) {
    await alone(() => this.#remove(each));
    this.#count();
  }

  async #keep(each) {
    await this.#store.put(`registration:${each.key}`, each);
    this.#all.set(each.key, each);
    return each;
  }

  async #remove(each) {
    await this.#store.remove(`registration:${each.key}`);
    this.#all.delete(each.key);
  }

  /** Other pages ask before they log out, since that clears the device. */
  #count() {
    const unsent = [...this.#all.values()].filter((each) => each.state !== "sent").length;
    if (unsent) localStorage.setItem(UNSENT, String(unsent));
    else localStorage.removeItem(UNSENT);
  }
}
