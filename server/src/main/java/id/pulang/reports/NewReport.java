package id.pulang.reports;

import id.pulang.identity.Actor;
import id.pulang.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report to be kept.
 *
 * @param aboutOfficer whom a complaint is about
 * @param copyOf the first report with nearly the same words
 */
public record NewReport(
        ReportId id,
        Report.Nature nature,
        Report.Urgency urgency,
        ReportedFacts told,
        @Nullable UserId aboutOfficer,
        @Nullable Report copyOf,
        Instant at,
        Actor by) {}
