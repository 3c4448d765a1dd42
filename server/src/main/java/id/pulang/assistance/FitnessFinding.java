package id.pulang.assistance;

import id.pulang.cases.CaseId;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

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

    /** How the source of what a list reported ends: with the row of the list. */
    private static final Pattern ROW_OF_A_LIST = Pattern.compile(" #\\d+$");

    /**
     * Whether nobody but a list says that the person is fit, as earlier versions kept it. It is no finding: a medical
     * officer has to examine them (docs/decisions/0040).
     */
    public boolean onlyReported() {
        return fitness == Fitness.FIT && ROW_OF_A_LIST.matcher(source).find();
    }

    /** Says whether the person may travel on the day: a medical officer found them fit, and the finding still holds. */
    public boolean fitOn(LocalDate day) {
        return fitness == Fitness.FIT && !onlyReported() && !day.isBefore(on) && !day.isAfter(validUntil);
    }
}
