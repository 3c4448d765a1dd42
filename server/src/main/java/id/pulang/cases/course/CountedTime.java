package id.pulang.cases.course;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The time that counts for a clock: all but its pauses and, where only working days count, days of rest. Immutable. */
final class CountedTime {

    private final List<ClockPause> pauses;
    private final Optional<WorkingDays> days;

    CountedTime(List<ClockPause> pauses, Optional<WorkingDays> days) {
        this.pauses = List.copyOf(pauses);
        this.days = days;
    }

    /** Returns when so much time has counted since a moment. */
    Instant after(Instant from, Duration span) {
        Instant at = from;
        Duration left = span;
        while (true) {
            Optional<Instant> restEnds = restUntil(at);
            if (restEnds.isPresent()) {
                at = restEnds.get();
                continue;
            }
            Instant end = at.plus(left);
            Optional<Instant> rest = nextRest(at).filter(next -> next.isBefore(end));
            if (rest.isEmpty()) {
                return end;
            }
            left = left.minus(Duration.between(at, rest.get()));
            at = rest.get();
        }
    }

    /** Returns how much time has counted between two moments. */
    Duration between(Instant from, Instant until) {
        Instant at = from;
        Duration counted = Duration.ZERO;
        while (at.isBefore(until)) {
            Optional<Instant> restEnds = restUntil(at);
            if (restEnds.isPresent()) {
                at = restEnds.get();
                continue;
            }
            Instant stop = nextRest(at).filter(next -> next.isBefore(until)).orElse(until);
            counted = counted.plus(Duration.between(at, stop));
            at = stop;
        }
        return counted;
    }

    /** Returns until when the clock is paused, if it is at a moment. */
    Optional<Instant> pausedUntil(Instant moment) {
        return pauses.stream()
                .filter(pause -> pause.holds(moment))
                .map(ClockPause::until)
                .max(Comparator.naturalOrder());
    }

    /** Returns the end of the last pause that began between two moments, or the first of them without such a pause. */
    Instant withoutPause(Instant from, Instant until) {
        return pauses.stream()
                .filter(pause -> !pause.from().isBefore(from) && pause.from().isBefore(until))
                .map(ClockPause::until)
                .max(Comparator.naturalOrder())
                .orElse(from);
    }

    private Optional<Instant> restUntil(Instant moment) {
        return pausedUntil(moment).or(() -> days.flatMap(each -> each.restUntil(moment)));
    }

    private Optional<Instant> nextRest(Instant moment) {
        return Stream.concat(
                        pauses.stream().map(ClockPause::from).filter(from -> from.isAfter(moment)),
                        days.flatMap(each -> each.nextRest(moment)).stream())
                .min(Comparator.naturalOrder());
    }
}
