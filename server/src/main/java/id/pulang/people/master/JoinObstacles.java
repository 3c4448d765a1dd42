package id.pulang.people.master;

import id.pulang.people.PersonId;
import java.util.Collection;
import java.util.Optional;

/**
 * What another module knows that keeps persons from being one human being. It is asked while their master persons are
 * held, in the transaction that would join them, and sees people of every post.
 */
public interface JoinObstacles {

    /** Finds what stands between those on one side and those on the other. */
    Optional<Obstacle> between(Collection<PersonId> one, Collection<PersonId> other);
}
