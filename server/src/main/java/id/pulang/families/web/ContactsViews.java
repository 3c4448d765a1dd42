package id.pulang.families.web;

import id.pulang.families.OfAge;
import id.pulang.families.words.Previews;
import id.pulang.identity.Access;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.contacts.ContactFiles;
import id.pulang.people.contacts.NamedContact;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together the page on which all contacts of somebody stand. */
@Component
class ContactsViews {

    private final ContactFiles files;
    private final People people;
    private final OfAge ofAge;
    private final Previews previews;
    private final Access access;

    ContactsViews(ContactFiles files, People people, OfAge ofAge, Previews previews, Access access) {
        this.files = files;
        this.people = people;
        this.ofAge = ofAge;
        this.previews = previews;
        this.access = access;
    }

    /** All contacts of somebody, opened; a person whom the acting officer does not see is not there. */
    ContactsPage page(PersonId id) {
        PersonId person = people.find(id).map(PersonSummary::id).orElseThrow(() -> new NotFound("person"));
        String called = Optional.ofNullable(
                        people.cards(List.of(person), Purpose.CASE_WORK).get(person))
                .map(PersonCard::name)
                .orElse("");
        List<NamedContact> contacts = files.of(person);
        return new ContactsPage(
                person,
                called,
                ofAge.isAdult(person),
                access.actor().id(),
                contacts,
                access.names(ContactsPage.officers(contacts)),
                new ContactsPage.Read(
                        access.today(),
                        previews.of(contacts.stream().map(NamedContact::id).toList())));
    }
}
