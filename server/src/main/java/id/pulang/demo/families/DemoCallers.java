package id.pulang.demo.families;

import id.pulang.families.links.FamilyLinks;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.people.PersonId;
import id.pulang.people.contacts.ContactId;
import id.pulang.reports.About;
import id.pulang.reports.Channel;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import id.pulang.reports.Talk;
import id.pulang.reports.Topic;
import id.pulang.reports.handling.Contact;
import id.pulang.reports.handling.ContactWay;
import id.pulang.reports.handling.Handling;
import id.pulang.reports.handling.Reached;
import id.pulang.reports.intake.Heard;
import id.pulang.reports.intake.ReportIntake;
import id.pulang.reports.intake.Taken;
import id.pulang.reports.links.PersonLinks;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Somebody of a family who rang, and whom officers held them to be. */
@Component
class DemoCallers {

    private final ReportIntake intake;
    private final Handling handling;
    private final PersonLinks people;
    private final FamilyLinks links;
    private final Clock clock;

    DemoCallers(ReportIntake intake, Handling handling, PersonLinks people, FamilyLinks links, Clock clock) {
        this.intake = intake;
        this.handling = handling;
        this.people = people;
        this.links = links;
        this.clock = clock;
    }

    /** Takes in and answers a call about a person, and proposes who rang. */
    ReportId rang(Actor officer, PersonId about, ContactId caller, String source) {
        return Acting.as(officer, () -> {
            ReportId report = switch (intake.take(heard(source))) {
                case Taken.Kept kept -> kept.id();
                case Taken.KeptAsCopy copy -> copy.id();
                case Taken.Empty _, Taken.TooLong _ ->
                    throw new IllegalStateException("A call of the demonstration says nothing");
            };
            handling.contact(
                    report,
                    new Contact(
                            ContactWay.IN_PERSON,
                            Reached.REACHED,
                            Talk.SAFE,
                            clock.instant(),
                            "Ditemui di penampungan; ia sendiri yang menentukan siapa yang boleh tahu"));
            handling.answer(report, ContactWay.PHONE, "Akan dikabari sesuai kehendak orangnya", false);
            people.link(report, about);
            links.propose(report, caller);
            return report;
        });
    }

    /** Confirms as a second officer who rang. */
    void confirmed(Actor officer, ReportId report, ContactId caller) {
        Acting.as(officer, () -> links.confirm(report, caller));
    }

    private static Heard heard(String source) {
        return new Heard(
                new Report.Nature(Topic.PERSON, Channel.HOTLINE, Talk.SAFE),
                "Keluarganya menanyakan kabar dan ingin tahu kapan ia pulang.",
                new About("", "", null, "", ""),
                "",
                List.of(),
                source,
                null);
    }
}
