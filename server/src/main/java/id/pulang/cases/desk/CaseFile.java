package id.pulang.cases.desk;

import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.TimelineEntry;
import id.pulang.cases.acts.Act;
import id.pulang.cases.course.NextTask;
import id.pulang.cases.course.Stop;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.people.PersonCard;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The file of one case as its page shows it. */
public record CaseFile(
        CaseSummary summary,
        Served served,
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
     * Who the person is.
     *
     * @param card what is best known; empty when it is not open to the acting person
     * @param minor whether they are a child by the pack of the case; empty when neither birth date nor age is known
     * @param doubts how many questions about who this is are open
     * @param elsewhere the same human being in other incidents
     */
    public record Served(@Nullable PersonCard card, Optional<Boolean> minor, int doubts, List<Elsewhere> elsewhere) {

        public Served {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /**
     * The same human being in another incident.
     *
     * @param about the case there; empty where there is none, or where no more than the post is told
     * @param post the name of the post
     */
    public record Elsewhere(Optional<CaseSummary> about, String post) {}

    /**
     * How far the case has come.
     *
     * @param since when the stage was reached
     * @param mine what the acting person can do next; empty while the case waits for others
     */
    public record Progress(List<Stop> road, Next next, Optional<Act> mine, Instant since, List<ClockOfCase> clocks) {

        public Progress {
            road = List.copyOf(road);
            clocks = List.copyOf(clocks);
        }
    }

    /** Returns who the person is; empty when it is not open to the acting person. */
    public @Nullable PersonCard card() {
        return served.card();
    }

    /** Returns since when the case has had its owner, or has had none; empty if nobody ever had it. */
    public Optional<Instant> ownedSince() {
        return timeline.stream()
                .filter(entry -> Cases.OWNERSHIP.contains(entry.code()))
                .map(TimelineEntry::at)
                .findFirst();
    }

    /** Returns the road, station by station. */
    public List<Stop> road() {
        return progress.road();
    }

    /**
     * What the case waits for.
     *
     * @param who the rights of which one is asked for by it; none where nobody of a post does it
     */
    public record Next(NextTask task, Set<Role> who) {}

    /** Returns what the case waits for. */
    public Next next() {
        return progress.next();
    }

    /** Returns what the acting person can do next; empty while the case waits for others. */
    public Optional<Act> mine() {
        return progress.mine();
    }

    /** Returns when the stage was reached. */
    public Instant since() {
        return progress.since();
    }

    /** Returns the clocks that run or ran. */
    public List<ClockOfCase> clocks() {
        return progress.clocks();
    }

    /** Returns the name of an officer; empty when nobody is meant. */
    public String name(@Nullable UserId officer) {
        return officer == null ? "" : names.getOrDefault(officer, "");
    }
}
