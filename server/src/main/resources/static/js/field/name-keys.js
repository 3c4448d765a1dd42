// How a word of a name sounds, whatever its spelling, as id.pulang.linkage.names has it (NameTokens, PhoneticKey); a test holds
// the two together. Words in other scripts than Latin are not read here.
const BARRED = { đ: "d", ø: "o", ł: "l", ı: "i", ə: "a", ß: "ss", æ: "ae", œ: "oe" };
const MODERN = { oe: "u", tj: "c", dj: "j", dc: "j", sj: "s", sy: "s", ph: "f", ch: "c", ck: "k", kh: "k" };
const SOUNDS = { v: "p", f: "p", z: "s", q: "k", y: "i" };
const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
const MOST_BORNE = "muhammad";
const LONG = 7;
const TELLING = 3;
const CHANGEABLE = 4;

const words = (name) => name.normalize("NFKD").toLowerCase().replace(/[đøłıəßæœ]/g, (letter) => BARRED[letter])
  .replace(/['`’\p{Mn}]/gu, "").split(/[^\p{L}\p{Nd}]+/u).filter(Boolean);

/** Whether one word is the other but for one slip: a letter missing, added, replaced, or two neighbours exchanged. */
const oneSlip = (left, right) => left === right || [...left, ""].some((_, at) => {
  const [before, after] = [left.slice(0, at), left.slice(at)];
  const exchanged = after.length > 1 && before + after[1] + after[0] + after.slice(2) === right;
  const missing = before + after.slice(1) === right;
  return exchanged || missing || [...LETTERS].some((letter) => [after, after.slice(1)].some((rest) => before + letter + rest === right));
});

const modern = (word) => word.replace(/oe|tj|d[jc]|s[jy]|ph|c[hk]|kh/g, (group) => MODERN[group]);

export class NameKeys {
  #fullNames;
  #sayNothing;
  #longForms;

  /** Takes the forms of names and the words that say nothing as the server has them. */
  constructor(fullNames, sayNothing) {
    this.#fullNames = new Map(Object.entries(fullNames));
    this.#sayNothing = new Set(sayNothing);
    this.#longForms = [...this.#fullNames].filter(([form, full]) => full === MOST_BORNE && form.length >= LONG).map(([form]) => form);
  }

  /** The keys of the words that say who somebody is. */
  of(name) { return this.#telling(words(name)).map((word) => this.key(word)); }

  /** The key that words of the same sound share. */
  key(word) {
    const form = modern(this.#canonical(word));
    let key = "";
    for (const letter of form) {
      const sound = SOUNDS[letter] ?? letter;
      if (sound !== "h" && !key.endsWith(sound)) key += sound;
    }
    return key.length < TELLING ? form : key;
  }

  /** A key, and what is left of it without one letter: keys that are one slip apart share one of these. Of short ones only the key. */
  static near(key) {
    const without = key.length < CHANGEABLE ? [] : [...key].map((_, at) => key.slice(0, at) + key.slice(at + 1));
    return [...new Set([key, ...without])];
  }

  #telling(spoken) {
    const telling = spoken.filter((word, at) => !(word === "b" && at > 0 && at < spoken.length - 1) && !this.#sayNothing.has(word));
    return telling.length ? telling : spoken;
  }

  #canonical(word) {
    const full = this.#fullNames.get(word);
    if (full) return full;
    const slip = word.length >= LONG - 1 && word[0] === MOST_BORNE[0] && this.#longForms.some((form) => oneSlip(form, word));
    return slip ? MOST_BORNE : word;
  }
}
