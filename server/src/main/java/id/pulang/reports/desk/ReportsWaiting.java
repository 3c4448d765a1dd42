package id.pulang.reports.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reports that wait for one act.
 *
 * @param due when the first is due; null where none waits
 */
public record ReportsWaiting(long reports, @Nullable Instant due) {}
