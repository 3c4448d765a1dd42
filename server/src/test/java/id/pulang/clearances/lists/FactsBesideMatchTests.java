package id.pulang.clearances.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.SomeCases;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.people.matching.Matching;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** One officer hands in a list of facts while the people of the same incident are compared. */
@PulangTest
class FactsBesideMatchTests {

    private static final String HEADING = "list,number,gate,state,document,on\n";
    private static final int PEOPLE = 5;

    @Autowired
    private SomeCases some;

    @Autowired
    private Matching matching;

    @Autowired
    private FactImports imports;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private ApplicationContext application;

    /** The list touches the last case first, and the match holds all from the first one on. */
    @Test
    void neitherEndsTheOther() throws Exception {
        List<CaseSummary> cases = some.opened(PEOPLE);
        IncidentId incident = cases.getFirst().incident();
        String facts = unfit(last(cases)) + permits();

        CompletableFuture<?> match = Acting.as(
                SomeActors.clearance(),
                () -> transactions.execute(_ -> {
                    handIn(incident, HEADING + facts);
                    return besides(incident);
                }));

        assertThat(match).succeedsWithin(2, TimeUnit.MINUTES);
    }

    /** Starts the match, and comes back once it waits for a row that this transaction holds. */
    private CompletableFuture<?> besides(IncidentId incident) {
        var match =
                CompletableFuture.runAsync(() -> Acting.as(SomeActors.registration(), () -> matching.match(incident)));
        Awaitility.await().until(() -> match.isDone() || somebodyWaits());
        return match;
    }

    private boolean somebodyWaits() throws SQLException {
        String waiting =
                "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and wait_event = 'transactionid'";
        return !DatabaseDoors.ask(DatabaseDoors.of(application).asOwner(), waiting)
                .contains("0");
    }

    private void handIn(IncidentId incident, String rows) {
        try {
            imports.importFacts(incident, "fakta.csv", new ByteArrayInputStream(rows.getBytes(UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The place in the list of the case that comes last. */
    private static int last(List<CaseSummary> cases) {
        return cases.indexOf(cases.stream()
                        .max(Comparator.comparing(each -> each.id().value().toString()))
                        .orElseThrow())
                + 1;
    }

    private static String unfit(int number) {
        return "daftar,%d,fit_to_travel,not_fit,,2025-10-20%n".formatted(number);
    }

    private static String permits() {
        return IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(number -> "daftar,%d,exit_permit,granted,EP-%d,2025-10-20%n".formatted(number, number))
                .collect(Collectors.joining());
    }
}
