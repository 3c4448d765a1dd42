package id.pulang.pages;

import id.pulang.identity.PackRole;
import id.pulang.identity.Role;
import java.util.Set;

/**
 * A part of the home page that a module serves by itself.
 *
 * @param order its place among them; below 50 it stands above the acts that wait
 * @param roles the rights of which one is asked for; none where it is for everyone
 * @param acts whether acts of the acting person stand in it, or the word that none waits
 */
public record HomeSection(int order, String path, Set<Role> roles, boolean acts) {

    /** A section in which no acts stand. */
    public HomeSection(int order, String path, Set<Role> roles) {
        this(order, path, roles, false);
    }

    /** The same, with acts in it that are too much work for the page itself. */
    public HomeSection withActs() {
        return new HomeSection(order, path, roles, true);
    }

    /** Whether it stands above the acts that wait, as what has to be known before them does. */
    public boolean aboveTheActs() {
        return order < 50;
    }

    boolean isFor(PackRole role) {
        return roles.isEmpty() || role.holdsAny(roles);
    }
}
