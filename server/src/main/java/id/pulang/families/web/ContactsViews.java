package id.pulang.families.web;

import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.families.OfAge;
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

/** Puts together what the pages about families show. */
@Component
class ContactsViews {

    private final ContactFiles files;
    private final People people;
    private final Cases cases;
    private final OfAge ofAge;
    private final Access access;

    ContactsViews(ContactFiles files, People people, Cases cases, OfAge ofAge, Access access) {
        this.files = files;
        this.people = people;
        this.cases = cases;
        this.ofAge = ofAge;
        this.access = access;
    }

    /** All contacts of somebody, opened; a person whom the acting officer does not see is not there. */
    ContactsPage page(PersonId id) {
        PersonId person = today(id);
        String called = Optional.ofNullable(
                        people.cards(List.of(person), Purpose.CASE_WORK).get(person))
                .map(PersonCard::name)
                .orElse("");
        List<NamedContact> contacts = files.of(person);
        boolean adult = cases.caseOf(person).filter(this::isAdult).isPresent();
        return new ContactsPage(
                person, called, adult, access.actor().id(), contacts, access.names(ContactsPage.officers(contacts)));
    }

    private boolean isAdult(CaseId id) {
        return ofAge.among(List.of(id)).contains(id);
    }

    /** What contacts may know, counted; opens nothing. */
    ContactCounts counts(PersonId id) {
        PersonId person = today(id);
        return ContactCounts.of(person, files.mayKnow(person));
    }

    /** The same of the person of a case. */
    ContactCounts counts(CaseId id) {
        return counts(cases.summary(cases.living(id)).person());
    }

    private PersonId today(PersonId id) {
        return people.find(id).map(PersonSummary::id).orElseThrow(() -> new NotFound("person"));
    }
}
