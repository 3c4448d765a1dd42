package id.pulang.people.numbers;

import id.pulang.incidents.SearchWords;
import id.pulang.offers.contacts.Contact;
import id.pulang.offers.contacts.ContactKind;
import id.pulang.offers.contacts.ReportableContacts;
import id.pulang.protection.keys.ContactKey;
import java.util.List;
import org.springframework.stereotype.Component;

/** The keyed hashes by which numbers and names of people are compared with those in reports. Thread-safe. */
@Component
public class ContactCodes {

    private final ReportableContacts reader = ReportableContacts.delivered();
    private final ContactKey key;

    ContactCodes(ContactKey key) {
        this.key = key;
    }

    /** Returns the contacts of a text. */
    public List<Contact> in(String text) {
        return reader.in(text);
    }

    /**
     * Returns the hash by which a contact is compared with those that people use: of telephones the last nine digits.
     */
    public byte[] inUse(Contact contact) {
        return contact.kind() == ContactKind.PHONE
                ? ofTelephone(SearchWords.phone(contact.value()))
                : key.print(contact.kind().name(), contact.value());
    }

    /** Returns the hash of the last nine digits of a telephone number. */
    public byte[] ofTelephone(String tail) {
        return key.print("TELEPHONE", tail);
    }

    /** Returns the hash by which a contact of a report is found. */
    public byte[] reported(Contact contact) {
        return key.print(contact.kind().name(), contact.value());
    }

    /** Returns the hashes of all contacts of a text, as people use them. */
    public List<byte[]> of(String text) {
        return in(text).stream().map(this::inUse).toList();
    }
}
