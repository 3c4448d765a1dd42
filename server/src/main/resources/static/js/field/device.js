// A device as the server knows it. The server gives it a part of the key of its store, which is never written down: it is in
// the memory of the page and of the service worker, so that a page that is opened again has it, and ends after its time.
import { askJson, command } from "./delivery.js";
import { passed } from "./device-time.js";

const AT = "/field/registration";
const RENEWED_MS = 3600_000;

const worker = async () => (await navigator.serviceWorker?.getRegistration("/field/"))?.active;

const tell = async (message) => {
  const active = await worker();
  if (!active) return null;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((resolve) => {
    port1.onmessage = (event) => resolve(event.data);
    setTimeout(() => resolve(null), 1000);
  });
  active.postMessage(message, [port2]);
  return answer;
};

export class Device {
  #store;
  #known = null;
  #given = null;
  #session = null;

  constructor(store) { this.#store = store; }

  /** Its id and the number by which officers call it; nothing before it is set up. They open nothing. */
  get known() { return this.#known; }

  /** Reads what it is called, which its store keeps beside the lock. */
  async read() { this.#known = await this.#store.about(); }

  /** Whether its time without the server is over. */
  get isOver() { return this.#given !== null && this.#given.until <= passed(this.#given.seen); }

  /** The part of the key, if it was given and is not over. */
  async part() {
    this.#given ??= await tell({ asked: true });
    if (this.isOver) await this.forget();
    return this.#given?.part ?? null;
  }

  /** Keeps the service worker from ending, and what it remembers with it. */
  async stay() { if (this.#given) await tell({ given: { ...this.#given, seen: passed() } }); }

  /** Forgets the part of the key; the server gives it again. */
  async forget() {
    this.#given = null;
    await tell({ forget: true });
  }

  /** Who is logged in, with what the page needs; or what stopped it. */
  async session() {
    const { json, stopped } = await askJson(`${AT}/session`);
    this.#session = json ?? null;
    return json ? { session: json } : { stopped: stopped ?? "gone" };
  }

  /** Sets the device up for who is logged in. Returns what stopped it. */
  async setUp() { return this.#take(`${AT}/devices`, { once: crypto.randomUUID() }); }

  /** Reaches the server for the part of the key, if that is older than an hour. Returns what stopped it. */
  async contact() {
    if (!this.known) return "gone";
    if (this.#given && passed() - this.#given.at < RENEWED_MS) return null;
    return this.#take(`${AT}/contact`, { device: this.known.id, once: crypto.randomUUID() });
  }

  /** Whether an officer has taken it back, as far as the server can be reached. */
  async isRevoked() {
    return this.known !== null && (await askJson(`${AT}/state?device=${this.known.id}`)).json?.revoked === true;
  }

  /** Codes of the people of the post; or what stopped it. */
  async copy() { return askJson(`${AT}/copy`, command(this.#session.csrf, { device: this.known.id })); }

  /** Sends a registration under its idempotency key. */
  async send(registration) {
    const fields = { ...registration.fields, device: this.known.id, once: registration.key };
    return askJson(`${AT}/people`, command(this.#session.csrf, fields));
  }

  /** Is as it was before it was set up. */
  async leave() {
    this.#known = null;
    await this.forget();
  }

  async #take(path, fields) {
    const before = this.#session ? { session: this.#session } : await this.session();
    if (before.stopped) return before.stopped;
    const { json, stopped } = await askJson(path, command(before.session.csrf, fields));
    if (!json) return stopped ?? "gone";
    this.#known = { id: json.device, number: json.number };
    this.#given = { part: json.part, at: passed(), until: passed() + json.lastsSeconds * 1000 };
    await this.stay();
    return null;
  }
}
