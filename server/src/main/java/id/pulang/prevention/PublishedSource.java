package id.pulang.prevention;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Something published on which a warning rests.
 *
 * @param publisher who answers for it; what one publisher says twice is one source
 * @param link where it stands; may be empty
 */
public record PublishedSource(String publisher, String title, String link, LocalDate day) {

    /** Who answers for it, in the form in which publishers are compared. */
    String comparedPublisher() {
        return publisher.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
