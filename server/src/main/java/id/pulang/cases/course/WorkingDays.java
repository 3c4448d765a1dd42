package id.pulang.cases.course;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * On which days a post works. Immutable.
 *
 * @param weekend the days of rest of each week
 * @param holidays further days of rest, by their dates
 * @param zone in which a day begins
 */
record WorkingDays(Set<DayOfWeek> weekend, NavigableSet<LocalDate> holidays, ZoneId zone) {

    private static final int WEEK = 7;

    WorkingDays {
        weekend = Set.copyOf(weekend);
        holidays = new TreeSet<>(holidays);
        if (weekend.size() == WEEK) {
            throw new IllegalArgumentException("A week needs a working day");
        }
    }

    /** Returns when a day of rest ends, if a moment lies in one. */
    Optional<Instant> restUntil(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, zone);
        return rests(day) ? Optional.of(start(day.plusDays(1))) : Optional.empty();
    }

    /** Returns when the first day of rest after a moment begins; empty when there is none any more. */
    Optional<Instant> nextRest(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, zone);
        for (int ahead = 1; ahead <= WEEK; ahead++) {
            if (rests(day.plusDays(ahead))) {
                return Optional.of(start(day.plusDays(ahead)));
            }
        }
        return Optional.ofNullable(holidays.higher(day)).map(this::start);
    }

    private boolean rests(LocalDate day) {
        return weekend.contains(day.getDayOfWeek()) || holidays.contains(day);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
