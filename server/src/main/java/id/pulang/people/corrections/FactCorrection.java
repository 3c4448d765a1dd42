package id.pulang.people.corrections;

import id.pulang.identity.UserId;
import id.pulang.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * One field of a person as an officer corrected it.
 *
 * @param person on whom it was recorded, who may live on in another one since
 * @param back that it was taken back, if so
 */
public record FactCorrection(
        CorrectionId id,
        PersonId person,
        CorrectedField field,
        Said said,
        UserId by,
        Instant at,
        Optional<TakenBack> back) {

    /**
     * What the officer said.
     *
     * @param value as it is compared: a day as {@code 2001-12-31}, a sex by its name, all else as it stands
     * @param source where it comes from, such as a paper that was seen
     */
    public record Said(String value, String source, String reason) {}

    /** That an officer took it back, and why. */
    public record TakenBack(String reason, UserId by, Instant at) {}
}
