package id.pulang.assistance;

import id.pulang.cases.CaseId;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.time.Instant;
import java.time.LocalDate;

/** The latest word on whether a person may travel, valid for some days. */
public record FitnessFinding(
        CaseId caseId,
        Fitness fitness,
        LocalDate on,
        LocalDate validUntil,
        UserId by,
        String source,
        Instant recordedAt,
        Sealed<String> conditions) {

    /** Says whether the person may travel on the day: found fit, and the finding still holds. */
    public boolean fitOn(LocalDate day) {
        return fitness == Fitness.FIT && !day.isBefore(on) && !day.isAfter(validUntil);
    }
}
