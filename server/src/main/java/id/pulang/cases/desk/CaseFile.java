package id.pulang.cases.desk;

import id.pulang.cases.CaseSummary;
import id.pulang.cases.TimelineEntry;
import id.pulang.cases.course.CaseClock;
import id.pulang.cases.course.NextTask;
import id.pulang.cases.course.Stop;
import id.pulang.identity.Actor;
import id.pulang.identity.UserId;
import id.pulang.people.PersonCard;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The file of one case as its page shows it.
 *
 * @param card who the person is; empty when it is not open to the acting person
 */
public record CaseFile(
        CaseSummary summary,
        @Nullable PersonCard card,
        int openDoubts,
        String incident,
        Progress progress,
        List<TimelineEntry> timeline,
        Map<UserId, String> names,
        List<Actor> colleagues) {

    public CaseFile {
        timeline = List.copyOf(timeline);
        names = Map.copyOf(names);
        colleagues = List.copyOf(colleagues);
    }

    /**
     * How far the case has come.
     *
     * @param since when the stage was reached
     */
    public record Progress(List<Stop> road, NextTask next, Instant since, List<CaseClock> clocks) {

        public Progress {
            road = List.copyOf(road);
            clocks = List.copyOf(clocks);
        }
    }

    /** Returns the road, station by station. */
    public List<Stop> road() {
        return progress.road();
    }

    /** Returns what the case waits for. */
    public NextTask next() {
        return progress.next();
    }

    /** Returns when the stage was reached. */
    public Instant since() {
        return progress.since();
    }

    /** Returns the clocks that run or ran. */
    public List<CaseClock> clocks() {
        return progress.clocks();
    }

    /** Returns the name of an officer; empty when nobody is meant. */
    public String name(@Nullable UserId officer) {
        return officer == null ? "" : names.getOrDefault(officer, "");
    }
}
