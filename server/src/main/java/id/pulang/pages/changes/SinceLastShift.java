package id.pulang.pages.changes;

import id.pulang.audit.readers.OwnShifts;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of what others changed since the acting officer's last shift. All of it follows from what is recorded
 * elsewhere; nothing is stored, and nothing is read that names somebody served.
 */
@Service
@Transactional
public class SinceLastShift {

    /** How many lines are shown at most; our proposal. */
    private static final int MOST = 30;

    /** What is told to somebody whose shifts the trail does not show. */
    private static final Duration FIRST = Duration.ofDays(1);

    private final List<ChangeSource> sources;
    private final OwnShifts shifts;
    private final Access access;
    private final Clock clock;

    SinceLastShift(List<ChangeSource> sources, OwnShifts shifts, Access access, Clock clock) {
        this.sources = List.copyOf(sources);
        this.shifts = shifts;
        this.access = access;
        this.clock = clock;
    }

    /** Asks each module of the acting officer's rights; the latest change stands first. */
    public ChangesShown now() {
        Actor officer = access.actor();
        Optional<Instant> end = shifts.lastEnd();
        Instant from = end.orElseGet(() -> clock.instant().minus(FIRST)).truncatedTo(ChronoUnit.MILLIS);
        List<ChangeByOthers> changes = sources.stream()
                .filter(source -> officer.role().holdsAny(source.roles()))
                .flatMap(source -> source.since().apply(new Absence(from, officer.id())).stream())
                .sorted(Comparator.comparing(ChangeByOthers::latest).reversed().thenComparing(ChangeByOthers::what))
                .limit(MOST)
                .toList();
        return new ChangesShown(
                from,
                end.isPresent(),
                changes,
                access.names(
                        changes.stream().flatMap(change -> change.by().stream()).collect(Collectors.toSet())));
    }
}
