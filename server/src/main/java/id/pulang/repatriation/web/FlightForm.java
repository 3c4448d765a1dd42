package id.pulang.repatriation.web;

import id.pulang.repatriation.Flight;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A flight as it was typed; a time that cannot be read stays open. */
public record FlightForm(
        @Nullable String number,
        @Nullable String from,
        @Nullable String to,
        @Nullable String leavesAt) {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    /** Shows a flight for mending. */
    static FlightForm of(Flight flight, ZoneId zone) {
        Instant leaves = flight.leavesAt();
        String typed = leaves == null ? "" : leaves.atZone(zone).format(TYPED);
        return new FlightForm(flight.number(), flight.from(), flight.to(), typed);
    }

    Flight flight(ZoneId zone) {
        return new Flight(known(number), known(from), known(to), moment(zone).orElse(null));
    }

    private Optional<Instant> moment(ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(known(leavesAt)).atZone(zone).toInstant());
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }
}
