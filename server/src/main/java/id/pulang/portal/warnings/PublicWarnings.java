package id.pulang.portal.warnings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;

/**
 * The released warnings, the latest first, read again after some seconds at the earliest, so that many readers do not
 * wait for the database. Thread-safe.
 */
public final class PublicWarnings {

    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final int SHORTEST_NAMED = 6;

    private final Supplier<List<PublicWarning>> source;
    private final Clock clock;
    private volatile Read last = new Read(List.of(), Instant.EPOCH);

    private record Read(List<PublicWarning> warnings, Instant at) {}

    /** Reads them from a source, in any order. */
    public PublicWarnings(Supplier<List<PublicWarning>> source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** Returns all; those that were withdrawn stay among them and say so. */
    public List<PublicWarning> all() {
        Instant now = clock.instant();
        Read read = last;
        if (read.at().plus(KEPT).isBefore(now)) {
            read = new Read(again(read.warnings()), now);
            last = read;
        }
        return read.warnings();
    }

    /** While the database is away, what was read last still stands. */
    private List<PublicWarning> again(List<PublicWarning> before) {
        try {
            return latestFirst(source.get());
        } catch (DataAccessException away) {
            if (last.at().equals(Instant.EPOCH)) {
                throw away;
            }
            return before;
        }
    }

    /** Returns the one of this number. */
    public Optional<PublicWarning> of(String number) {
        return all().stream().filter(each -> each.number().equals(number)).findFirst();
    }

    /** Returns the latest warning in force that names some words as recruiters use them; short words name nothing. */
    public Optional<PublicWarning> naming(String words) {
        String sought = words.strip().toLowerCase(Locale.ROOT);
        return sought.length() < SHORTEST_NAMED
                ? Optional.empty()
                : all().stream()
                        .filter(each -> each.withdrawn() == null && each.names(sought))
                        .findFirst();
    }

    private static List<PublicWarning> latestFirst(List<PublicWarning> warnings) {
        return warnings.stream()
                .sorted(Comparator.comparing(PublicWarning::updated).reversed())
                .toList();
    }
}
