// Records in the memory of an open page; they end with it.
export class MemoryStore {
  #records = new Map();

  get isOpen() { return true; }

  async all(prefix) { return [...this.#records].filter(([id]) => id.startsWith(prefix)).map(([, value]) => value); }

  async put(id, value) { this.#records.set(id, value); }

  async remove(id) { this.#records.delete(id); }
}
