package id.pulang.cases.sections;

import id.pulang.cases.CaseId;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One breaking of the glass: who opened which section of a case that is not theirs, until when, and what the supervisor
 * said.
 *
 * @param post whose case it is
 * @param officerPost where the officer works
 */
public record BrokenGlass(
        GlassId id,
        CaseId caseId,
        PostCode post,
        SealedSection section,
        UserId officer,
        PostCode officerPost,
        Sealed<String> reason,
        Instant brokenAt,
        Instant closesAt,
        @Nullable Review review) {

    /** What the supervisor said. */
    public record Review(boolean accepted, String remark, UserId by, Instant at) {}
}
