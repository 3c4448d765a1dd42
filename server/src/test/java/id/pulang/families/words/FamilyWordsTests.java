package id.pulang.families.words;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.TwoOfficers;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.SomeMilestone;
import id.pulang.cases.course.Stage;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.facts.GateFact;
import id.pulang.families.ConfirmedReporter;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import id.pulang.people.contacts.ContactBar.WishedBy;
import id.pulang.people.contacts.ContactBars;
import id.pulang.people.contacts.ContactId;
import id.pulang.people.contacts.DisclosureChoice;
import id.pulang.people.contacts.NamedContacts;
import id.pulang.people.erasure.Erasures;
import id.pulang.people.master.review.ProtectedPeople;
import id.pulang.repatriation.SomeManifests;
import id.pulang.repatriation.SomePoliceHandovers;
import id.pulang.repatriation.SomeTravellers;
import id.pulang.repatriation.handovers.Handovers;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.reports.ReportId;
import id.pulang.rescue.RescueAct;
import id.pulang.rescue.RescueSteps;
import id.pulang.rescue.StepFacts;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What a receipt reads, from what officers record through their doors; each change holds at once. */
@Tag("security")
@PulangTest
class FamilyWordsTests {

    private static final Actor OFFICER = SomeActors.consular();

    @Autowired
    private NamedContacts contacts;

    @Autowired
    private ContactBars bars;

    @Autowired
    private ProtectedPeople hidden;

    @Autowired
    private Clearances clearances;

    @Autowired
    private Cases cases;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private Clock clock;

    private final ConfirmedReporter family = new ConfirmedReporter();
    private CaseId who = new CaseId(new UUID(0, 0));
    private PersonId person = new PersonId(new UUID(0, 0));
    private ContactId mother = new ContactId(new UUID(0, 0));
    private ReportId report = new ReportId(new UUID(0, 0));

    @BeforeEach
    void aMotherIsConfirmed(@Autowired AutowireCapableBeanFactory beans) {
        beans.autowireBean(family);
        var somebody = family.somebody();
        who = somebody.id();
        person = somebody.person();
        mother = family.named(person, DisclosureChoice.NOTHING);
        report = family.rang(person);
        family.confirmed(report, mother);
    }

    /** Known from a list only, as one of the police: nobody of the mission has said that they are free. */
    @Test
    void ofWhoStandsOnAListOnlyNothingIsTold() {
        PersonId listed = family.listed().person();
        for (DisclosureChoice choice : DisclosureChoice.values()) {
            ReportId rang = family.rang(listed);
            family.confirmed(rang, family.named(listed, choice));
            assertThat(family.read(rang)).as(choice.name()).isSameAs(FamilyWord.NONE);
        }
    }

    /** By the doors of officers: taken in off a list of the police, lost again, and taken in once more. */
    @Test
    void careThatWasLostTakesTheWordAway(@Autowired RescueSteps rescue) {
        CaseSummary listed = family.listed();
        ReportId rang = family.rang(listed.person());
        family.confirmed(rang, family.named(listed.person(), DisclosureChoice.STAGE));
        var care = new StepFacts("Rumah singgah", "", "", "Bu Lurah", null, StepFacts.Heads.NONE);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Phnom_Penh"));

        assertThat(family.read(rang)).isSameAs(FamilyWord.NONE);
        as(OFFICER, () -> rescue.record(listed.id(), RescueAct.IN_CARE, today, care));
        assertThat(family.read(rang)).isEqualTo(new FamilyWord.InCare());
        as(OFFICER, () -> rescue.noLonger(listed.id(), Stage.IN_CARE, "dibawa polisi dari rumah singgah"));
        assertThat(family.read(rang)).isSameAs(FamilyWord.NONE);
        as(OFFICER, () -> rescue.record(listed.id(), RescueAct.IN_CARE, today, care));

        assertThat(family.read(rang)).isEqualTo(new FamilyWord.InCare());
    }

    /** By the door of handovers: on the way and home by an office that cares, nothing by the police. */
    @Test
    void theDoorOfHandoversTellsOfNoPolice(@Autowired Handovers handovers) {
        var travellers = SomeTravellers.at(application);
        IncidentId incident = travellers.ready();
        var all = travellers.byName(incident).values();
        ManifestId manifest = SomeManifests.at(application).landed(incident, all);
        List<CaseId> two = all.stream().limit(2).toList();
        List<ReportId> rang = two.stream()
                .map(each -> {
                    PersonId about = as(OFFICER, () -> cases.summary(each).person());
                    ReportId report = family.rang(about);
                    ContactId contact = family.named(about, DisclosureChoice.STAGE);
                    family.agreed(contact);
                    family.confirmed(report, contact);
                    return report;
                })
                .toList();

        var given =
                as(SomeActors.lead(), () -> handovers.handOver(manifest, two.subList(0, 1), new PostCode("BP3MI"), ""));
        SomePoliceHandovers.at(application).given(manifest, two.subList(1, 2), new PostCode("POLRI"));

        assertThat(given.refused()).isEmpty();
        assertThat(as(OFFICER, () -> cases.history(two.getLast())).getFirst().detail())
                .isEqualTo("POLRI");
        assertThat(family.read(rang.getFirst())).isEqualTo(new FamilyWord.Travelling());
        assertThat(family.read(rang.getLast())).isSameAs(FamilyWord.NONE);
    }

    @Test
    void whoIsHandedToThePoliceIsNeitherOnTheWayNorHome() {
        choose(DisclosureChoice.STAGE);
        happened("BOARDED");
        happened("LANDED");
        happened("HANDED_OVER", "POLRI");
        assertThat(family.read(report)).isSameAs(FamilyWord.NONE);
        happened("HANDOVER_COUNTERSIGNED", "POLRI");
        assertThat(family.read(report)).isSameAs(FamilyWord.NONE);
        choose(DisclosureChoice.SAFE);
        assertThat(family.read(report)).isSameAs(FamilyWord.NONE);
    }

    @Test
    void eachChoiceGivesItsWordAtOnce() {
        assertThat(family.read(report)).isSameAs(FamilyWord.NONE);
        choose(DisclosureChoice.SAFE);
        assertThat(family.read(report)).isEqualTo(new FamilyWord.InSafety());
        choose(DisclosureChoice.STAGE);
        assertThat(family.read(report)).isEqualTo(new FamilyWord.InCare());
        choose(DisclosureChoice.NOTHING);
        assertThat(family.read(report)).isSameAs(FamilyWord.NONE);
    }

    @Test
    void aBarWinsOverEverythingAndTwoLiftIt() {
        choose(DisclosureChoice.STAGE);

        as(OFFICER, () -> bars.bar(mother, WishedBy.OFFICER, "Ikut merekrut, kata orangnya"));
        assertThat(family.read(report)).isSameAs(FamilyWord.NONE);
        choose(DisclosureChoice.STAGE);
        assertThat(family.read(report)).isSameAs(FamilyWord.NONE);
        as(OFFICER, () -> bars.ask(mother, "Ternyata orang lain"));
        as(OFFICER, () -> bars.lift(mother));
        assertThat(family.read(report)).isSameAs(FamilyWord.NONE);
        as(SomeActors.head(), () -> bars.lift(mother));
        assertThat(family.read(report).tells()).isTrue();
    }

    @Test
    void saysSinceWhenAPermitIsAskedForAndHowFarTheWayIs() {
        choose(DisclosureChoice.STAGE);
        LocalDate asked = LocalDate.of(2025, 10, 18);
        as(SomeActors.clearance(), () -> clearances.record(who, GateFact.of("exit_permit", "pending", null, asked)));
        assertThat(family.read(report)).isEqualTo(new FamilyWord.AwaitingPermit(asked));

        happened("BOARDED");
        assertThat(family.read(report)).isEqualTo(new FamilyWord.Travelling());
        happened("LANDED");
        assertThat(family.read(report)).isEqualTo(new FamilyWord.Travelling());
        happened("HANDED_OVER", "BP3MI");
        assertThat(family.read(report)).isEqualTo(new FamilyWord.Travelling());
        happened("HANDOVER_COUNTERSIGNED", "BP3MI");
        assertThat(family.read(report)).isEqualTo(new FamilyWord.Home());
        choose(DisclosureChoice.SAFE);
        assertThat(family.read(report)).isEqualTo(new FamilyWord.InSafety());
    }

    /** As somebody who does not want to be found, or has died: then one speaks in person or not at all. */
    @Test
    void ofWhoIsHiddenNothingIsTold() {
        choose(DisclosureChoice.STAGE);
        Acting.as(OFFICER, () -> hidden.protect(person, "Tidak mau ditemukan"));
        assertThat(family.read(report)).isSameAs(FamilyWord.NONE);
        Acting.as(OFFICER, () -> hidden.lift(person));
        assertThat(family.read(report).tells()).isTrue();
    }

    /** The attack: whoever has the database opens a choice that the person did not make. */
    @Test
    void whatSomebodyWroteIntoTheDatabaseOpensNothing() throws SQLException {
        try (var connection = DatabaseDoors.of(application).asOwner();
                var statement = connection.createStatement()) {
            statement.execute("update people.contact_choice set choice = 'STAGE' where contact_id = '%s'"
                    .formatted(mother.value()));
        }

        assertThat(family.read(report)).isSameAs(FamilyWord.NONE);
    }

    @Test
    void withAPersonWhomTwoErasedGoTheContactAndTheLink(@Autowired Erasures erasures, @Autowired DataSource source)
            throws SQLException {
        TwoOfficers.open(transactions, JdbcClient.create(source), OFFICER, SomeActors.head());
        as(OFFICER, () -> erasures.ask(person, "Diminta oleh orangnya sendiri"));
        var asked = as(SomeActors.head(), () -> erasures.open(person)).orElseThrow();
        as(SomeActors.head(), () -> erasures.confirm(asked.id()));

        for (String left : new String[] {"people.contact", "people.contact_choice", "families.link"}) {
            String column = left.equals("people.contact") ? "id" : "contact_id";
            assertThat(DatabaseDoors.ask(
                            DatabaseDoors.of(application).asOwner(),
                            "select 1 from %s where %s = '%s'".formatted(left, column, mother.value())))
                    .as(left)
                    .isEmpty();
        }
    }

    private void happened(String what) {
        happened(what, "");
    }

    private void happened(String what, String detail) {
        Acting.as(
                OFFICER,
                () -> transactions.executeWithoutResult(
                        _ -> application.publishEvent(SomeMilestone.of(who, what, clock.instant(), detail))));
    }

    private void choose(DisclosureChoice choice) {
        as(OFFICER, () -> contacts.choose(mother, choice));
    }

    private static <T> T as(Actor actor, Supplier<T> act) {
        return Acting.as(actor, act);
    }
}
