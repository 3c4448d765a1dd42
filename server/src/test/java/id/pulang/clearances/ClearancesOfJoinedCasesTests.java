package id.pulang.clearances;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseMerged;
import id.pulang.cases.CaseRevived;
import id.pulang.cases.course.Stage;
import id.pulang.clearances.changes.Recording;
import id.pulang.clearances.decision.Clearance.Granted;
import id.pulang.clearances.decision.GateState;
import id.pulang.clearances.facts.GateFact;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PeopleMerged;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Clearances of two cases that turn out to be of one person. */
@PulangTest
class ClearancesOfJoinedCasesTests extends ClearancesOfFour {

    private static final Instant AT = Instant.parse("2025-10-22T02:00:00Z");

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void followsACaseThatIsJoinedAndParted() {
        var incident = some.open();
        var siti = some.at(incident, 1).id();
        var bambang = some.at(incident, 2).id();
        handedIn(incident, row(2, "exit_permit", "pending", "", ""));

        published(new CaseMerged(bambang, siti, AT));
        var joined = state(siti, "exit_permit");
        published(new CaseRevived(bambang, siti, AT));

        assertThat(joined).isEqualTo(GateState.WAITING);
        assertThat(state(siti, "exit_permit")).isEqualTo(GateState.NOT_KNOWN);
        assertThat(state(bambang, "exit_permit")).isEqualTo(GateState.WAITING);
    }

    /** Whoever still has the page of the other case open records for the person, not for nobody. */
    @Test
    void recordsOnTheCaseInWhichAnotherRests() {
        var incident = some.open();
        var merged = merged(incident);

        var outcome =
                recorded(merged.resting(), SomeActors.clearance(), GateFact.of("exit_permit", "granted", "EP-1", DAY));

        assertThat(outcome).isInstanceOf(Recording.Recorded.class);
        assertThat(state(merged.living(), "exit_permit")).isEqualTo(GateState.MET);
    }

    @Test
    void leavesOnePassWhenTwoWhoAreClearedAreOne() {
        var incident = some.open();
        opened(incident, allBut(1, "") + allBut(2, ""));
        var before = passIsOpen(some.at(incident, 1).id())
                && passIsOpen(some.at(incident, 2).id());

        var merged = merged(incident);

        assertThat(before).isTrue();
        assertThat(passIsOpen(merged.resting())).isFalse();
        assertThat(passIsOpen(merged.living()))
                .isEqualTo(decided(merged.living()) instanceof Granted)
                .isEqualTo(stage(merged.living()) == Stage.CLEARED);
    }

    private record Merged(CaseId living, CaseId resting) {}

    /** Makes one person of the first two. */
    private Merged merged(IncidentId incident) {
        var from = some.at(incident, 2);
        var into = some.at(incident, 1);
        published(new PeopleMerged(from.person(), into.person(), incident, AT));
        CaseId living = Acting.as(SomeActors.consular(), () -> cases.living(from.id()));
        return new Merged(living, living.equals(from.id()) ? into.id() : from.id());
    }

    private void published(Object event) {
        Acting.as(SomeActors.consular(), () -> transactions.executeWithoutResult(work -> events.publishEvent(event)));
    }
}
