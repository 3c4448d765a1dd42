package id.pulang.families.web;

import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.identity.NotFound;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.contacts.ContactFiles;
import org.springframework.stereotype.Component;

/** Counts what contacts may know, for pages that open none of them. */
@Component
class ContactSummaries {

    private final ContactFiles files;
    private final People people;
    private final Cases cases;

    ContactSummaries(ContactFiles files, People people, Cases cases) {
        this.files = files;
        this.people = people;
        this.cases = cases;
    }

    ContactCounts of(PersonId id) {
        PersonId person = people.find(id).map(PersonSummary::id).orElseThrow(() -> new NotFound("person"));
        return ContactCounts.of(person, files.mayKnow(person));
    }

    /** The same of the person of a case. */
    ContactCounts of(CaseId id) {
        return of(cases.summary(cases.living(id)).person());
    }
}
