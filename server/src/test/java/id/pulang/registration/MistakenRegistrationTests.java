package id.pulang.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.MovingClock;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.following.CaseCancellation;
import id.pulang.casework.notes.Notes;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.registration.RegisterUndoing;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.rosters.RosterSummary;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.people.People;
import id.pulang.people.SomeLists;
import id.pulang.registration.tokens.Tokens;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;

/** Somebody whom nobody meant to register. */
@PulangTest
@DirtiesContext
@Import(MistakenRegistrationTests.Clocks.class)
class MistakenRegistrationTests {

    private static final String COUNTER = "/desk/registration";

    @Autowired
    private CounterCancellation cancellation;

    @Autowired
    private RegisterUndoing registers;

    @Autowired
    private Tokens tokens;

    @Autowired
    private Cases cases;

    @Autowired
    private People people;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Notes notes;

    @Autowired
    private SomeLists lists;

    @Autowired
    private MovingClock clock;

    private HttpOfficer officer;

    @TestConfiguration
    static class Clocks {

        @Bean
        @Primary
        MovingClock movingClock() {
            return MovingClock.goingFrom(Instant.parse("2025-10-22T01:00:00Z"));
        }
    }

    @BeforeEach
    void anOfficerIsAtTheCounter(@Autowired Accounts accounts, @Value("${local.server.port}") int port) {
        officer = new HttpOfficers(accounts, port).as(SomeActors.registration());
    }

    @Test
    void anEntirelyEmptyFormAsksOnce() {
        Document asked = officer.submit(HttpOfficer.form(officer.open(COUNTER), COUNTER), Map.of());

        assertThat(asked.select("[role=alert]").text()).contains("Belum terdaftar", "tidak ada yang diisi");
        assertThat(asked.select(".token-code")).isEmpty();

        Document registered = officer.submit(HttpOfficer.form(asked, COUNTER), Map.of());

        assertThat(registered.select(".token-code")).isNotEmpty();
    }

    @Test
    void whoRegisteredSomebodyByMistakeCancelsIt() {
        IncidentId incident = lists.incident();
        CaseSummary about = registered(incident, "Salah" + word());
        String code = as(() -> tokens.of(about.id())).orElseThrow().printed();
        assertThat(counts(incident)).containsExactly(1L, 1L, 1L);

        Document answered = press(about.id());

        assertThat(answered.select("[role=status]").text()).contains("Pendaftaran dibatalkan");
        assertThat(counts(incident)).containsExactly(0L, 0L, 0L);
        assertThat(as(() -> tokens.find(code))).isEmpty();
        assertThat(as(() -> cases.caseOf(about.person()))).isEmpty();
        assertThat(officer.get("/desk/cases/" + about.id().value()).statusCode())
                .isEqualTo(404);
        RosterSummary apart = as(() -> rosters.of(incident)).getLast();
        assertThat(apart.isWithdrawn()).isTrue();
        assertThat(as(() -> rosters.page(apart.id(), 1, false))
                        .rows()
                        .getFirst()
                        .cells())
                .anyMatch(cell -> cell.startsWith("Salah"));
        assertThat(officer.open("/desk/incidents/" + incident.value() + "/lists")
                        .text())
                .contains("dibatalkan " + SomeActors.registration().name() + " dalam sepuluh menit");
        assertThat(registered(incident, "Benar" + word()).number()).isNotEqualTo(about.number());
        assertThat(counts(incident)).containsExactly(1L, 1L, 1L);
    }

    @Test
    void nobodyElseCancelsAndNothingThatIsRecordedGoesWithIt() {
        CaseSummary about = registered(lists.incident(), "Nur" + word());

        assertThat(Acting.as(SomeActors.consular(), () -> cancellation.cancel(about.id())))
                .isEqualTo(CancellationOutcome.TOO_LATE);
        as(() -> notes.write(about.id(), "Sudah makan", null));

        assertThat(press(about.id()).select("[role=alert]").text()).contains("sudah ada hal lain yang dicatat");
        assertThat(as(() -> cases.caseOf(about.person()))).contains(about.id());
    }

    @Test
    void afterTenMinutesItIsTooLate() {
        CaseSummary about = registered(lists.incident(), "Lama" + word());
        StatementId row = as(() -> people.statements(about.person())).getFirst();

        clock.moveOn(CaseCancellation.TIME);

        assertThat(officer.open(COUNTER + "/" + about.id().value()).select("form[action$=/cancel]"))
                .isEmpty();
        assertThat(as(() -> cancellation.cancel(about.id()))).isEqualTo(CancellationOutcome.TOO_LATE);
        assertThatThrownBy(() -> as(() -> registers.takeBack(row))).hasMessageContaining("ten minutes");
    }

    /** People, cases and rows of lists of an incident. */
    private List<Long> counts(IncidentId incident) {
        return as(() -> List.of(
                (long) people.in(incident).size(),
                (long) cases.in(incident).size(),
                incidents.statementCount(incident)));
    }

    private Document press(CaseId id) {
        String page = COUNTER + "/" + id.value();
        return officer.submit(HttpOfficer.form(officer.open(page), page + "/cancel"), Map.of());
    }

    /** By the officer at the counter, with a task for the medical officer. */
    private CaseSummary registered(IncidentId incident, String name) {
        Document token = officer.submit(
                HttpOfficer.form(officer.open(COUNTER), COUNTER),
                Map.of(
                        "name",
                        name,
                        "health",
                        "DOCTOR_TODAY",
                        "incident",
                        incident.value().toString()));
        String action = token.select("form[action$=/token]").attr("action");
        return as(() -> cases.summary(new CaseId(UUID.fromString(action.split("/")[3]))));
    }

    private static String word() {
        return UUID.randomUUID().toString().substring(0, 6).replaceAll("[0-9-]", "x");
    }

    private static <T> T as(Supplier<T> work) {
        return Acting.as(SomeActors.registration(), work);
    }

    @Test
    void oneWordIsEnough() {
        Document registered =
                officer.submit(HttpOfficer.form(officer.open(COUNTER), COUNTER), Map.of("languages", "Jawa"));

        assertThat(registered.select(".token-code")).isNotEmpty();
    }
}
