package id.pulang.families.web;

import id.pulang.families.words.FamilyWord;
import id.pulang.identity.UserId;
import id.pulang.people.PersonId;
import id.pulang.people.contacts.ContactBar;
import id.pulang.people.contacts.ContactId;
import id.pulang.people.contacts.HeardChoice;
import id.pulang.people.contacts.NamedContact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everybody whom a person named.
 *
 * @param called how the person is called
 * @param adult whether the person is known to be grown up; the choice of whoever is not needs a second officer
 * @param acting who looks at the page
 * @param names how the officers are called who heard and barred
 */
public record ContactsPage(
        PersonId person,
        String called,
        boolean adult,
        UserId acting,
        List<NamedContact> contacts,
        Map<UserId, String> names,
        Read read) {

    public ContactsPage {
        contacts = List.copyOf(contacts);
        names = Map.copyOf(names);
    }

    /**
     * What contacts would read now by the reports that they tell.
     *
     * @param words of those who tell one
     */
    public record Read(LocalDate on, Map<ContactId, FamilyWord> words) {

        public Read {
            words = Map.copyOf(words);
        }

        /** Returns what one would read; nothing for who tells no report. */
        public Optional<FamilyWord> by(NamedContact contact) {
            return Optional.ofNullable(words.get(contact.id()));
        }
    }

    /** Returns the id of the person. */
    public String id() {
        return person.value().toString();
    }

    /** Returns how an officer is called. */
    public String name(UserId officer) {
        return names.getOrDefault(officer, "–");
    }

    /** Returns the end of the key of the text that says what may be told. */
    public String mayBeTold(NamedContact contact) {
        if (contact.bar().isPresent()) {
            return "BARRED";
        }
        return waits(contact) ? "WAITS" : contact.choice().name();
    }

    /** Whether a second officer has to agree before what was chosen counts. */
    public boolean waits(NamedContact contact) {
        return !adult && contact.waitsForAgreement();
    }

    /** Whether the officer who looks could be that second one. */
    public boolean mayAgree(NamedContact contact) {
        return waits(contact)
                && contact.latest().filter(each -> isOther(each.heardBy())).isPresent();
    }

    /** Whether somebody is not the officer who looks. */
    public boolean isOther(UserId officer) {
        return !officer.equals(acting);
    }

    static List<UserId> officers(List<NamedContact> contacts) {
        return contacts.stream()
                .flatMap(each -> Stream.of(
                                each.choices().stream().flatMap(ContactsPage::officers),
                                each.bar().stream().flatMap(ContactsPage::officers),
                                each.mended().stream().map(NamedContact.Mended::by))
                        .flatMap(Function.identity()))
                .distinct()
                .toList();
    }

    private static Stream<UserId> officers(HeardChoice choice) {
        return Stream.concat(Stream.of(choice.heardBy()), choice.agreedBy().stream());
    }

    private static Stream<UserId> officers(ContactBar bar) {
        return Stream.concat(Stream.of(bar.by()), bar.lift().map(ContactBar.LiftAsked::by).stream());
    }
}
