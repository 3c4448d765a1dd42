package id.pulang.pages;

import id.pulang.identity.PackRole;
import id.pulang.identity.Role;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What one module knows to wait for the acting person. Reading it changes nothing.
 *
 * @param place the code of the place of the rail that counts them on every page; empty where counting is too much work
 *     for that, as it decides about everybody
 * @param order its place on the way home, which decides between acts that nothing says when to do
 * @param roles the rights of which one is asked for
 * @param waiting asks the doors of the module as the acting person; those without anybody waiting may be in it
 */
public record Duties(String place, int order, Set<Role> roles, Supplier<List<Duty>> waiting) {

    boolean isFor(PackRole role) {
        return role.holdsAny(roles);
    }
}
