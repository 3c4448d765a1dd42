package id.pulang.cases.desk;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.IdSource;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
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
    private static final int MOST = 30;

    private final SavedViewRows rows;
    private final Access access;
    private final IdSource ids;
    private final AuditTrail trail;
    private final Clock clock;

    SavedViews(SavedViewRows rows, Access access, IdSource ids, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.ids = ids;
        this.trail = trail;
        this.clock = clock;
    }

    /** Lists the acting officer's views, and those that colleagues share with the post, by name. */
    public List<SavedView> mine() {
        return rows.of(access.actor());
    }

    /**
     * Keeps a filter under a name, in place of an earlier one of that name; false when there is no name, or when the
     * officer keeps as many as one may.
     */
    public boolean save(String name, String query, boolean shared) {
        String kept = name.strip();
        boolean fits = !kept.isEmpty() && kept.length() <= LONGEST_NAME && query.length() <= LONGEST_QUERY;
        if (!fits || rows.count(access.actor().id()) >= MOST) {
            return false;
        }
        var view = new SavedView(ids.next(), kept, query, shared, true);
        rows.save(view, access.actor(), clock.instant());
        wrote(shared ? "view shared" : "view kept", view.id());
        return true;
    }

    /** Forgets one of the acting officer's views. */
    public void forget(UUID id) {
        if (rows.forget(id, access.actor().id())) {
            wrote("view forgotten", id);
        }
    }

    private void wrote(String act, UUID view) {
        trail.wrote(act, Purpose.CASE_WORK, new Subject("view", view), "");
    }
}
