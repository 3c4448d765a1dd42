package id.pulang.cases.desk;

import id.pulang.cases.CaseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many cases wait for the same; it names nobody.
 *
 * @param first the one that is due first; null when there is none
 * @param firstDue when it is due; null when nothing says so
 */
public record CasesWaiting(
        long cases, @Nullable CaseId first, @Nullable Instant firstDue) {}
