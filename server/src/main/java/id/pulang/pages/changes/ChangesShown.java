package id.pulang.pages.changes;

import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What changed, as the home page shows it.
 *
 * @param from since when
 * @param known whether a shift ended then; false where the trail shows none and the last day is told
 * @param changes the latest first
 * @param names of the officers who did it
 */
public record ChangesShown(Instant from, boolean known, List<ChangeByOthers> changes, Map<UserId, String> names) {

    /** Copies the changes and the names in. */
    public ChangesShown {
        changes = List.copyOf(changes);
        names = Map.copyOf(names);
    }

    /** Returns the names of those who did something, in the order of the alphabet; none where the server did it. */
    public List<String> by(ChangeByOthers change) {
        return change.by().stream()
                .filter(names::containsKey)
                .map(names::get)
                .sorted()
                .toList();
    }
}
