package id.pulang.authentication.accounts;

import id.pulang.identity.Access;
import id.pulang.identity.PackRole;
import id.pulang.identity.Post;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;

/** What is never in one hand (docs/decisions/0046). */
enum Side {
    ADMINISTRATION,
    SERVICE,
    WELFARE,
    POLICE;

    /** Says on which side a role at a post is. */
    static Side of(PackRole role, PostCode post, Access access) {
        if (role.holds(Role.ADMINISTRATOR)) {
            return ADMINISTRATION;
        }
        if (role.holds(Role.RECEIVING_AGENCY)) {
            return access.post(post).filter(Post::learnsOfWelfare).isPresent() ? WELFARE : POLICE;
        }
        return SERVICE;
    }
}
