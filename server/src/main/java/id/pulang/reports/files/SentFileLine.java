package id.pulang.reports.files;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of a report without its bytes.
 *
 * @param size in bytes, as it is kept
 */
public record SentFileLine(UUID id, String name, int size, Instant at) {}
