package id.pulang.rescue;

import id.pulang.cases.CaseId;
import id.pulang.cases.course.Stage;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A step as it was recorded.
 *
 * @param stage the stage that it is about
 * @param on the day on which it happened
 */
public record RescueStep(
        UUID id, CaseId about, RescueAct act, Stage stage, LocalDate on, Sealed<StepFacts> facts, Recorded recorded) {

    /** By whom and when it was recorded. */
    public record Recorded(UserId by, Instant at) {}
}
