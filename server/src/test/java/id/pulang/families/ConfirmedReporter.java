package id.pulang.families;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.SomeCases;
import id.pulang.cases.SomeMilestone;
import id.pulang.families.links.FamilyLinking;
import id.pulang.families.links.FamilyLinks;
import id.pulang.families.words.FamilyWord;
import id.pulang.families.words.Previews;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.IdSource;
import id.pulang.people.PersonId;
import id.pulang.people.contacts.ContactDetails;
import id.pulang.people.contacts.ContactId;
import id.pulang.people.contacts.ContactOutcome;
import id.pulang.people.contacts.DisclosureChoice;
import id.pulang.people.contacts.NamedContacts;
import id.pulang.reports.ReportId;
import id.pulang.reports.SomeReports;
import id.pulang.reports.intake.ReportIntake;
import id.pulang.reports.links.PersonLinks;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** A family that rang, and somebody who named one of them: made through the doors, as far as a test wishes. */
public final class ConfirmedReporter {

    public static final Actor FIRST = SomeActors.registration();
    public static final Actor SECOND = SomeActors.consular();

    @Autowired
    private SomeCases someCases;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private Clock clock;

    @Autowired
    private Cases cases;

    @Autowired
    private NamedContacts contacts;

    @Autowired
    private ReportIntake intake;

    @Autowired
    private PersonLinks personLinks;

    @Autowired
    private FamilyLinks links;

    @Autowired
    private Previews previews;

    @Autowired
    private IdSource ids;

    /** Somebody with a case, grown up. */
    public CaseSummary somebody() {
        CaseSummary somebody = listed();
        takenIn(somebody.id());
        return somebody;
    }

    /** An officer recorded that somebody is in care. */
    public void takenIn(CaseId who) {
        as(
                SECOND,
                () -> transactions.execute(_ -> {
                    events.publishEvent(SomeMilestone.of(who, "IN_CARE", clock.instant(), ""));
                    return true;
                }));
    }

    /** Somebody of whom nobody has said that they are in care. */
    public CaseSummary listed() {
        return someCases.opened(1).getFirst();
    }

    /** Somebody named their mother. */
    public ContactId named(PersonId person, DisclosureChoice choice) {
        var id = new ContactId(ids.next());
        var mother = new ContactDetails("Sulastri Wening", "ibu", "+62 812 555 0199");
        assertThat(as(FIRST, () -> contacts.add(id, person, mother, choice))).isEqualTo(ContactOutcome.DONE);
        return id;
    }

    /** A second officer agrees to what was chosen, as a child's choice needs; no other's is the worse for it. */
    public void agreed(ContactId contact) {
        assertThat(as(SECOND, () -> contacts.agree(contact))).isEqualTo(ContactOutcome.DONE);
    }

    /** Somebody rang about a person. */
    public ReportId rang(PersonId person) {
        ReportId report = SomeReports.kept(as(FIRST, () -> intake.take(SomeReports.about("Si " + SomeReports.word()))));
        as(FIRST, () -> personLinks.link(report, person));
        return report;
    }

    /** A report that came from outside is about a person. */
    public void about(ReportId report, PersonId person) {
        as(FIRST, () -> personLinks.link(report, person));
    }

    /** Two officers say that a contact tells a report. */
    public void confirmed(ReportId report, ContactId contact) {
        assertThat(as(FIRST, () -> links.propose(report, contact))).isEqualTo(FamilyLinking.PROPOSED);
        assertThat(as(SECOND, () -> links.confirm(report, contact))).isEqualTo(FamilyLinking.CONFIRMED);
    }

    /** What the receipt of a report would read now. */
    public FamilyWord read(ReportId report) {
        return as(SECOND, () -> previews.of(report));
    }

    private static <T> T as(Actor actor, Supplier<T> act) {
        return Acting.as(actor, act);
    }
}
