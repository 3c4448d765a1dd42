package id.pulang.families.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.families.ConfirmedReporter;
import id.pulang.families.words.FamilyWord;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.people.PersonId;
import id.pulang.people.contacts.ContactId;
import id.pulang.people.contacts.DisclosureChoice;
import id.pulang.reports.ReportId;
import id.pulang.reports.links.PersonLinks;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;

/** A receipt proves who reported, not kinship: one officer opens no word to it, and one takes every word away. */
@Tag("security")
@PulangTest
class FamilyLinksTests {

    private static final Actor FIRST = ConfirmedReporter.FIRST;
    private static final Actor SECOND = ConfirmedReporter.SECOND;

    @Autowired
    private FamilyLinks links;

    @Autowired
    private PersonLinks personLinks;

    @Autowired
    private ApplicationContext application;

    private final ConfirmedReporter family = new ConfirmedReporter();
    private PersonId person;
    private ContactId mother;
    private ReportId report;

    @BeforeEach
    void aMotherRings(@Autowired AutowireCapableBeanFactory beans) {
        beans.autowireBean(family);
        person = family.somebody().person();
        mother = family.named(person, DisclosureChoice.STAGE);
        report = family.rang(person);
    }

    @Test
    void oneOfficerAloneOpensNoWord() {
        assertThat(as(FIRST, () -> links.propose(report, mother))).isEqualTo(FamilyLinking.PROPOSED);
        assertThat(family.read(report)).isSameAs(FamilyWord.NONE);
        assertThat(as(FIRST, () -> links.confirm(report, mother))).isEqualTo(FamilyLinking.SAME_OFFICER);
        assertThat(family.read(report)).isSameAs(FamilyWord.NONE);

        assertThat(as(SECOND, links::waiting)).extracting(FamilyLink::report).contains(report);
        assertThat(as(FIRST, links::waiting)).extracting(FamilyLink::report).doesNotContain(report);
        assertThat(as(SECOND, () -> links.confirm(report, mother))).isEqualTo(FamilyLinking.CONFIRMED);
        assertThat(family.read(report)).isEqualTo(new FamilyWord.InCare());
    }

    @Test
    void oneOfficerEndsItAtOnce() {
        family.confirmed(report, mother);

        assertThat(as(SECOND, () -> links.end(report, ""))).isEqualTo(FamilyLinking.ENDED);

        assertThat(family.read(report)).isSameAs(FamilyWord.NONE);
        assertThat(as(FIRST, () -> links.end(report, ""))).isEqualTo(FamilyLinking.TOO_LATE);
    }

    @Test
    void theSecondRefusesWithAReasonAndTheFirstTakesBackWithout() {
        as(FIRST, () -> links.propose(report, mother));
        assertThat(as(SECOND, () -> links.end(report, "bukan"))).isEqualTo(FamilyLinking.NO_REASON);
        assertThat(as(SECOND, () -> links.end(report, "Suaranya bukan ibunya"))).isEqualTo(FamilyLinking.ENDED);

        as(FIRST, () -> links.propose(report, mother));
        assertThat(as(FIRST, () -> links.end(report, ""))).isEqualTo(FamilyLinking.ENDED);
    }

    /** The attack: the contact is changed under the eyes of the second officer, or the report is of somebody else. */
    @Test
    void confirmsOnlyWhatTheSecondHasSeenOfWhomTheReportIsAbout() {
        ContactId brother = family.named(person, DisclosureChoice.STAGE);
        ContactId stranger = family.named(family.somebody().person(), DisclosureChoice.STAGE);

        assertThat(as(FIRST, () -> links.propose(report, stranger))).isEqualTo(FamilyLinking.NOT_ABOUT);
        as(FIRST, () -> links.propose(report, mother));
        assertThat(as(SECOND, () -> links.confirm(report, brother))).isEqualTo(FamilyLinking.TOO_LATE);
        as(SECOND, () -> personLinks.undo(report, person));
        assertThat(as(SECOND, () -> links.confirm(report, mother))).isEqualTo(FamilyLinking.NOT_ABOUT);
    }

    @Test
    void aReportThatIsAboutSomebodyElseAfterAllReadsNothing() {
        family.confirmed(report, mother);
        assertThat(family.read(report).tells()).isTrue();

        as(FIRST, () -> personLinks.undo(report, person));

        assertThat(family.read(report)).isSameAs(FamilyWord.NONE);
    }

    /** The attack: an officer of another post asks at the door, and in the database. */
    @Test
    void nobodyOfAnotherPostSeesIt() throws SQLException {
        family.confirmed(report, mother);

        assertThatThrownBy(() -> as(SomeActors.elsewhere(), () -> links.of(report)))
                .isInstanceOf(NotFound.class);
        assertThat(seen("BKK")).isEmpty();
        assertThat(seen("KEMENSOS")).isEmpty();
        assertThat(seen("PNH")).isNotEmpty();
    }

    /** The attack: whoever has the password of the application writes a link that nobody has to confirm. */
    @Test
    void theDatabaseTakesNoLinkThatIsConfirmedFromTheFirst() {
        String forged = """
                insert into families.link (id, report_id, contact_id, person_id, post, proposed_by, proposed_at,
                    confirmed_by, confirmed_at)
                values (uuidv7(), '%s', '%s', '%s', 'PNH', '%s', now(), '%s', now())
                """.formatted(
                        report.value(),
                        mother.value(),
                        person.value(),
                        FIRST.id().value(),
                        SECOND.id().value());

        assertThatThrownBy(() -> write(forged)).hasMessageContaining("row-level security");
        as(FIRST, () -> links.propose(report, mother));
        assertThatThrownBy(() -> write(
                        "update families.link set confirmed_by = proposed_by, confirmed_at = now() where report_id = '"
                                + report.value() + "'"))
                .hasMessageContaining("violates check constraint");
    }

    private void write(String sql) throws SQLException {
        try (var connection = DatabaseDoors.of(application).acting("PNH", "own-post");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> seen(String post) throws SQLException {
        try (var connection = DatabaseDoors.of(application).acting(post, "own-post")) {
            return DatabaseDoors.ask(
                    connection, "select id from families.link where report_id = '" + report.value() + "'");
        }
    }

    private static <T> T as(Actor actor, Supplier<T> act) {
        return Acting.as(actor, act);
    }
}
