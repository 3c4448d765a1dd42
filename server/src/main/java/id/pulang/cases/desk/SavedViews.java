package id.pulang.cases.desk;

import id.pulang.access.Access;
import id.pulang.access.IdSource;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The views of the worklist that each officer keeps for themselves. */
@Service
@Transactional
public class SavedViews {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_QUERY = 500;

    private final SavedViewRows rows;
    private final Access access;
    private final IdSource ids;
    private final Clock clock;

    SavedViews(SavedViewRows rows, Access access, IdSource ids, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    /** Lists the acting officer's views by name. */
    public List<SavedView> mine() {
        return rows.of(access.actor().id());
    }

    /** Keeps a filter under a name, in place of an earlier one of that name; false when there is no name. */
    public boolean save(String name, String query) {
        String kept = name.strip();
        if (kept.isEmpty() || kept.length() > LONGEST_NAME || query.length() > LONGEST_QUERY) {
            return false;
        }
        rows.save(new SavedView(ids.next(), kept, query), access.actor(), clock.instant());
        return true;
    }

    /** Forgets one of the acting officer's views. */
    public void forget(UUID id) {
        rows.forget(id, access.actor().id());
    }
}
