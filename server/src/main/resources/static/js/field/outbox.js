// Marks that were made on this device and are not yet settled with the server. Each has an idempotency key, so that it
// counts once however often it is sent (draft-ietf-httpapi-idempotency-key-header).
const UNSENT = "pulang-unsent";
const MOST_WAIT_MS = 10_000;
const WANTED = { aboard: "BOARDED", behind: "NOT_BOARDED" };

const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

export class Outbox {
  #store;
  #marks = new Map();

  constructor(store) { this.#store = store; }

  async read() {
    const all = await this.#store.all("mark:");
    this.#marks = new Map(all.map((mark) => [mark.key, mark]));
    this.#count();
  }

  /** The marks of one manifest, the oldest first. */
  of(manifest) {
    return [...this.#marks.values()].filter((mark) => mark.manifest === manifest).sort((a, b) => a.at.localeCompare(b.at));
  }

  /** The latest mark of a person. */
  about(manifest, who) { return this.of(manifest).findLast((mark) => mark.who === who); }

  async add(mark) { await this.#keep({ ...mark, key: crypto.randomUUID(), at: new Date().toISOString(), state: "kept" }); }

  async remove(mark) {
    await this.#store.remove(`mark:${mark.key}`);
    this.#marks.delete(mark.key);
    this.#count();
  }

  /**
   * Sends what waits and compares it with the list that the server has then. Returns that list, or what stopped it:
   * "offline", "login", "officer" where the marks are somebody else's, or "busy".
   */
  async settle(manifest) {
    const before = await this.list(manifest);
    if (typeof before === "string") return before;
    const waiting = this.of(manifest).filter((mark) => mark.state === "kept");
    if (waiting.some((mark) => mark.officer !== before.officer)) return "officer";
    for (const mark of waiting) {
      const stopped = await this.#send(mark, before.csrf);
      if (stopped) return stopped;
    }
    // A session that ended meanwhile leads a mark to the log-in: it counts as sent once the list could be read after it.
    const after = waiting.length ? await this.list(manifest) : before;
    if (typeof after !== "string") await this.#compare(waiting, after);
    return after;
  }

  /** Fetches the list of a manifest as it is now. */
  async list(manifest) {
    try {
      const answer = await fetch(`/field/boarding/${manifest}/list`, { headers: { Accept: "application/json" }, cache: "no-store" });
      if (answer.redirected || answer.status === 401 || answer.status === 403) return "login";
      if (answer.status === 429 || answer.status >= 500) return "busy";
      return answer.ok ? await answer.json() : "gone";
    } catch {
      return "offline";
    }
  }

  async #send(mark, csrf) {
    const body = new URLSearchParams({ _csrf: csrf, once: mark.key });
    if (mark.act === "behind") { body.set("cause", mark.cause); body.set("detail", mark.detail); }
    const path = `/field/boarding/${mark.manifest}/${mark.who}/${mark.act}`;
    try {
      const answer = await fetch(path, { method: "POST", body, redirect: "manual" });
      if (answer.status === 429 || answer.status === 503 || answer.status === 409) {
        await pause(Math.min(MOST_WAIT_MS, Number(answer.headers.get("Retry-After") ?? 1) * 1000));
        return "busy";
      }
      if (answer.status >= 500 || answer.status === 403) return answer.status === 403 ? "login" : "busy";
    } catch {
      return "offline";
    }
    return null;
  }

  /** A mark that the server shows is done; one that it does not show stays until an officer has seen it. */
  async #compare(sent, list) {
    const states = new Map(list.people.map((person) => [person.id, person]));
    for (const mark of sent) {
      const there = states.get(mark.who);
      if (there?.state === WANTED[mark.act]) await this.remove(mark);
      else await this.#keep({ ...mark, state: "conflict", there: there?.state ?? "MOVED_OFF", by: there?.by ?? "", shut: there?.shut ?? "" });
    }
  }

  async #keep(mark) {
    await this.#store.put(`mark:${mark.key}`, mark);
    this.#marks.set(mark.key, mark);
    this.#count();
  }

  /** Other pages ask before they log out, since that clears the device. */
  #count() {
    const unsent = [...this.#marks.values()].filter((mark) => mark.state !== "conflict").length;
    if (unsent) localStorage.setItem(UNSENT, String(unsent));
    else localStorage.removeItem(UNSENT);
  }
}
