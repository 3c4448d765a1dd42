package id.pulang.people.search;

import id.pulang.access.Actor;
import id.pulang.access.PostCode;
import id.pulang.access.Role;
import java.util.function.Predicate;

/** Whom an actor may hope to find; the row-level policies have the last word on each. */
public final class Reach {

    private Reach() {}

    /** Returns whom the actor may hope to find: people of their post, or of any that shows them people. */
    public static Predicate<Findable> of(Actor actor) {
        boolean everywhere = actor.post().equals(PostCode.HEADQUARTERS) || actor.role() == Role.RECEIVING_AGENCY;
        return known -> everywhere || known.post().equals(actor.post());
    }
}
