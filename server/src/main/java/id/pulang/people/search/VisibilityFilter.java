package id.pulang.people.search;

import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.people.sight.AgencyVisibility;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Whom the acting person may find, as the row-level policies have it.
 *
 * <p>The index is asked among these only: who may not be seen is nobody's rival and fills nobody's place, so that no
 * answer tells of them, not even by how sure it is.
 */
@Component
public class VisibilityFilter {

    private final AgencyVisibility agencies;

    VisibilityFilter(AgencyVisibility agencies) {
        this.agencies = agencies;
    }

    /** Returns whom the acting person may find: people of their post, those shown to it, or everybody. */
    public Predicate<IndexedPerson> now() {
        Actor actor = Acting.actor();
        if (actor.post().equals(PostCode.HEADQUARTERS)) {
            return _ -> true;
        }
        Set<UUID> shown = agencies.shown();
        return known ->
                known.post().equals(actor.post()) || shown.contains(known.id().value());
    }
}
