package id.pulang.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.MovingClock;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.TimelineEntry;
import id.pulang.cases.course.Stage;
import id.pulang.clearances.FourPeople;
import id.pulang.clearances.GateOwners;
import id.pulang.clearances.lists.FactImports;
import id.pulang.clearances.passes.DayTurns;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Moves the clock over a midnight at which somebody's finding of fitness lapses. */
@Tag("security")
@PulangTest
@Import(LapsesAtMidnightTests.Clocks.class)
class LapsesAtMidnightTests {

    private static final Instant MORNING = Instant.parse("2025-10-22T01:00:00Z");

    /** Fourteen days after the examination of 20 October are over, at the mission, which is seven hours ahead. */
    private static final Instant MIDNIGHT = Instant.parse("2025-11-03T17:00:00Z");

    @Autowired
    private FourPeople some;

    @Autowired
    private Cases cases;

    @Autowired
    private FactImports imports;

    @Autowired
    private GateOwners owners;

    @Autowired
    private DayTurns days;

    @Autowired
    private MovingClock clock;

    @TestConfiguration
    static class Clocks {

        @Bean
        @Primary
        MovingClock movingClock() {
            return MovingClock.goingFrom(MORNING);
        }
    }

    @Test
    void noLinkChangesARowAndTheTimelineShowsTheLapseAtItsTime(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            @Autowired PostDoors doors,
            @Autowired Accounts accounts,
            @Autowired VerifiedAccounts verified,
            @Autowired ApplicationContext application,
            @Value("${local.server.port}") int port)
            throws SQLException {
        var database = DatabaseDoors.of(application);
        SeededPost.fill(doors, "PNH", "Kusumaputra", "KEMENSOS", 4);
        var siti = some.at(cleared(some.open()), 1).id();
        var before = stage(siti);
        DatabaseDoors.tell(database.asOwner(), theJobWaits());
        clock.moveOn(Duration.between(clock.instant(), MIDNIGHT.plusSeconds(20)));
        var links = Endpoint.ours(mapping).stream().filter(Endpoint::reads).toList();

        var changed =
                new FollowedLinks(database, links, new Walkers("lapses", accounts, verified, port), "PNH").changes();
        var seenBefore = codes(siti);
        DatabaseDoors.tell(database.asOwner(), theClockWasSetBack());
        days.look();

        assertThat(before).isEqualTo(Stage.CLEARED);
        assertThat(changed).isSubsetOf(LinksChangeNothingTests.BY_ITSELF.keySet());
        assertThat(seenBefore).contains("CLEARED").doesNotContain("CLEARANCE_LOST");
        assertThat(history(siti).getFirst().code()).isEqualTo("CLEARANCE_LOST");
        assertThat(history(siti).getFirst().at()).isEqualTo(MIDNIGHT);
        assertThat(codes(siti)).contains("FIT_LOST");
        assertThat(stage(siti)).isEqualTo(Stage.IDENTIFIED);
    }

    /** As if another server had the day in hand, so that what changes meanwhile is the work of a link. */
    private static String theJobWaits() {
        return """
                insert into clearances.decided_day (post, day) values ('PNH', '2025-11-04'), ('HQ', '2025-11-04')
                on conflict (post) do update set day = excluded.day
                """;
    }

    /** A day that lies ahead was decided; today is none the less. */
    private static String theClockWasSetBack() {
        return "update clearances.decided_day set day = '2025-12-31'";
    }

    private IncidentId cleared(IncidentId incident) {
        var facts = Stream.of(
                        "identity,verified,",
                        "screening,second_review_done,",
                        "fit_to_travel,fit,",
                        "travel_document,granted,SPLP-100000",
                        "overstay_fine,granted,WV-2000",
                        "exit_permit,granted,EP-30000",
                        "police_release,granted,PR-400",
                        "return_choice,wants_to_return,")
                .map(fact -> "%s,1,%s,2025-10-20\n".formatted(FourPeople.LIST, fact))
                .collect(Collectors.joining("", "list,number,gate,state,document,on\n", ""));
        Acting.as(SomeActors.clearance(), () -> {
            try {
                var receipt =
                        imports.importFacts(incident, "fakta.csv", new ByteArrayInputStream(facts.getBytes(UTF_8)));
                assertThat(receipt.problems()).isEmpty();
            } catch (IOException unread) {
                throw new UncheckedIOException(unread);
            }
        });
        owners.confirm(incident);
        return incident;
    }

    private Stage stage(CaseId id) {
        return Acting.as(SomeActors.consular(), () -> cases.summary(id).stage());
    }

    private List<TimelineEntry> history(CaseId id) {
        return Acting.as(SomeActors.consular(), () -> cases.history(id));
    }

    private List<String> codes(CaseId id) {
        return history(id).stream().map(TimelineEntry::code).toList();
    }
}
