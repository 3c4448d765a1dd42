package id.pulang.people.web;

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
 */
public record IdentityView(
        @Nullable IdentityStanding standing,
        List<RecordedAssertion> assertions,
        @Nullable IdentityChange change,
        List<IdentityAttributes> before,
        boolean mine) {

    public IdentityView {
        assertions = List.copyOf(assertions);
        before = List.copyOf(before);
    }
}
