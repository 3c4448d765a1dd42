package id.pulang.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/**
 * A role as an account holds it: a code, which the pack of a post names in words, and the rights that the pack gives it
 * (docs/decisions/0070). Immutable.
 *
 * @param rights what doors ask for; none for a role whose work has no page yet
 */
public record PackRole(String code, Set<Role> rights) {

    public PackRole {
        rights = Set.copyOf(rights);
    }

    /** Returns the role that is called by a right and has it alone, as every pack has one for each right. */
    public static PackRole of(Role right) {
        return new PackRole(right.name(), Set.of(right));
    }

    /** Whether it has a right. */
    public boolean holds(Role right) {
        return rights.contains(right);
    }

    /** Whether it has one of some rights. */
    public boolean holdsAny(Collection<Role> any) {
        return any.stream().anyMatch(rights::contains);
    }

    /** Whether it has one of some rights. */
    public boolean holdsAny(Role... any) {
        return holdsAny(Arrays.asList(any));
    }

    @Override
    public String toString() {
        return code;
    }
}
