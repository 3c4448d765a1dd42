package id.pulang.people.identity;

import id.pulang.people.PersonId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Binds what is recorded of people to who they are held to be, and tells whether it still holds. */
@Component
class IdentityBindings {

    private final BindingRows rows;
    private final Clock clock;

    IdentityBindings(BindingRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Keeps who people are held to be now, and returns the print of each to be kept with what is recorded. */
    Map<PersonId, IdentityPrint> pin(Collection<PersonId> people) {
        Map<PersonId, IdentityPrint> prints = new HashMap<>(people.isEmpty() ? Map.of() : rows.pinnedAlready(people));
        List<PersonId> missing = new ArrayList<>(people);
        missing.removeAll(prints.keySet());
        if (!missing.isEmpty()) {
            Map<PersonId, BindingRows.Snapshot> today = rows.today(missing);
            rows.pin(today.values(), clock.instant());
            today.forEach((person, snapshot) -> prints.put(person, snapshot.print()));
        }
        return prints;
    }

    /** Finds to which earlier identities people are bound; who is not known is left out. */
    Map<PersonId, IdentityBinding> of(Collection<PersonId> people) {
        return people.isEmpty() ? Map.of() : rows.bindings(people);
    }

    /** Finds who people were held to be when something was bound to these prints. */
    Map<IdentityPrint, IdentityAttributes> pinned(Collection<PersonId> people, Collection<IdentityPrint> prints) {
        var called = new HashMap<IdentityPrint, IdentityAttributes>();
        if (!prints.isEmpty()) {
            rows.pinned(people, prints).forEach((print, identity) -> called.put(print, identity.called()));
        }
        return called;
    }
}
