package id.pulang.offers.agencies;

import id.pulang.offers.contacts.Contact;
import id.pulang.offers.contacts.ContactReader;
import id.pulang.offers.data.DataRow;
import id.pulang.offers.data.Mistake;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A recruitment agency as the list of the licensing authority has it.
 *
 * @param name its name, without the form of the company
 * @param otherNames how else it is called
 * @param licence number of its licence, SIP3MI in Indonesia (law 18/2017)
 * @param status what the authority says of it
 * @param validUntil the last day of its licence
 * @param destinations the states for which it is licensed, ISO 3166-1 alpha-3; empty where the list names none
 * @param contacts its own contacts, as the list writes them
 */
public record Agency(
        String name,
        List<String> otherNames,
        String licence,
        LicenceStatus status,
        LocalDate validUntil,
        Set<String> destinations,
        List<String> contacts) {

    static final int COLUMNS = 5;

    static Agency of(DataRow row, ContactReader reader) {
        List<String> contacts = row.list(6);
        contacts.stream()
                .filter(written -> reader.contact(written).isEmpty())
                .forEach(written -> row.wrong(6, Mistake.NO_CONTACT, written));
        return new Agency(
                row.text(0),
                row.list(1),
                row.text(2),
                row.constant(3, LicenceStatus.class),
                row.day(4),
                Set.copyOf(row.list(5)),
                contacts);
    }

    /** All its names. */
    Stream<String> names() {
        return Stream.concat(Stream.of(name), otherNames.stream());
    }

    /** Its contacts in the form in which they are compared. */
    Set<String> comparedContacts(ContactReader reader) {
        return contacts.stream()
                .map(reader::contact)
                .flatMap(Optional::stream)
                .map(Contact::value)
                .collect(Collectors.toSet());
    }

    /** Whether it may recruit on a day. */
    public boolean mayRecruitOn(LocalDate day) {
        return status == LicenceStatus.LICENSED && !day.isAfter(validUntil);
    }
}
