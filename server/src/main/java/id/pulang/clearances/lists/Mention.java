package id.pulang.clearances.lists;

import id.pulang.identity.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What a row of a list newly said on one gate of a case, and who handed the list in. */
public record Mention(String word, String document, Optional<LocalDate> on, String source, UserId by, Instant at) {}
