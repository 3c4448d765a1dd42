package id.pulang.reports.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter from the public site that could not be taken in; what it says is not known.
 *
 * @param id by which the log names it
 * @param opened whether it could be opened, so that the taking in failed
 * @param kilobytes how large it is, sealed
 */
public record ParkedLetter(UUID id, Instant received, boolean opened, long kilobytes) {}
