package id.pulang.families.web;

import id.pulang.people.PersonId;
import id.pulang.people.contacts.DisclosureChoice;
import id.pulang.people.contacts.MayKnow;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many contacts somebody named, by what was chosen for them; names nobody.
 *
 * @param barred how many are told nothing whatever was chosen; they are counted there alone
 */
public record ContactCounts(PersonId person, int all, Map<DisclosureChoice, Integer> chosen, int barred) {

    public ContactCounts {
        chosen = Map.copyOf(chosen);
    }

    static ContactCounts of(PersonId person, Collection<MayKnow> contacts) {
        var chosen = new EnumMap<DisclosureChoice, Integer>(DisclosureChoice.class);
        contacts.stream().filter(each -> !each.barred()).forEach(each -> chosen.merge(each.choice(), 1, Integer::sum));
        int barred = (int) contacts.stream().filter(MayKnow::barred).count();
        return new ContactCounts(person, contacts.size(), chosen, barred);
    }

    /** Returns the id of the person. */
    public String id() {
        return person.value().toString();
    }

    /** Returns how many have a choice. */
    public int of(DisclosureChoice choice) {
        return chosen.getOrDefault(choice, 0);
    }
}
