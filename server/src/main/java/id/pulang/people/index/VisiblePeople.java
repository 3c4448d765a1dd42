package id.pulang.people.index;

import id.pulang.identity.PostCode;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Whom somebody may find: the people of a post, those who were shown to it, or everybody.
 *
 * @param post the post; none for headquarters, which sees everybody
 * @param shown the ids of people of other posts who were shown to it
 */
public record VisiblePeople(Optional<PostCode> post, Set<UUID> shown) implements Predicate<VisibilityKey> {

    @Override
    public boolean test(VisibilityKey known) {
        return post.isEmpty()
                || known.post().equals(post.get())
                || shown.contains(known.id().value());
    }
}
