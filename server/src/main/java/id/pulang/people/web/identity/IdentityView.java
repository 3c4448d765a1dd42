package id.pulang.people.web.identity;

import id.pulang.people.IdentityStanding;
import id.pulang.people.RecordedAssertion;
import id.pulang.people.identity.IdentityAttributes;
import id.pulang.people.identity.IdentityChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who vouches for a person's identity, and the change of it that waits for two officers.
 *
 * @param before who the person was held to be when what no longer holds was recorded; empty without a change
 * @param mine whether the acting officer has answered first
 * @param interviews opened for those who may hold them; empty for others
 */
public record IdentityView(
        @Nullable IdentityStanding standing,
        List<RecordedAssertion> assertions,
        @Nullable IdentityChange change,
        List<IdentityAttributes> before,
        boolean mine,
        List<InterviewView> interviews) {

    public IdentityView {
        assertions = List.copyOf(assertions);
        before = List.copyOf(before);
        interviews = List.copyOf(interviews);
    }
}
