package id.pulang.pages;

import id.pulang.identity.PackRole;
import id.pulang.identity.Role;
import java.util.Set;

/**
 * A part of the home page that a module serves by itself: what waits for the acting person there.
 *
 * @param roles the rights of which one is asked for; none where it is for everyone
 */
public record HomeSection(int order, String path, Set<Role> roles) {

    boolean isFor(PackRole role) {
        return roles.isEmpty() || role.holdsAny(roles);
    }
}
