package id.pulang.demo.families;

import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.IdSource;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import id.pulang.people.contacts.ContactBar.WishedBy;
import id.pulang.people.contacts.ContactBars;
import id.pulang.people.contacts.ContactDetails;
import id.pulang.people.contacts.ContactId;
import id.pulang.people.contacts.DisclosureChoice;
import id.pulang.people.contacts.NamedContacts;
import id.pulang.reports.ReportId;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Five people who say who may be told of them: each choice once, one contact barred, one caller confirmed, and one who
 * waits for a second officer.
 */
@Component
public class DemoFamilies {

    private static final int MOTHER = 0;
    private static final int SISTER = 1;
    private static final int FATHER = 2;
    private static final int UNCLE = 3;
    private static final int WIFE = 4;

    private final Cases cases;
    private final NamedContacts contacts;
    private final ContactBars bars;
    private final DemoCallers callers;
    private final IdSource ids;

    DemoFamilies(Cases cases, NamedContacts contacts, ContactBars bars, DemoCallers callers, IdSource ids) {
        this.cases = cases;
        this.contacts = contacts;
        this.bars = bars;
        this.callers = callers;
        this.ids = ids;
    }

    /** Records it for people of an incident who have cases. */
    public void play(IncidentId incident, Actor first, Actor second) {
        List<PersonId> people = Acting.as(first, () -> cases.in(incident)).stream()
                .filter(each -> !each.stage().isBeforeRegistration())
                .map(CaseSummary::person)
                .toList();
        if (people.size() <= WIFE) {
            return;
        }
        Acting.as(first, () -> {
            named(people.get(SISTER), "Ayunda Prameswari", "kakak", DisclosureChoice.SAFE);
            named(people.get(FATHER), "Sukarta", "ayah", DisclosureChoice.NOTHING);
            ContactId uncle = named(people.get(UNCLE), "Jaka Permana", "paman", DisclosureChoice.STAGE);
            bars.bar(uncle, WishedBy.OFFICER, "Menurut orangnya, paman ini yang menawarkan pekerjaan itu");
        });
        ContactId mother = called(first, people.get(MOTHER), "Suminah", "ibu");
        callers.rang(first, people.get(MOTHER), mother, "Ibunya, lewat telepon");
        ContactId wife = called(first, people.get(WIFE), "Ratih Kinasih", "istri");
        ReportId report = callers.rang(first, people.get(WIFE), wife, "Istrinya, lewat telepon");
        callers.confirmed(second, report, wife);
    }

    private ContactId called(Actor officer, PersonId person, String name, String relation) {
        return Acting.as(officer, () -> named(person, name, relation, DisclosureChoice.STAGE));
    }

    private ContactId named(PersonId person, String name, String relation, DisclosureChoice choice) {
        var id = new ContactId(ids.next());
        contacts.add(id, person, new ContactDetails(name, relation, "+62 812 5550 0100"), choice);
        return id;
    }
}
