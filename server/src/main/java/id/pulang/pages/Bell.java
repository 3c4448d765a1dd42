package id.pulang.pages;

import id.pulang.identity.PackRole;
import id.pulang.identity.Role;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * What the bell in the head of each page counts: how much concerns the acting person that they have not read. It leads
 * to {@code /desk/notifications}. Counting changes nothing.
 *
 * @param roles the rights of which one is asked for
 * @param unread counts no further than one more than {@link #MOST}
 */
public record Bell(Set<Role> roles, IntSupplier unread) {

    /** The largest number beside the bell; where there are more, it says so. */
    public static final int MOST = 99;

    boolean isFor(PackRole role) {
        return role.holdsAny(roles);
    }
}
