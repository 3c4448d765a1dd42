package id.pulang.people.numbers;

import id.pulang.incidents.SearchWords;
import id.pulang.offers.contacts.Contact;
import id.pulang.offers.contacts.ContactKind;
import id.pulang.people.index.PersonSearchIndex;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says whether a number or a name is used by somebody whom the missions serve, or by somebody whom such a person named,
 * at any post; never by whom.
 */
@Service
@Transactional(readOnly = true)
public class NumbersInUse {

    private final PersonSearchIndex people;
    private final NumberRows contacts;
    private final ContactCodes codes;

    NumbersInUse(PersonSearchIndex people, NumberRows contacts, ContactCodes codes) {
        this.people = people;
        this.contacts = contacts;
        this.codes = codes;
    }

    /** Whether a contact is used by one of them. */
    public boolean isUsed(Contact contact) {
        String tail = SearchWords.phone(contact.value());
        boolean byAPerson =
                contact.kind() == ContactKind.PHONE && people.numbers().anyMatch(tail::equals);
        return byAPerson || !contacts.reached(List.of(codes.inUse(contact))).isEmpty();
    }

    /** Returns those of some hashes by which contacts are compared that are used by one of them by now. */
    public List<byte[]> usedAmong(List<byte[]> hashes) {
        Set<String> asked = hashes.stream().map(Arrays::toString).collect(Collectors.toCollection(HashSet::new));
        Set<String> used = people.numbers()
                .distinct()
                .map(number -> Arrays.toString(codes.ofTelephone(number)))
                .filter(asked::contains)
                .collect(Collectors.toCollection(HashSet::new));
        contacts.reached(hashes).forEach(hash -> used.add(Arrays.toString(hash)));
        return hashes.stream()
                .filter(hash -> used.contains(Arrays.toString(hash)))
                .toList();
    }
}
