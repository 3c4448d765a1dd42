package id.pulang.incidents.web;

import id.pulang.incidents.Hazard;
import id.pulang.incidents.NewIncident;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A new incident as it was typed; kept whole when something is missing.
 *
 * @param hazard what happened; null until somebody has said it
 */
public record IncidentForm(
        String title,
        String place,
        String happened,
        @Nullable Hazard hazard,
        String known,
        String asOf,
        String source) {

    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2100;

    /** A field that a browser did not send is one that nobody filled in. */
    public IncidentForm {
        title = Objects.requireNonNullElse(title, "");
        place = Objects.requireNonNullElse(place, "");
        happened = Objects.requireNonNullElse(happened, "");
        known = Objects.requireNonNullElse(known, "");
        asOf = Objects.requireNonNullElse(asOf, "");
        source = Objects.requireNonNullElse(source, "");
    }

    static IncidentForm empty(LocalDateTime now) {
        String minute = now.withSecond(0).withNano(0).toString();
        return new IncidentForm("", "", minute, null, "", minute, "");
    }

    /** Says what is missing: the field and the key of the reason. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (title.isBlank() || title.length() > 200) {
            problems.put("title", "incidents.form.title.missing");
        }
        if (place.isBlank() || place.length() > 200) {
            problems.put("place", "incidents.form.place.missing");
        }
        if (moment(happened).isEmpty()) {
            problems.put("happened", "incidents.form.moment.missing");
        }
        if (hazard == null) {
            problems.put("hazard", "incidents.form.hazard.missing");
        }
        if (moment(asOf).isEmpty()) {
            problems.put("asOf", "incidents.form.moment.missing");
        }
        if (!known.isBlank() && source.isBlank()) {
            problems.put("source", "incidents.form.source.missing");
        }
        return problems;
    }

    NewIncident incident(ZoneId zone) {
        Hazard what = Objects.requireNonNull(hazard, "nobody has said what happened");
        return new NewIncident(title.strip(), place.strip(), at(happened, zone), what, known, at(asOf, zone), source);
    }

    static Optional<LocalDateTime> moment(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text))
                    .filter(moment -> moment.getYear() >= EARLIEST_YEAR && moment.getYear() <= LATEST_YEAR);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Instant at(String text, ZoneId zone) {
        return LocalDateTime.parse(text).atZone(zone).toInstant();
    }
}
