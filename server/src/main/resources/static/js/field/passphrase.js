// What a passphrase of a device must be, as PasswordRules asks it of a password: long, and not what everyone would try first.
// It is looked at here, since it never leaves the device. The same list of common words; instead of the dictionaries of the
// server, rows of keys, of the alphabet and of digits count as one sign, and what is said twice counts once.
import { one, said } from "./field-page.js";

const SHORTEST = 12;
const DIFFERENT_SIGNS = 5;
const OWN_SIGNS = 6;
const ROWS = ["1qaz2wsx3edc4rfv5tgb6yhn7ujm", "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
const SHORTEST_ROW = 3;

const reversed = (text) => [...text].reverse().join("");
const ALL_ROWS = [...ROWS, ...ROWS.map(reversed)];

const words = fetch("/js/field/common-passwords.txt").then((answer) => answer.text())
  .then((text) => text.split("\n").filter((line) => line.trim() && !line.startsWith("#")))
  .catch(() => []); // without a network the rest is looked at all the same

/** In small letters, with the signs read as the letters that they often stand for. */
const plain = (text) => text.toLowerCase().replaceAll("@", "a").replaceAll("$", "s")
  .replaceAll(/(?<=[a-z])0(?=[a-z])/g, "o").replaceAll(/(?<=[a-z])[1!](?=[a-z])/g, "i").replaceAll(/(?<=[a-z])3(?=[a-z])/g, "e")
  .replaceAll(/(?<=[a-z])4(?=[a-z])/g, "a").replaceAll(/(?<=[a-z])5(?=[a-z])/g, "s");

const withoutOneOf = (text, list) => {
  const [longest] = list.filter((word) => text.includes(word)).sort((one, other) => other.length - one.length);
  return longest ? text.replaceAll(longest, "") : text;
};

/** How many signs of it somebody has to guess who knows rows of keys and repetitions. */
const own = (text) => {
  let signs = 0;
  for (let at = 0; at < text.length;) {
    let next = at + 1;
    for (let end = text.length; end >= at + SHORTEST_ROW; end -= 1) {
      const part = text.slice(at, end);
      if (ALL_ROWS.some((row) => row.includes(part)) || text.slice(0, at).includes(part)) {
        next = end;
        break;
      }
    }
    signs += 1;
    at = next;
  }
  return signs;
};

/** What is wrong with a passphrase: "short", "common", or nothing. */
export const problem = async (passphrase) => {
  const signs = [...passphrase];
  if (signs.length < SHORTEST) return "short";
  const list = await words;
  const text = plain(passphrase);
  const rest = withoutOneOf(withoutOneOf(text, list), list);
  const known = rest.length < text.length && own(rest) < OWN_SIGNS;
  const few = new Set(text).size < DIFFERENT_SIGNS || own(text.replaceAll(/\s/g, "")) < OWN_SIGNS;
  return known || few ? "common" : null;
};

/** Whether the form of a new passphrase says the same good one twice; what is wrong stands in it. */
export const isChosen = async (given) => {
  const wrong = given.get("passphrase") === given.get("again") ? await problem(given.get("passphrase")) : "differs";
  const line = one("#create [role=alert]");
  line.textContent = wrong ? said(wrong) : "";
  line.hidden = !wrong;
  return !wrong;
};
