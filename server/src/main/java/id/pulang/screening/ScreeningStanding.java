package id.pulang.screening;

import id.pulang.cases.CaseId;
import id.pulang.identity.UserId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the screening of a person stands, without anything about what was found.
 *
 * @param on the day of the latest conclusion; empty while there is none
 * @param firstBy the officer of the first conclusion; empty while there is none
 * @param source who said the latest: an officer's name
 */
public record ScreeningStanding(
        CaseId caseId,
        Reviewed reviewed,
        @Nullable LocalDate on,
        @Nullable UserId firstBy,
        String source,
        boolean lowReliability) {

    /** Stands for a person whose screening nobody has concluded. */
    public static ScreeningStanding none(CaseId id) {
        return new ScreeningStanding(id, Reviewed.NOT_YET, null, null, "", false);
    }

    /** Says whether two officers have concluded. */
    public boolean twice() {
        return reviewed == Reviewed.TWICE;
    }
}
