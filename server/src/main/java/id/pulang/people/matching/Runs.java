package id.pulang.people.matching;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import id.pulang.people.matching.results.MatchProgress;
import id.pulang.people.matching.results.MatchProgress.Stage;
import id.pulang.people.matching.results.MatchResult;
import id.pulang.people.matching.results.MatchRun;
import id.pulang.people.matching.results.Outlook;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Where runs of the matcher stand; a run that a crash ended is begun again by the event that asked for it. */
@Component
class Runs {

    private final Map<IncidentId, MatchProgress> running = new ConcurrentHashMap<>();
    private final HappeningRows rows;
    private final AuditTrail trail;
    private final Clock clock;

    Runs(HappeningRows rows, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    void at(IncidentId incident, Stage stage, int statements) {
        running.compute(
                incident,
                (_, was) -> new MatchProgress(stage, statements, was == null ? clock.instant() : was.since(), null));
    }

    void over(IncidentId incident) {
        running.remove(incident);
    }

    MatchRun run(IncidentId incident, MatchResult result, Outlook outlook) {
        return new MatchRun(incident, clock.instant(), result, outlook);
    }

    void finished(MatchRun run) {
        rows.finished(run);
        MatchResult came = run.result();
        trail.wrote(
                "matched",
                Purpose.MATCHING,
                new Subject("incident", run.incident().value()),
                "%d statements, %d people, %d joins, %d questions"
                        .formatted(came.statements(), came.people(), came.automaticJoins(), came.openQuestions()));
    }

    /** Names in one entry of the trail of whom a run changed something. */
    void changed(Set<PersonId> people, int of) {
        trail.wroteAll(
                "people matched anew",
                Purpose.MATCHING,
                "person",
                people.stream().map(PersonId::value).toList(),
                "%d of %d".formatted(people.size(), of));
    }

    List<MatchRun> all() {
        return rows.runs();
    }

    MatchProgress progress(IncidentId incident) {
        var last = rows.last(incident);
        MatchProgress now = running.get(incident);
        if (now == null) {
            return new MatchProgress(
                    Stage.IDLE,
                    last.map(run -> run.result().statements()).orElse(0),
                    last.map(MatchRun::finishedAt).orElse(null),
                    last.map(MatchRun::result).orElse(null));
        }
        return new MatchProgress(
                now.stage(),
                now.statements(),
                now.since(),
                last.map(MatchRun::result).orElse(null));
    }
}
