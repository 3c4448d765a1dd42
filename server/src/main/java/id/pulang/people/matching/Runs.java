package id.pulang.people.matching;

import id.pulang.incidents.IncidentId;
import id.pulang.people.matching.MatchProgress.Stage;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Where runs of the matcher stand; a run that a crash ended is begun again by the event that asked for it. */
@Component
class Runs {

    private final Map<IncidentId, MatchProgress> running = new ConcurrentHashMap<>();
    private final HappeningRows rows;
    private final Clock clock;

    Runs(HappeningRows rows, Clock clock) {
        this.rows = rows;
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

    void finished(IncidentId incident, MatchResult result) {
        rows.finished(incident, result, clock.instant());
    }

    MatchProgress progress(IncidentId incident) {
        var last = rows.last(incident);
        MatchProgress now = running.get(incident);
        if (now == null) {
            return new MatchProgress(
                    Stage.IDLE,
                    last.map(run -> run.result().statements()).orElse(0),
                    last.map(HappeningRows.LastRun::finishedAt).orElse(null),
                    last.map(HappeningRows.LastRun::result).orElse(null));
        }
        return new MatchProgress(
                now.stage(),
                now.statements(),
                now.since(),
                last.map(HappeningRows.LastRun::result).orElse(null));
    }
}
