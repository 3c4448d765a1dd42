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
 */
public record BrokenGlass(
        GlassId id,
        CaseId caseId,
        PostCode post,
        SealedSection section,
        By by,
        Sealed<String> reason,
        Window window,
        @Nullable Review review) {

    /** Which officer of which post broke it. */
    public record By(UserId officer, PostCode post) {}

    /** From when to when the section is open. */
    public record Window(Instant brokenAt, Instant closesAt) {}

    /** Returns who broke it. */
    public UserId officer() {
        return by.officer();
    }

    /** Returns where that officer works. */
    public PostCode officerPost() {
        return by.post();
    }

    /** Returns when it was broken. */
    public Instant brokenAt() {
        return window.brokenAt();
    }

    /** Returns when the section shuts again. */
    public Instant closesAt() {
        return window.closesAt();
    }

    /** What the supervisor said. */
    public record Review(boolean accepted, String remark, UserId by, Instant at) {}
}
