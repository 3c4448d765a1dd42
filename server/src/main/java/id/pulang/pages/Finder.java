package id.pulang.pages;

import id.pulang.identity.Role;
import java.util.List;
import java.util.Set;

/**
 * Finds things of one kind or several for the search of the frame, contributed by a module that keeps them
 * (docs/decisions/0075). It asks through that module's door, so that nobody finds what they may not see.
 */
public interface Finder {

    /** Returns where its groups stand among the others, as 10, 20, 30. */
    int order();

    /** Returns the rights of which one is asked for; who has none of them is not told that there is such a kind. */
    Set<Role> roles();

    /**
     * Finds what fits, the best first, in a group for each kind; empty groups are not shown.
     *
     * @param words as they were typed, without blanks around them
     * @param most how many of each kind are wanted at most
     */
    List<Finders.Group> find(String words, int most);
}
