package id.pulang.people.web.known;

import id.pulang.linkage.documents.MrzReader;
import id.pulang.linkage.documents.MrzReading;
import id.pulang.people.search.SearchTerms;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an officer has typed of somebody who may be known already; an unfinished date counts as none.
 *
 * @param mrz the machine-readable zone of a passport or card, typed, pasted or sent by a reader
 */
public record KnownForm(
        @Nullable String name,
        @Nullable String born,
        @Nullable String nationalNumber,
        @Nullable String mrz) {

    private static final int LONGEST = 200;

    /** Returns a form into which nothing was typed yet. */
    public static KnownForm empty() {
        return new KnownForm("", "", "", "");
    }

    /** Returns the form as it was filled in before. */
    public static KnownForm again(List<String> fields) {
        return new KnownForm(fields.get(0), fields.get(1), fields.get(2), fields.get(3));
    }

    List<String> fields() {
        return List.of(said(name), said(born), said(nationalNumber), said(mrz));
    }

    /** Reads the zone, if one was given, as on a day. */
    Optional<MrzReading> zone(LocalDate today) {
        return Optional.of(said(mrz)).filter(zone -> !zone.isEmpty()).map(new MrzReader(today)::read);
    }

    /** Whom to look for: the bearer of a document whose zone was read, else what was typed. */
    SearchTerms sought(Optional<MrzReading> zone) {
        return zone.filter(MrzReading.Read.class::isInstance)
                .map(MrzReading.Read.class::cast)
                .map(read -> read.zone().holder())
                .map(bearer -> new SearchTerms(bearer.name(), bearer.born(), said(nationalNumber)))
                .orElseGet(() -> new SearchTerms(said(name), day().orElse(null), said(nationalNumber)));
    }

    /** Returns a field as it was typed. */
    public String said(@Nullable String field) {
        String text = Objects.requireNonNullElse(field, "").strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(said(born)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
