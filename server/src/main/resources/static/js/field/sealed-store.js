// Records on this device, each sealed with AES-256-GCM (NIST SP 800-38D) under a key that PBKDF2 (RFC 8018) derives from
// a passphrase, and where a store asks for it from a part that the server gives: it goes into the salt. Neither the key nor
// the part is ever written anywhere: without both nobody reads a record, here or from a copy. While it is shut records can be
// dropped in: they are sealed to a public key (ECDH on P-256, HKDF with SHA-256, RFC 5869) whose other half lies in the store.
const DATABASE = "pulang-field";
const LOCK = "lock";
const RECORDS = "records";
const CHECK = "pulang";
const FEWEST_ROUNDS = 600_000; // OWASP Password Storage Cheat Sheet: PBKDF2 with HMAC-SHA-256
const ONE_TRY_MS = 1500; // a second, and half of one more, since what else runs meanwhile makes this device look slower
const MEASURED = 3;
const TRIES = 10;

const settled = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

const derive = async (passphrase, part, salt, iterations) => {
  const bytes = new TextEncoder().encode(passphrase.normalize("NFC"));
  const material = await crypto.subtle.importKey("raw", bytes, "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt: new Uint8Array([...salt, ...new TextEncoder().encode(part)]), iterations };
  return crypto.subtle.deriveKey(how, material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
};

/** So many rounds that one try takes a second at least on this device, by the fastest of some. */
const roundsOfOneSecond = async () => {
  let fastest = Infinity;
  for (let at = 0; at < MEASURED; at += 1) {
    const began = performance.now();
    await derive("measured", "", new Uint8Array(16), FEWEST_ROUNDS);
    fastest = Math.min(fastest, performance.now() - began);
  }
  return Math.max(FEWEST_ROUNDS, Math.ceil((FEWEST_ROUNDS * ONE_TRY_MS) / fastest));
};

const named = (id) => new TextEncoder().encode(id);

const seal = async (key, id, value) => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: named(id) }, key, plain);
  return { iv, sealed };
};

const open = async (key, id, { iv, sealed }) => {
  const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: named(id) }, key, sealed);
  return JSON.parse(new TextDecoder().decode(plain));
};

const CURVE = { name: "ECDH", namedCurve: "P-256" };
const DROPPED = "dropped:";

/** The key that both ends of a slot come to: of who drops in, a key pair made for this record alone. */
const agreed = async (privateKey, publicRaw, from) => {
  const publicKey = await crypto.subtle.importKey("raw", publicRaw, CURVE, false, []);
  const shared = await crypto.subtle.deriveBits({ name: "ECDH", public: publicKey }, privateKey, 256);
  const material = await crypto.subtle.importKey("raw", shared, "HKDF", false, ["deriveKey"]);
  const how = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(32), info: new Uint8Array([...named(CHECK), ...new Uint8Array(from)]) };
  return crypto.subtle.deriveKey(how, material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
};

const newSlot = async () => {
  const pair = await crypto.subtle.generateKey(CURVE, true, ["deriveBits"]);
  return { slot: await crypto.subtle.exportKey("raw", pair.publicKey), opener: await crypto.subtle.exportKey("jwk", pair.privateKey) };
};

const same = (left, right) => left.length === right.length && left.every((byte, at) => byte === right[at]);

export class SealedStore {
  #database;
  #key = null;
  #salt = null;

  constructor(database) { this.#database = database; }

  /** Opens a store of this name; each has a passphrase of its own. */
  static async open(name = DATABASE) {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(LOCK);
      request.result.createObjectStore(RECORDS);
    };
    return new SealedStore(await settled(request));
  }

  /** Whether the passphrase was given since the page was opened. */
  get isOpen() { return this.#key !== null; }

  /** Whether a passphrase was chosen on this device. */
  async isSet() { return (await this.#read(LOCK, (locks) => locks.get(LOCK))) !== undefined; }

  /** Whether the passphrase that opened this store is still the one of the device: another window may have begun anew. */
  async isCurrent() {
    const lock = await this.#read(LOCK, (locks) => locks.get(LOCK));
    return this.isOpen && lock !== undefined && same(lock.salt, this.#salt);
  }

  /** What was said of the device when the passphrase was chosen: in the clear, so nothing that opens anything. */
  async about() { return (await this.#read(LOCK, (locks) => locks.get(LOCK)))?.about ?? null; }

  /** Chooses the passphrase; rejects where another window has chosen one meanwhile. Records without a lock go. */
  async create(passphrase, part = "", about = null) {
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const iterations = await roundsOfOneSecond();
    const key = await derive(passphrase, part, salt, iterations);
    const check = await seal(key, LOCK, CHECK);
    const { slot, opener } = await newSlot();
    const sealedOpener = await seal(key, "opener", opener);
    await this.#write([LOCK, RECORDS], (transaction) => {
      transaction.objectStore(LOCK).add({ salt, iterations, check, wrong: 0, about, slot }, LOCK);
      transaction.objectStore(RECORDS).clear();
      transaction.objectStore(RECORDS).put(sealedOpener, "opener");
    });
    this.#open(key, salt);
  }

  /** Opens the store and returns null, or how many tries are left; after the last one everything is gone. */
  async unlock(passphrase, part = "") {
    const lock = await this.#read(LOCK, (locks) => locks.get(LOCK));
    const wrong = lock.wrong + 1;
    await this.#write(LOCK, (transaction) => transaction.objectStore(LOCK).put({ ...lock, wrong }, LOCK));
    const key = await derive(passphrase, part, lock.salt, lock.iterations);
    try {
      await open(key, LOCK, lock.check);
    } catch {
      if (wrong >= TRIES) await this.wipe();
      return TRIES - wrong;
    }
    await this.#write(LOCK, (transaction) => transaction.objectStore(LOCK).put({ ...lock, wrong: 0 }, LOCK));
    this.#open(key, lock.salt);
    return null;
  }

  /** Forgets the key until the passphrase is given again. */
  close() { this.#open(null, null); }

  /** Keeps a record; it is on the disk when this returns. */
  async put(id, value) { await this.putAll({ [id]: value }); }

  /** Keeps records by their ids, all or none. */
  async putAll(values) {
    const sealed = await Promise.all(Object.entries(values).map(async ([id, value]) => [id, await seal(this.#key, id, value)]));
    await this.#write(RECORDS, (transaction) => {
      for (const [id, each] of sealed) transaction.objectStore(RECORDS).put(each, id);
    });
  }

  /** Whether records can be dropped in while it is shut; not in a store that is older than that. */
  async hasSlot() { return (await this.#read(LOCK, (locks) => locks.get(LOCK)))?.slot !== undefined; }

  /** Drops a record in while the store is shut; it is on the disk when this returns, and nobody reads it before the store is open. */
  async drop(id, value) {
    const { slot } = await this.#read(LOCK, (locks) => locks.get(LOCK));
    const own = await crypto.subtle.generateKey(CURVE, false, ["deriveBits"]);
    const from = await crypto.subtle.exportKey("raw", own.publicKey);
    const sealed = await seal(await agreed(own.privateKey, slot, from), DROPPED + id, value);
    await this.#write(RECORDS, (transaction) => transaction.objectStore(RECORDS).put({ from, ...sealed }, DROPPED + id));
  }

  /** Opens what was dropped in, by its ids. */
  async dropped() {
    const range = IDBKeyRange.bound(DROPPED, `${DROPPED}\uffff`);
    const records = this.#database.transaction(RECORDS).objectStore(RECORDS);
    const [ids, sealed] = await Promise.all([settled(records.getAllKeys(range)), settled(records.getAll(range))]);
    if (!ids.length) return [];
    const opener = await crypto.subtle.importKey("jwk", await this.get("opener"), CURVE, false, ["deriveBits"]);
    return Promise.all(ids.map(async (id, at) => {
      const key = await agreed(opener, sealed[at].from, sealed[at].from);
      return { id: id.slice(DROPPED.length), value: await open(key, id, sealed[at]) };
    }));
  }

  /** Keeps records in the place of one that was dropped in, all or none. */
  async takeIn(dropped, values) {
    const sealed = await Promise.all(Object.entries(values).map(async ([id, value]) => [id, await seal(this.#key, id, value)]));
    await this.#write(RECORDS, (transaction) => {
      for (const [id, each] of sealed) transaction.objectStore(RECORDS).put(each, id);
      transaction.objectStore(RECORDS).delete(DROPPED + dropped);
    });
  }

  async get(id) {
    const sealed = await this.#read(RECORDS, (records) => records.get(id));
    return sealed === undefined ? null : open(this.#key, id, sealed);
  }

  /** Opens all records whose ids begin so. */
  async all(prefix) {
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const records = this.#database.transaction(RECORDS).objectStore(RECORDS);
    const [ids, sealed] = await Promise.all([settled(records.getAllKeys(range)), settled(records.getAll(range))]);
    return Promise.all(ids.map((id, at) => open(this.#key, id, sealed[at])));
  }

  async remove(id) { await this.#write(RECORDS, (transaction) => transaction.objectStore(RECORDS).delete(id)); }

  /** Removes everything, the passphrase included. */
  async wipe() {
    this.close();
    await this.#write([LOCK, RECORDS], (transaction) => {
      transaction.objectStore(RECORDS).clear();
      transaction.objectStore(LOCK).clear();
    });
  }

  #open(key, salt) {
    this.#key = key;
    this.#salt = salt;
  }

  #read(where, ask) { return settled(ask(this.#database.transaction(where).objectStore(where))); }

  #write(where, act) {
    return new Promise((resolve, reject) => {
      const transaction = this.#database.transaction(where, "readwrite", { durability: "strict" });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      act(transaction);
    });
  }
}
