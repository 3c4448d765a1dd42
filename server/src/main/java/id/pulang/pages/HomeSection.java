package id.pulang.pages;

import id.pulang.identity.PackRole;
import id.pulang.identity.Role;
import java.util.Set;

/**
 * A part of the home page that a module serves by itself.
 *
 * @param order its place among them; below 50 it stands above the acts that wait
 * @param roles the rights of which one is asked for; none where it is for everyone
 */
public record HomeSection(int order, String path, Set<Role> roles) {

    /** Whether it stands above the acts that wait, as what has to be known before them does. */
    public boolean aboveTheActs() {
        return order < 50;
    }

    boolean isFor(PackRole role) {
        return roles.isEmpty() || role.holdsAny(roles);
    }
}
