package id.pulang.cases.desk;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.IdSource;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.pages.views.KeptViews;
import id.pulang.pages.views.SavedView;
import id.pulang.pages.views.ViewedList;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The views of lists that each officer keeps for themselves or shares with their post. */
@Service
@Transactional
public class SavedViews implements KeptViews {

    /** How many letters the name of a view may have; our proposal. */
    public static final int LONGEST_NAME = 40;

    private static final int LONGEST_QUERY = 500;

    /** How many views an officer may keep; our proposal. */
    public static final int MOST = 30;

    /** What came of keeping a view. */
    public enum Saving {
        /** It is kept. */
        SAVED,
        /** It has no name, or one of more than {@link #LONGEST_NAME} letters. */
        NAMELESS,
        /** Its filter has more letters than are kept. */
        TOO_LONG,
        /** The officer keeps {@link #MOST} others. */
        TOO_MANY
    }

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

    @Override
    @Transactional(readOnly = true)
    public List<SavedView> of(ViewedList list) {
        return rows.of(access.actor(), list);
    }

    /** Keeps a view of a list under a name, in place of an earlier one of that list and name. */
    public Saving save(ViewedList list, String name, String query, boolean shared) {
        String kept = name.strip();
        Saving problem = problem(list, kept, query);
        if (problem != Saving.SAVED) {
            return problem;
        }
        var view = new SavedView(ids.next(), list, kept, query, shared, true);
        rows.save(view, access.actor(), clock.instant());
        wrote(shared ? "view shared" : "view kept", view.id());
        return Saving.SAVED;
    }

    private Saving problem(ViewedList list, String name, String query) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Saving.NAMELESS;
        }
        if (query.length() > LONGEST_QUERY) {
            return Saving.TOO_LONG;
        }
        return rows.countBeside(list, name, access.actor().id()) >= MOST ? Saving.TOO_MANY : Saving.SAVED;
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
