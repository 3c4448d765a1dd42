package id.pulang.portal.offers;

import id.pulang.offers.contacts.Contact;
import id.pulang.offers.contacts.ReportableContacts;
import id.pulang.offers.data.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.springframework.dao.DataAccessException;

/**
 * Looks up whether the contacts of an offer appear in reports. An offer has one or two; a text with many is no offer
 * but a list that somebody tries, and is not looked up at all. Thread-safe.
 */
public final class ContactLookup {

    /** The most readings of contacts in a text that are looked up; a row of digits may be read in two ways. */
    static final int MOST = 6;

    private final ReportableContacts reader = ReportableContacts.delivered();
    private final Function<Set<Contact>, Set<Contact>> source;

    /** Asks a source which of some contacts appear in reports. */
    public ContactLookup(Function<Set<Contact>, Set<Contact>> source) {
        this.source = source;
    }

    /**
     * Returns where those stand that appear in reports; empty where nothing was looked up.
     *
     * @param allowed whether whoever asks may look up; asked once, where there is something to look up
     */
    Optional<List<Span>> reported(String text, BooleanSupplier allowed) {
        List<Contact> contacts = reader.in(text);
        if (contacts.isEmpty()) {
            return Optional.of(List.of());
        }
        Set<Contact> asked = new HashSet<>();
        contacts.forEach(each -> asked.add(withoutPlace(each)));
        if (asked.size() > MOST || !allowed.getAsBoolean()) {
            return Optional.empty();
        }
        try {
            Set<Contact> found = source.apply(asked);
            return Optional.of(contacts.stream()
                    .filter(each -> found.contains(withoutPlace(each)))
                    .map(Contact::span)
                    .distinct()
                    .toList());
        } catch (DataAccessException away) {
            return Optional.empty();
        }
    }

    private static Contact withoutPlace(Contact contact) {
        return new Contact(contact.kind(), contact.value(), new Span(0, 0));
    }
}
