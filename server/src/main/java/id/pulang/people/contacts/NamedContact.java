package id.pulang.people.contacts;

import id.pulang.identity.UserId;
import id.pulang.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A contact of a person, opened.
 *
 * @param person on whom it was recorded, who may live on in another one since
 * @param mended what was recorded before, the latest first
 * @param choices all that was chosen, the latest first
 * @param bar that they are told nothing, if so
 */
public record NamedContact(
        ContactId id,
        PersonId person,
        ContactDetails details,
        List<Mended> mended,
        List<HeardChoice> choices,
        Optional<ContactBar> bar) {

    public NamedContact {
        mended = List.copyOf(mended);
        choices = List.copyOf(choices);
    }

    /**
     * What was recorded before an officer mended it.
     *
     * @param by who mended it
     */
    public record Mended(ContactDetails before, UserId by, Instant at) {}

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
