package id.pulang.prevention.listings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.SomeCases;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.jobs.RecurringJob;
import id.pulang.offers.OfferChecker;
import id.pulang.offers.RuleSet;
import id.pulang.offers.contacts.ContactKind;
import id.pulang.offers.rules.Answer;
import id.pulang.people.PersonId;
import id.pulang.people.contacts.ContactDetails;
import id.pulang.people.contacts.ContactId;
import id.pulang.people.contacts.DisclosureChoice;
import id.pulang.people.contacts.NamedContacts;
import id.pulang.portal.SomePortal;
import id.pulang.portal.offers.Asker;
import id.pulang.portal.offers.ContactLookup;
import id.pulang.portal.offers.OfferChecking;
import id.pulang.portal.offers.OfferChecks;
import id.pulang.portal.offers.OfferReport;
import id.pulang.prevention.listings.ReportedContacts.Typed;
import id.pulang.reports.About;
import id.pulang.reports.Channel;
import id.pulang.reports.ReportId;
import id.pulang.reports.SomeReports;
import id.pulang.reports.intake.ReportIntake;
import id.pulang.reports.links.Links;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Numbers in reports through their door, on a real database, up to what strangers are told. */
@Tag("security")
@PulangTest
class ReportedContactsTests {

    private static final Actor WRITER = SomeActors.consular();
    private static final Actor HEAD = SomeActors.head();

    /** Of which nothing else is a sign. */
    private static final String ADVERT = "Toko di Solo butuh kasir, gaji UMR, hubungi ";

    @Autowired
    private ReportedContacts contacts;

    @Autowired
    private ReportIntake intake;

    @Autowired
    private Links links;

    @Autowired
    private NamedContacts named;

    @Autowired
    @Qualifier("reviewingReportedContacts")
    private RecurringJob review;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext server;

    private final String number = "0813"
            + ThreadLocalRandom.current().nextInt(1000, 9999)
            + ThreadLocalRandom.current().nextInt(1000, 9999);

    @Test
    void isToldOnceASecondOfficerHasTypedItAgain() {
        ReportedContactId id = proposed();
        assertThat(told(ADVERT + number)).isEqualTo(Answer.NO_SIGN);

        assertThat(as(WRITER, () -> contacts.release(id, number, true))).isEqualTo(ListingOutcome.SAME_OFFICER);
        assertThat(as(HEAD, contacts::toRelease))
                .extracting(ReportedContact::id)
                .contains(id);
        assertThat(as(HEAD, () -> contacts.release(id, "081300000001", true))).isEqualTo(ListingOutcome.ANOTHER);
        assertThat(as(HEAD, () -> contacts.release(id, number, false))).isEqualTo(ListingOutcome.NOT_VERIFIED);
        assertThat(as(HEAD, () -> contacts.release(id, number, true))).isEqualTo(ListingOutcome.DONE);

        assertThat(told(ADVERT + number)).isEqualTo(Answer.CAUTION);
        assertThat(told(ADVERT + "+62 " + number.substring(1))).isEqualTo(Answer.CAUTION);
        assertThat(told("Butuh CS, tanpa pengalaman, tiket ditanggung, WA " + number))
                .isEqualTo(Answer.STOP);
        assertThat(told(ADVERT + "081300000001")).isEqualTo(Answer.NO_SIGN);
    }

    @Test
    void restsOnThreeIndependentReportsThatNameIt() {
        List<UUID> three = List.of(reported(), reported(), reported());
        List<UUID> two = three.subList(0, 2);

        assertThat(propose(two, true)).isEqualTo(ListingOutcome.TOO_FEW);
        assertThat(propose(three, false)).isEqualTo(ListingOutcome.NOT_VERIFIED);
        as(WRITER, () -> links.link(new ReportId(three.get(0)), new ReportId(three.get(1))));
        assertThat(propose(three, true)).as("two of them are about one person").isEqualTo(ListingOutcome.TOO_FEW);
        List<UUID> withAnother = List.of(three.get(0), three.get(2), reported("tanpa nomor"));
        assertThat(propose(withAnother, true)).isEqualTo(ListingOutcome.NOT_NAMED);
        assertThat(propose(List.of(three.get(0), three.get(2), UUID.randomUUID()), true))
                .isEqualTo(ListingOutcome.NO_SUCH_REPORT);
    }

    @Test
    void whatWhoIsSoughtUsesIsNeverTold() {
        as(
                WRITER,
                () -> intake.take(SomeReports.heard(
                        Channel.HOTLINE, "", new About(SomeReports.word(), "", null, "", number), "", "")));

        assertThat(propose(List.of(reported(), reported(), reported()), true)).isEqualTo(ListingOutcome.NOT_ALLOWED);
    }

    @Test
    void oneThatSomebodyUsesLaterIsTakenOut(@Autowired SomeCases someCases, @Autowired Cases cases) {
        ReportedContactId id = released();
        CaseId who = someCases.opened(1).getFirst().id();
        PersonId person = as(WRITER, () -> cases.summary(who)).person();
        var details = new ContactDetails("Ibu", "ibu", "telepon " + number);
        as(WRITER, () -> named.add(new ContactId(UUID.randomUUID()), person, details, DisclosureChoice.NOTHING));

        review.work().run();

        assertThat(contact(id).marks().ended())
                .extracting(ReportedContact.Ended::why)
                .isEqualTo(ListingEnd.IN_USE);
        assertThat(propose(List.of(reported(), reported(), reported()), true)).isEqualTo(ListingOutcome.NOT_ALLOWED);
    }

    @Test
    void isHeldBackAndTakenOutAtOnce() {
        ReportedContactId id = released();

        assertThat(as(WRITER, () -> contacts.hold(id, " "))).isEqualTo(ListingOutcome.WORDS_MISSING);
        assertThat(as(WRITER, () -> contacts.hold(id, "Permintaan polisi"))).isEqualTo(ListingOutcome.DONE);
        assertThat(told(ADVERT + number)).isEqualTo(Answer.NO_SIGN);
        assertThat(as(WRITER, () -> contacts.lift(id))).isEqualTo(ListingOutcome.DONE);
        assertThat(told(ADVERT + number)).isEqualTo(Answer.CAUTION);

        assertThat(as(WRITER, () -> contacts.find(new Typed(ContactKind.PHONE, number, false))))
                .extracting(ReportedContact::id)
                .containsExactly(id);
        assertThat(as(WRITER, () -> contacts.end(id, ListingEnd.OBJECTION))).isEqualTo(ListingOutcome.DONE);
        assertThat(told(ADVERT + number)).isEqualTo(Answer.NO_SIGN);
        assertThat(as(WRITER, () -> contacts.end(id, ListingEnd.OBJECTION)))
                .isEqualTo(ListingOutcome.CHANGED_MEANWHILE);
    }

    @Test
    void whatAnEarlierVersionReleasedIsSignedAtAStart(@Autowired VerifiedContacts verified) {
        ReportedContactId id = released();
        changed(id, "signature = null");
        assertThat(told(ADVERT + number)).isEqualTo(Answer.NO_SIGN);

        verified.publishEarlier();

        assertThat(told(ADVERT + number)).isEqualTo(Answer.CAUTION);
    }

    @Test
    void endsByItself() {
        ReportedContactId id = released();
        changed(id, "expires_on = '2020-01-01'");

        assertThat(told(ADVERT + number)).isEqualTo(Answer.NO_SIGN);
        review.work().run();
        assertThat(contact(id).marks().ended())
                .extracting(ReportedContact.Ended::why)
                .isEqualTo(ListingEnd.EXPIRED);
    }

    @Test
    void neitherTheNumberNorManyAtOnceAreToBeHad() throws SQLException {
        ReportedContactId id = released();

        assertThat(DatabaseDoors.ask(
                        DatabaseDoors.of(server).asOwner(),
                        "select c::text from prevention.reported_contact c where id = '%s'".formatted(id.value())))
                .noneMatch(row -> row.contains(number.substring(4)));
        String list =
                ADVERT + number + " 081300000002 081300000003 081300000004 081300000005 081300000006 081300000007";
        assertThat(report(list, true).lookedUp()).isFalse();
        assertThat(told(list)).isEqualTo(Answer.NO_SIGN);
        assertThat(report(ADVERT + number, false).lookedUp()).isFalse();
        assertThat(report(ADVERT + number, true).lookedUp()).isTrue();
    }

    @Test
    void isOfItsPostAndForThoseWhoWriteWarnings() {
        ReportedContactId id = proposed();

        assertThatThrownBy(() -> as(SomeActors.registration(), contacts::all)).isInstanceOf(Forbidden.class);
        assertThat(as(HEAD, () -> contacts.contact(id)).reports()).hasSize(3);
    }

    private ReportedContactId released() {
        ReportedContactId id = proposed();
        assertThat(as(HEAD, () -> contacts.release(id, number, true))).isEqualTo(ListingOutcome.DONE);
        return id;
    }

    /** As the server does, so that its code goes with it. */
    private void changed(ReportedContactId id, String change) {
        Acting.as(
                HEAD,
                () -> transactions.executeWithoutResult(
                        _ -> jdbc.sql("update prevention.reported_contact set " + change + " where id = :id")
                                .param("id", id.value())
                                .update()));
    }

    private ReportedContactId proposed() {
        assertThat(propose(List.of(reported(), reported(), reported()), true)).isEqualTo(ListingOutcome.DONE);
        return as(WRITER, contacts::all).getFirst().id();
    }

    private ListingOutcome propose(List<UUID> reports, boolean verified) {
        return as(WRITER, () -> contacts.propose(new Typed(ContactKind.PHONE, number, verified), reports));
    }

    private UUID reported() {
        return reported("Perekrut memakai nomor " + number);
    }

    private UUID reported(String said) {
        String name = SomeReports.word();
        return as(
                        WRITER,
                        () -> SomeReports.kept(intake.take(SomeReports.heard(
                                Channel.HOTLINE,
                                said + ", kata " + name + " " + SomeReports.word(),
                                new About(name, "", null, "", ""),
                                "",
                                ""))))
                .value();
    }

    private Answer told(String offer) {
        return report(offer, true).checked().answer();
    }

    /** What the public process answers, by what it may ask of the database. */
    private OfferReport report(String offer, boolean allowed) {
        var checker = new OfferChecker(RuleSet.delivered());
        var checks =
                new OfferChecks(() -> checker, new ContactLookup(SomePortal.of(server)::reported), Clock.systemUTC());
        return ((OfferChecking.Answered) checks.check(offer, Optional.empty(), new Asker("", () -> allowed))).answer();
    }

    private ReportedContact contact(ReportedContactId id) {
        return as(WRITER, () -> contacts.contact(id));
    }

    private static <T> T as(Actor officer, Supplier<T> work) {
        return Acting.as(officer, work::get);
    }
}
