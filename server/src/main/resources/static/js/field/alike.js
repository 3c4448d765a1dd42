// Finds who may be registered already, among people of whom codes are known: names by the keys that their spellings share,
// births and numbers. It proposes a question and decides nothing.
import { NameKeys } from "./name-keys.js";

const SHORTEST_NUMBER = 7;
const TELLING = 2;
const MANY = 3;

const pad = (number) => number.padStart(2, "0");

/** The day and year of a birth as it was typed; an age says neither. */
export const birthOf = (typed) => {
  const text = typed.trim();
  const iso = text.match(/^(\d{4})-(\d{1,2})-(\d{1,2})$/);
  const local = text.match(/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/);
  const year = text.match(/^(?:19|20)\d{2}$/)?.[0] ?? "";
  if (iso) return { day: iso[1] + pad(iso[2]) + pad(iso[3]), year: iso[1] };
  return local ? { day: local[3] + pad(local[2]) + pad(local[1]), year: local[3] } : { day: "", year };
};

const exchanged = (day) => day.slice(0, 4) + day.slice(6) + day.slice(4, 6);

const shifted = (day, years) => String(Number(day.slice(0, 4)) + years) + day.slice(4);

/** By what somebody is found, as it was typed. */
const terms = ({ name, born, number }, keys) => {
  const birth = birthOf(born ?? "");
  const plain = (number ?? "").toUpperCase().replace(/[^A-Z0-9]/g, "");
  return { words: keys.of(name ?? ""), ...birth, number: plain.length < SHORTEST_NUMBER ? "" : plain };
};

const all = async (texts, code) => new Set(await Promise.all([...texts].map(code)));

const nearby = (word) => NameKeys.near(word).map((near) => `n${near}`);

/** What is asked, each term with all that counts as the same. */
const question = async (typed, keys, code) => {
  const { words, day, year, number } = terms(typed, keys);
  const days = day ? [day, exchanged(day), shifted(day, 1), shifted(day, -1)] : [];
  const years = year ? [year, shifted(year, 1), shifted(year, -1)] : [];
  return {
    words: await Promise.all(words.map((word) => all(nearby(word), code))),
    days: await all(days.map((each) => `b${each}`), code),
    years: await all(years.map((each) => `y${each}`), code),
    numbers: await all(number ? [`d${number}`] : [], code),
  };
};

/** How many words of a name are asked for, each once. */
const agreeing = (asked, name) => {
  const left = [...name];
  return asked.filter((codes) => {
    const at = left.findIndex((word) => word.some((code) => codes.has(code)));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
};

const isAlike = (asked, person) => {
  if (person.numbers.some((number) => asked.numbers.has(number))) return true;
  const sameDay = person.born !== "" && asked.days.has(person.born);
  const otherYear = person.year !== "" && asked.years.size > 0 && !asked.years.has(person.year);
  return !otherYear && person.names.some((name) => {
    const least = Math.min(asked.words.length, name.length);
    const agree = agreeing(asked.words, name);
    return (least >= TELLING && agree >= least) || (sameDay && agree > 0 && (agree >= least || (least >= MANY && agree >= least - 1)));
  });
};

/** People by their codes; a code is what a function makes of a term. */
export class Alike {
  #keys;
  #code;
  #people = new Map();
  #by = new Map();

  constructor(keys, code) {
    this.#keys = keys;
    this.#code = code;
  }

  /** Takes in somebody whose codes are known. */
  add(id, person) {
    this.#people.set(id, person);
    for (const code of new Set([...person.names.flat(2), ...person.numbers])) {
      if (!this.#by.has(code)) this.#by.set(code, []);
      this.#by.get(code).push(id);
    }
  }

  /** Takes in somebody as they were typed. */
  async type(id, typed) {
    const { words, day, year, number } = terms(typed, this.#keys);
    const coded = async (kind, text) => (text ? this.#code(kind + text) : "");
    this.add(id, {
      names: [await Promise.all(words.map((word) => Promise.all(nearby(word).map(this.#code))))],
      born: await coded("b", day),
      year: await coded("y", year),
      numbers: number ? [await this.#code(`d${number}`)] : [],
    });
  }

  /** The ids of those who may be the same person, in the order in which they were taken in. */
  async find(typed) {
    const asked = await question(typed, this.#keys, this.#code);
    const near = new Set([...asked.words, asked.numbers].flatMap((codes) => [...codes]).flatMap((code) => this.#by.get(code) ?? []));
    return [...near].filter((id) => isAlike(asked, this.#people.get(id)));
  }
}

/** Makes the codes that the server makes with the same key: HMAC with SHA-256, cut to 48 bits. */
export const keyedCode = async (hex) => {
  const bytes = Uint8Array.from(hex.match(/../g), (pair) => Number.parseInt(pair, 16));
  const key = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return async (text) => {
    const hash = new Uint8Array(await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(text)));
    return [...hash.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  };
};
