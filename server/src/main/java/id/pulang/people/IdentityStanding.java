package id.pulang.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a person's identity stands: the latest assertion decides.
 *
 * @param voucher by what it is verified; empty for other grades, and for what an earlier version called verified by the
 *     word of a list or of one officer
 * @param bound whether the person is still held to be who they were when this was asserted, so that it holds
 */
public record IdentityStanding(
        PersonId person,
        IdentityGrade grade,
        String source,
        @Nullable String document,
        LocalDate on,
        Instant recordedAt,
        Optional<Voucher> voucher,
        boolean bound) {

    /** Says whether a registry or two officers have confirmed who this is held to be today. */
    public boolean verified() {
        return bound && grade == IdentityGrade.VERIFIED && voucher.isPresent();
    }

    /** Whether it was called verified, and neither a registry nor two officers have said so: it opens nothing. */
    public boolean onlyReported() {
        return grade == IdentityGrade.VERIFIED && voucher.isEmpty();
    }

    /** Returns the grade that counts. */
    public IdentityGrade held() {
        return onlyReported() ? IdentityGrade.CLAIMED : grade;
    }
}
