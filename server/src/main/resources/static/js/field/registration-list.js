// The registrations of a device as its page shows them, each with what became of it and what is asked about it.
import { one, said } from "./field-page.js";

const link = (person, name) => {
  const item = one("#link").content.firstElementChild.cloneNode(true);
  item.href = `/desk/people/${person}`;
  item.append(" ", Object.assign(document.createElement("span"), { className: "visually-hidden", textContent: name }));
  return item;
};

export class RegistrationList {
  #registrations;
  #device;

  constructor(registrations, device) {
    this.#registrations = registrations;
    this.#device = device;
  }

  /** By what officers call a registration before it has a case number: the number of the device, and the place on it. */
  reference(each) { return `${this.#device.known.number}-${String(each.place).padStart(3, "0")}`; }

  called(each) { return each.fields.name || said("unnamed"); }

  /** Draws what would say something else now; the rest stays, and with it the focus. */
  draw() {
    const { all } = this.#registrations;
    const sent = all.filter((each) => each.state === "sent").length;
    one("[data-sum=all]").textContent = all.length;
    one("[data-sum=sent]").textContent = sent;
    one("#unsent").textContent = all.length - sent;
    one("#conflicts").textContent = all.filter((each) => this.#registrations.isAsked(each)).length;
    const focused = document.activeElement;
    const before = new Map([...one("#people").children].map((item) => [item.id, item]));
    one("#people").replaceChildren(...all.map((each) => {
      const drawn = before.get(`row-${each.key}`);
      return drawn?.dataset.drawn === JSON.stringify(each) ? drawn : this.#row(each);
    }));
    if (one("#people").contains(focused)) focused.focus({ preventScroll: true });
  }

  /** Who may be the same person, in words. */
  question({ of, key, count }) {
    if (of === "server") return said("same.server");
    if (of === "shut") return said("noted-shut");
    if (of === "copy") return said("same.copy", count);
    const other = this.#registrations.find(key);
    return said("same.device", other ? `${this.reference(other)} (${this.called(other)})` : "");
  }

  #row(each) {
    const isAsked = this.#registrations.isAsked(each);
    const name = this.called(each);
    const item = one("#row").content.firstElementChild.cloneNode(true);
    item.id = `row-${each.key}`;
    item.dataset.drawn = JSON.stringify(each);
    one("[data-name]", item).textContent = name;
    one("[data-reference]", item).textContent = [this.reference(each), each.answer?.code].filter(Boolean).join(" · ");
    one("[data-state]", item).textContent = each.answer ? said("sent", each.answer.number) : `◷ ${said("waits")}`;
    item.querySelectorAll("[data-of]").forEach((part) => { part.textContent = name; });
    one("[data-question]", item).hidden = !isAsked;
    if (isAsked) {
      one("[data-asked]", item).textContent = this.question(each.question);
      one("[data-links]", item).replaceChildren(...(each.question.people ?? []).map((person) => link(person, name)));
    }
    one("[data-refused]", item).hidden = each.state !== "refused";
    one("[data-discard]", item).hidden = each.state === "sent";
    return item;
  }
}
