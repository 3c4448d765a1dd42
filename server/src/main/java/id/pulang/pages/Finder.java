package id.pulang.pages;

import id.pulang.identity.Role;
import java.util.List;
import java.util.Set;

/**
 * Finds things of one kind for the search of the frame, contributed by the module that keeps them
 * (docs/decisions/0075). It asks through that module's door, so that nobody finds what they may not see.
 */
public interface Finder {

    /** Names the kind in the messages, under {@code pages.find.<kind>}. */
    String kind();

    /** Returns where its group stands among the others, as 10, 20, 30. */
    int order();

    /** Returns the rights of which one is asked for; who has none of them is not told that there is such a kind. */
    Set<Role> roles();

    /**
     * Finds what fits, the best first.
     *
     * @param words as they were typed, without blanks around them
     * @param most how many are wanted at most
     */
    List<Found> find(String words, int most);
}
