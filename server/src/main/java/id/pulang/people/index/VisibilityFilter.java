package id.pulang.people.index;

import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.people.sight.AgencyVisibility;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    public VisiblePeople now() {
        Actor actor = Acting.actor();
        return actor.post().equals(PostCode.HEADQUARTERS)
                ? new VisiblePeople(Optional.empty(), Set.of())
                : new VisiblePeople(Optional.of(actor.post()), shownTo(actor));
    }

    /** People are shown to agencies only, and at an agency nobody works in another role. */
    private Set<UUID> shownTo(Actor actor) {
        return actor.role().holds(Role.RECEIVING_AGENCY) ? agencies.inSight() : Set.of();
    }
}
