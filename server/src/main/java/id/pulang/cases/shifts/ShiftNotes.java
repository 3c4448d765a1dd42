package id.pulang.cases.shifts;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.IdSource;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of the notes that a shift leaves for the next: of the whole post, never changed, the latest shown. A note is
 * about the work; what is said of a person belongs to their case.
 */
@Service
@Transactional
public class ShiftNotes {

    /** How many characters a note has at most. */
    public static final int LONGEST = 1000;

    private static final int SHOWN = 5;
    private static final Role[] OFFICERS = {
        Role.REGISTRATION_OFFICER,
        Role.CONSULAR_OFFICER,
        Role.MEDICAL_OFFICER,
        Role.REVIEWER,
        Role.CLEARANCE_OWNER,
        Role.REPATRIATION_LEAD,
        Role.HEAD_OF_MISSION
    };

    private final ShiftNoteRows rows;
    private final Access access;
    private final IdSource ids;
    private final AuditTrail trail;
    private final Clock clock;

    ShiftNotes(ShiftNoteRows rows, Access access, IdSource ids, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.ids = ids;
        this.trail = trail;
        this.clock = clock;
    }

    /** Keeps a note for the post of the acting officer; false when it is empty or too long. */
    public boolean write(String words) {
        Actor officer = access.require(OFFICERS);
        String kept = words.strip();
        if (kept.isEmpty() || kept.length() > LONGEST) {
            return false;
        }
        UUID id = ids.next();
        rows.insert(id, officer, kept, clock.instant());
        trail.wrote("note for the next shift written", Purpose.CASE_WORK, new Subject("shift note", id), "");
        return true;
    }

    /** Returns the latest notes of the acting officer's post, the newest first. */
    public List<ShiftNote> latest() {
        return rows.latest(access.require(OFFICERS).post(), SHOWN);
    }

    /** Returns how the authors of notes are called. */
    public Map<UserId, String> authors(List<ShiftNote> notes) {
        return access.names(notes.stream().map(ShiftNote::by).distinct().toList());
    }
}
