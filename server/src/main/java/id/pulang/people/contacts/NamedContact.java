package id.pulang.people.contacts;

import id.pulang.people.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * A contact of a person, opened.
 *
 * @param person on whom it was recorded, who may live on in another one since
 * @param choices all that was chosen, the latest first
 * @param bar that they are told nothing, if so
 */
public record NamedContact(
        ContactId id, PersonId person, ContactDetails details, List<HeardChoice> choices, Optional<ContactBar> bar) {

    public NamedContact {
        choices = List.copyOf(choices);
    }

    /** Returns what was chosen last. */
    public Optional<HeardChoice> latest() {
        return choices.stream().findFirst();
    }

    /** Returns what holds: nothing where nobody chose. */
    public DisclosureChoice choice() {
        return latest().map(HeardChoice::choice).orElse(DisclosureChoice.NOTHING);
    }

    /** Whether what was chosen opens something and no second officer agreed yet; asked of children only. */
    public boolean waitsForAgreement() {
        return choice().opens() && latest().flatMap(HeardChoice::agreedBy).isEmpty();
    }
}
