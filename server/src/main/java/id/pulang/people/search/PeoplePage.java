package id.pulang.people.search;

import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of people, with how many there are in all.
 *
 * @param humans how many human beings they are, of whom some stand in several incidents
 * @param proven who alone is meant by the words that were looked for, if that can be told
 * @param more whether others fit the words as well, who are not in the list
 */
public record PeoplePage(
        List<PersonSummary> people,
        int total,
        int humans,
        int page,
        int pages,
        @Nullable PersonId proven,
        boolean more) {

    /** How many people are listed, and how many human beings they are. */
    record Total(int people, int humans) {}

    public PeoplePage {
        people = List.copyOf(people);
    }

    /** Puts a page together; whoever is proven is said to be so only where they stand first. */
    static PeoplePage of(List<PersonSummary> people, Total total, int page, int pages, Ranked ranked) {
        boolean first = !people.isEmpty() && people.getFirst().id().equals(ranked.proven());
        return new PeoplePage(
                people, total.people(), total.humans(), page, pages, first ? ranked.proven() : null, ranked.more());
    }
}
