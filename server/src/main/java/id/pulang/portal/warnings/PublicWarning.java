package id.pulang.portal.warnings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The version of a warning that was released last.
 *
 * @param number how it is called, such as PNH-W-2025-001
 * @param correction what changed since the version before; null in the first
 * @param earlier when the version before was released; null in the first
 * @param withdrawn that it no longer counts, and why; null while it does
 */
public record PublicWarning(
        String number,
        int version,
        Content content,
        @Nullable TwoLanguages correction,
        Instant released,
        @Nullable Instant earlier,
        boolean restsOnReports,
        @Nullable Withdrawn withdrawn) {

    /** What it says, and on what it rests. */
    public record Content(Said text, Basis sources) {}

    /** Its parts. */
    public record Said(
            TwoLanguages title, TwoLanguages place, TwoLanguages beginning, TwoLanguages words, TwoLanguages advice) {}

    /** What was published about it. */
    public record Basis(List<Publication> published) {}

    /** One published source. */
    public record Publication(String publisher, String title, String link, LocalDate day) {}

    /** That and why it was taken back. */
    public record Withdrawn(Instant at, TwoLanguages because) {}

    /** Whether its words of recruiters hold these, written in small letters. */
    boolean names(String sought) {
        TwoLanguages words = content.text().words();
        return (words.local() + "\n" + words.english()).toLowerCase(Locale.ROOT).contains(sought);
    }

    /** When it was changed last. */
    public Instant updated() {
        return withdrawn == null ? released : withdrawn.at();
    }
}
