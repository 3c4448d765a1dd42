package id.pulang.mail;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** From which hour to which no letter is sent, each from 0 to 23; the same twice for never. They may cross midnight. */
public record QuietHours(int from, int until) {

    /** At night; our proposal. */
    public static final QuietHours USUAL = new QuietHours(21, 6);

    private static final int HOURS = 24;

    public QuietHours {
        if (from < 0 || from >= HOURS || until < 0 || until >= HOURS) {
            throw new IllegalArgumentException("An hour is from 0 to 23");
        }
    }

    /** Whether a moment lies in them. */
    boolean cover(Instant moment, ZoneId zone) {
        int hour = moment.atZone(zone).getHour();
        return from <= until ? hour >= from && hour < until : hour >= from || hour < until;
    }

    /** Returns when they end next after a moment. */
    Instant end(Instant moment, ZoneId zone) {
        ZonedDateTime here = moment.atZone(zone);
        ZonedDateTime today = here.toLocalDate().atTime(LocalTime.of(until, 0)).atZone(zone);
        return (today.isAfter(here) ? today : today.plusDays(1)).toInstant();
    }
}
