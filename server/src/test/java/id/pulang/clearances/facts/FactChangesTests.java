package id.pulang.clearances.facts;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.SomeCases;
import id.pulang.cases.desk.Worklist;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.changes.Recording;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.pages.changes.Absence;
import id.pulang.pages.changes.ChangeByOthers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Gates that others recorded as met while an officer was away. */
@PulangTest
class FactChangesTests {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 21);

    @Autowired
    private FactChanges changes;

    @Autowired
    private Clearances clearances;

    @Autowired
    private Worklist worklist;

    @Autowired
    private Clock clock;

    @Test
    void countsThePeopleOfWhomAGateWasRecordedAsMet(@Autowired SomeCases some) {
        List<CaseSummary> cases = some.opened(3);
        Instant away = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        record(cases.get(0), GateFact.of("exit_permit", "granted", "EP-1", DAY));
        record(cases.get(0), GateFact.of("exit_permit", "granted", "EP-2", DAY));
        record(cases.get(1), GateFact.of("exit_permit", "granted", "EP-3", DAY));
        record(cases.get(2), GateFact.of("exit_permit", "refused", "EP-4", DAY));

        List<ChangeByOthers> told = since(SomeActors.lead(), away);

        assertThat(told).hasSize(1);
        assertThat(told.getFirst().of()).isEqualTo(2);
        assertThat(told.getFirst().by()).containsExactly(SomeActors.clearance().id());
        String selection = String.valueOf(told.getFirst().list()).replace("/desk/cases?at=", "");
        assertThat(Acting.as(SomeActors.lead(), () -> worklist.selected(selection))
                        .cases())
                .isEqualTo(2);
        assertThat(since(SomeActors.clearance(), away)).isEmpty();
        assertThat(since(SomeActors.elsewhere(), away)).isEmpty();
    }

    private void record(CaseSummary about, GateFact fact) {
        assertThat(Acting.as(SomeActors.clearance(), () -> clearances.record(about.id(), fact)))
                .isInstanceOf(Recording.Recorded.class);
    }

    private List<ChangeByOthers> since(Actor officer, Instant away) {
        return Acting.as(officer, () -> changes.since(new Absence(away, officer.id())));
    }
}
