package id.pulang.people.matching;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatementVersion;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.onetoone.LinkageSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The last comparison of each of a few incidents, kept in the memory of this server while it is used and let go two
 * minutes after its last use. Thread-safe.
 */
@Component
class KeptStudies {

    private static final int MOST = 4;

    /** A record with what was compared of it takes some 3 kB; a longer study is made anew each time. */
    private static final int MOST_RECORDS = 12_000;

    private static final int PAIRS_LIKE_A_RECORD = 10;

    private static final Duration KEPT_UNUSED = Duration.ofMinutes(2);

    private final LinkedHashMap<IncidentId, Kept> kept = new LinkedHashMap<>(MOST, 0.75f, true);
    private final Clock clock;

    KeptStudies(Clock clock) {
        this.clock = clock;
    }

    private record Kept(List<PersonRecord> records, LinkageSession study, Instant used, Optional<Stored> stored) {

        Kept with(Instant now, Stored outcome) {
            return new Kept(records, study, now, Optional.of(outcome));
        }
    }

    /** What a comparison came to, and how the statements stood before; it counts once that is committed. */
    private record Stored(List<StatementVersion> versions, Compared compared, boolean committed) {}

    /** Notes what is being stored of the comparison of an incident; false if that comparison is not kept. */
    synchronized boolean isBeingStored(IncidentId incident, List<StatementVersion> versions, Compared compared) {
        return kept.computeIfPresent(
                        incident, (_, last) -> last.with(last.used(), new Stored(versions, compared, false)))
                != null;
    }

    /** Notes that what a comparison came to is committed. */
    synchronized void isStored(IncidentId incident, List<StatementVersion> versions) {
        kept.computeIfPresent(
                incident,
                (_, last) -> last.stored()
                        .filter(outcome -> outcome.versions().equals(versions))
                        .map(outcome -> last.with(last.used(), new Stored(versions, outcome.compared(), true)))
                        .orElse(last));
    }

    /** Returns a comparison of which all is stored, if its statements still stand like this; that counts as a use. */
    synchronized Optional<Compared> stored(IncidentId incident, List<StatementVersion> versions) {
        letGo();
        Optional<Stored> outcome = Optional.ofNullable(kept.get(incident))
                .flatMap(Kept::stored)
                .filter(last -> last.committed() && last.versions().equals(versions));
        outcome.ifPresent(last -> kept.computeIfPresent(incident, (_, was) -> was.with(clock.instant(), last)));
        return outcome.map(Stored::compared);
    }

    /** Returns the comparison of an incident, if exactly these records were compared; that counts as a use. */
    synchronized Optional<LinkageSession> find(IncidentId incident, List<PersonRecord> records) {
        letGo();
        return Optional.ofNullable(kept.get(incident))
                .filter(last -> last.records().equals(records))
                .map(last -> keep(incident, records, last.study()));
    }

    /** Keeps a comparison in place of the last one of its incident, and returns it. */
    synchronized LinkageSession keep(IncidentId incident, List<PersonRecord> records, LinkageSession study) {
        kept.put(incident, new Kept(records, study, clock.instant(), Optional.empty()));
        while (kept.size() > MOST || held() > MOST_RECORDS) {
            kept.pollFirstEntry();
        }
        return study;
    }

    /** Lets go what nobody has used for a while; a clock that was set back makes nothing stay longer. */
    synchronized void letGo() {
        Instant now = clock.instant();
        kept.values().removeIf(each -> Duration.between(each.used(), now).abs().compareTo(KEPT_UNUSED) >= 0);
    }

    private int held() {
        return kept.values().stream()
                .mapToInt(each -> each.records().size() + each.study().pairs() / PAIRS_LIKE_A_RECORD)
                .sum();
    }
}
