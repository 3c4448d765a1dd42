package id.pulang.cases.sections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.assistance.Assistance;
import id.pulang.assistance.Fitness;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.Giving;
import id.pulang.cases.SomeCases;
import id.pulang.cases.SomeMilestone;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A sealed section opens to those on the case, and for a while to whoever breaks the glass and answers for it. */
@Tag("security")
@PulangTest
class GlassTests {

    private static final SealedSection HEALTH = SealedSection.HEALTH;
    private static final String REASON = "Pingsan di ruang tunggu, perlu tahu obatnya";
    private static final String CONDITION = "insulin dua kali sehari";

    @Autowired
    private SomeCases someCases;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    SealedSections sections;

    @Autowired
    Glass glass;

    @Autowired
    GlassReport report;

    @Autowired
    GlassRows rows;

    @Autowired
    Cases cases;

    @Autowired
    Assistance assistance;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transactions;

    private DatabaseDoors database;
    private HttpOfficers officers;
    private CaseId about;

    @BeforeEach
    void somebodyWasExamined(
            @Autowired Accounts accounts,
            @Autowired ApplicationContext application,
            @Value("${local.server.port}") int port) {
        database = DatabaseDoors.of(application);
        officers = new HttpOfficers(accounts, port);
        about = someCases.opened(1).getFirst().id();
        Acting.as(
                SomeActors.medical(),
                () -> assistance.examine(about, Fitness.FIT, CONDITION, LocalDate.parse("2025-10-21")));
    }

    @Test
    void opensToTheOwnerToWhomItWasGivenAndToWhoExaminedAndToNobodyElse(@Autowired Access access) {
        Actor consular = colleague(access, SomeActors.consular());

        assertThat(sealFor(SomeActors.medical())).isInstanceOf(SectionSeal.Open.class);
        assertThat(sealFor(consular)).isInstanceOf(SectionSeal.Shut.class);
        given(SomeActors.head(), consular);
        assertThat(sealFor(consular)).isInstanceOf(SectionSeal.Open.class);
        given(consular, consular);
        assertThat(sealFor(consular)).isInstanceOf(SectionSeal.Open.class);
        assertThat(sealFor(SomeActors.consularTwo())).isInstanceOf(SectionSeal.Shut.class);
        assertThat(sealFor(SomeActors.clearance())).isInstanceOf(SectionSeal.Hidden.class);
        assertThat(sealFor(SomeActors.head())).isInstanceOf(SectionSeal.Hidden.class);
    }

    /** The attack: take a case that nobody carries, read what is sealed, and give it back. */
    @Test
    void takingACaseForOneselfOpensNothing() throws SQLException {
        HttpOfficer officer = officers.as(SomeActors.consular());
        String file = "/desk/cases/" + about.value();
        var form = HttpOfficer.form(officer.open(file), file + "/owner");
        String myself = form.select("[name=owner]").attr("value");

        var taken = officer.submit(form, Map.of("owner", myself));
        String health = officer.open("/desk/assistance/cases/" + about.value()).text();

        assertThat(taken.text()).contains("Penanggung jawab dicatat");
        assertThat(health).contains("Tersegel").doesNotContain(CONDITION);
        assertThat(linesOf(about)).contains("taken CASE_WORK to " + myself);
    }

    @Test
    void takingManyAtOnceOpensNoneAndMoreThanAPageIsRefused() {
        Actor consular = SomeActors.consular();
        var many = new ArrayList<>(List.of(about));
        IntStream.range(0, 24).forEach(place -> many.add(new CaseId(new UUID(85, place))));

        var page = Acting.as(consular, () -> cases.assign(many, consular.id()));
        assertThat(sealFor(consular)).isInstanceOf(SectionSeal.Shut.class);
        many.add(new CaseId(new UUID(85, 24)));
        var more = Acting.as(consular, () -> cases.assign(many, consular.id()));

        assertThat(page).isEqualTo(Giving.GIVEN);
        assertThat(more).isEqualTo(Giving.TOO_MANY);
    }

    @Test
    void whoTookACaseBreaksTheGlassAndKeepsItOpenOnceTheHeadAccepts(@Autowired Access access) {
        Actor colleague = colleague(access, SomeActors.consularTwo());
        Actor consular = SomeActors.consular();
        given(consular, consular);

        assertThat(broken(consular, REASON)).isEqualTo(Breaking.BROKEN);
        assertThat(sealFor(consular)).isInstanceOf(SectionSeal.Broken.class);
        reviewed(SomeActors.head(), latest(), true, "");

        assertThat(sealFor(consular)).isInstanceOf(SectionSeal.Open.class);
        given(consular, colleague);
        assertThat(sealFor(colleague)).isInstanceOf(SectionSeal.Open.class);
    }

    @Test
    void isNotThereForAnotherPost() {
        assertThatThrownBy(() -> sealFor(SomeActors.elsewhere())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> broken(SomeActors.elsewhere(), REASON)).isInstanceOf(NotFound.class);
    }

    @Test
    void opensOneSectionForOneHourToWhoBreaksTheGlass() {
        Actor consular = SomeActors.consular();

        assertThat(broken(consular, REASON)).isEqualTo(Breaking.BROKEN);

        assertThat(sealFor(consular)).isInstanceOf(SectionSeal.Broken.class);
        assertThat(openIn(consular, Duration.ofMinutes(59))).isTrue();
        assertThat(openIn(consular, Duration.ofMinutes(61))).isFalse();
        assertThat(Acting.as(consular, () -> sections.seal(about, SealedSection.SCREENING)))
                .isInstanceOf(SectionSeal.Shut.class);
        assertThat(sealFor(SomeActors.consularTwo())).isInstanceOf(SectionSeal.Shut.class);
    }

    @Test
    void breaksForNoShortReasonAndForNoRoleThatHasNothingToDoWithIt() {
        assertThat(broken(SomeActors.consular(), "penting   ")).isEqualTo(Breaking.REASON_TOO_SHORT);
        assertThat(sealFor(SomeActors.consular())).isInstanceOf(SectionSeal.Shut.class);
        assertThatThrownBy(() -> broken(SomeActors.reviewer(), REASON)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> broken(SomeActors.administrator(), REASON)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsReadThroughBrokenGlassSaysSoInTheTrail() throws SQLException {
        HttpOfficer officer = officers.as(SomeActors.consularTwo());
        String section = "/desk/assistance/cases/" + about.value();
        String breaking = "/desk/cases/" + about.value() + "/glass/HEALTH";
        assertThat(officer.open(section).text()).contains("Tersegel").doesNotContain(CONDITION);

        officer.submit(HttpOfficer.form(officer.open(breaking), breaking), Map.of("reason", REASON));

        assertThat(officer.open(section).text()).contains(CONDITION, "Akses darurat terbuka");
        assertThat(linesOf(about)).contains("broke the glass BREAK_GLASS HEALTH", "opened BREAK_GLASS ");
    }

    @Test
    void theSupervisorIsToldAtOnceAndSaysAWord() {
        broken(SomeActors.consular(), REASON);
        HttpOfficer head = officers.as(SomeActors.head());

        assertThat(head.open("/desk").text()).contains("menunggu penilaian Anda");
        assertThat(head.open("/desk/glass").text()).contains(REASON);
        GlassId id = latest();
        assertThat(reviewed(SomeActors.head(), id, false, " ")).isEqualTo(Breaking.REMARK_MISSING);
        assertThat(reviewed(SomeActors.head(), id, false, "tanyakan dokter jaga dulu"))
                .isEqualTo(Breaking.REVIEWED);
        assertThat(reviewed(SomeActors.head(), id, true, "")).isEqualTo(Breaking.REVIEWED_BEFORE);
    }

    @Test
    void anObjectionClosesTheGlassAtOnceAndAnAcceptanceDoesNot() {
        Actor consular = SomeActors.consular();
        broken(consular, REASON);
        reviewed(SomeActors.head(), latest(), true, "");
        assertThat(sealFor(consular)).isInstanceOf(SectionSeal.Broken.class);
        broken(SomeActors.consularTwo(), REASON);

        reviewed(SomeActors.head(), latestOf(SomeActors.consularTwo()), false, "bukan urusannya");

        assertThat(sealFor(SomeActors.consularTwo())).isInstanceOf(SectionSeal.Shut.class);
        assertThat(sealFor(consular)).isInstanceOf(SectionSeal.Broken.class);
    }

    /** Who ticked somebody aboard accompanies them until they are home, also where a landing was noted by mistake. */
    @Test
    void aLandingThatIsTakenBackShutsNothingToWhoTravelsAlong() {
        Actor consular = SomeActors.consular();
        Acting.as(consular, () -> {
            events.publishEvent(SomeMilestone.of(about, "BOARDED", clock.instant(), ""));
            events.publishEvent(SomeMilestone.of(about, "LANDED", clock.instant(), ""));
            events.publishEvent(SomeMilestone.of(about, "LANDING_UNDONE", clock.instant(), ""));
        });
        var onTheWay = wroteOnHealth(consular);

        Acting.as(consular, () -> events.publishEvent(SomeMilestone.of(about, "BOARDING_UNDONE", clock.instant(), "")));

        assertThat(onTheWay).isTrue();
        assertThat(wroteOnHealth(consular)).isFalse();
    }

    @Test
    void aStepOfOneSectionOpensNoOther() {
        Actor consular = SomeActors.consular();
        Acting.as(consular, () -> events.publishEvent(SomeMilestone.of(about, "SCREENED_ONCE", clock.instant(), "")));

        assertThat(Acting.as(consular, () -> sections.seal(about, SealedSection.SCREENING)))
                .isInstanceOf(SectionSeal.Open.class);
        assertThat(sealFor(consular)).isInstanceOf(SectionSeal.Shut.class);
    }

    @Test
    void whoLeadsAJourneySeesAsLongAsThePersonIsOnIt() {
        Actor lead = SomeActors.lead();
        assertThat(sealFor(lead)).isInstanceOf(SectionSeal.Shut.class);

        noted("ON_MANIFEST");
        assertThat(sealFor(lead)).isInstanceOf(SectionSeal.Open.class);
        noted("HANDED_OVER");
        assertThat(sealFor(lead)).isInstanceOf(SectionSeal.Shut.class);
    }

    @Test
    void nobodyElseLooksAtWhatWasBroken() {
        broken(SomeActors.consular(), REASON);

        assertThatThrownBy(() -> Acting.as(SomeActors.consular(), report::open)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> reviewed(SomeActors.consular(), latest(), true, ""))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theDatabaseTakesNoForeignNameAndNoOwnReview() throws SQLException {
        broken(SomeActors.consular(), REASON);
        GlassId id = latest();

        try (var connection = database.acting("PNH", "own-post");
                var statement = connection.createStatement()) {
            statement.execute("select set_config('pulang.user', '%s', false)"
                    .formatted(SomeActors.head().id().value()));
            assertThatThrownBy(() -> statement.execute("""
                            insert into cases.broken_glass (id, case_id, recorded_for, post, section, officer, officer_post,
                                reason, broken_at, closes_at)
                            values (uuidv7(), '%1$s', '%1$s', 'PNH', 'HEALTH', '%2$s', 'PNH', '%3$s', now(), now() + '1 hour')
                            """.formatted(
                                    about.value(), SomeActors.consular().id().value(), REASON)))
                    .hasMessageContaining("row-level security");
            assertThatThrownBy(() -> statement.execute("""
                            update cases.broken_glass set accepted = true, reviewed_at = now(), reviewed_by = officer
                            where id = '%s'
                            """.formatted(id.value())))
                    .hasMessageContaining("row-level security");
            assertThatThrownBy(() -> statement.execute("update cases.broken_glass set reason = reason"))
                    .hasMessageContaining("permission denied");
        }
    }

    /** The same, with an account at the post. */
    private Actor colleague(Access access, Actor like) {
        officers.as(like);
        return Acting.as(like, access::colleagues).stream()
                .filter(each -> each.name().equals(like.name()))
                .findFirst()
                .orElseThrow();
    }

    private void given(Actor by, Actor to) {
        assertThat(Acting.as(by, () -> cases.assign(List.of(about), to.id()))).isEqualTo(Giving.GIVEN);
    }

    private SectionSeal sealFor(Actor officer) {
        return Acting.as(officer, () -> sections.seal(about, HEALTH));
    }

    private Boolean wroteOnHealth(Actor officer) {
        return Acting.as(officer, () -> transactions.execute(_ -> rows.wroteOn(about, HEALTH, officer.id())));
    }

    private void noted(String fact) {
        Acting.as(
                SomeActors.consularTwo(),
                () -> events.publishEvent(SomeMilestone.of(about, fact, clock.instant(), "")));
    }

    private GlassId latestOf(Actor officer) {
        return Acting.as(SomeActors.head(), glass::all).stream()
                .filter(each -> each.caseId().equals(about) && each.officer().equals(officer.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Breaking broken(Actor officer, String reason) {
        return Acting.as(officer, () -> glass.breakFor(about, HEALTH, reason));
    }

    private Breaking reviewed(Actor head, GlassId id, boolean accepted, String remark) {
        return Acting.as(head, () -> glass.review(id, accepted, remark));
    }

    private boolean openIn(Actor officer, Duration later) {
        return Boolean.TRUE.equals(Acting.as(
                officer,
                () -> transactions.execute(_ -> rows.openUntil(
                                about, HEALTH, officer, clock.instant().plus(later))
                        .isPresent())));
    }

    private GlassId latest() {
        return Acting.as(SomeActors.head(), glass::all).stream()
                .filter(each -> each.caseId().equals(about))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> linesOf(CaseId id) throws SQLException {
        return DatabaseDoors.ask(database.asOwner(), """
                select act || ' ' || purpose || ' ' || detail from access.audit_entry where '%s' = any(subjects)
                """.formatted(id.value()));
    }
}
