package id.pulang.cases.shifts;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.IdSource;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of the notes that a shift leaves for the next: of the whole post, never changed, the latest shown, and gone
 * after 30 days. A note is about the work; what is said of a person belongs to their case.
 */
@Service
@Transactional
public class ShiftNotes {

    /** How many characters a note has at most. */
    public static final int LONGEST = 1000;

    private static final int SHOWN = 5;

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
        Actor officer = access.require(Role.CASEWORKERS);
        String kept = words.strip();
        if (kept.isEmpty() || kept.length() > LONGEST) {
            return false;
        }
        UUID id = ids.next();
        rows.insert(id, officer, kept, clock.instant());
        trail.wrote("note for the next shift written", Purpose.CASE_WORK, new Subject("shift note", id), "");
        return true;
    }

    /**
     * A note as the home page shows it.
     *
     * @param author the name of who wrote it
     */
    public record Shown(String words, String author, Instant at) {}

    /** Opens the latest notes of the acting officer's post, the newest first, with one line in the trail. */
    public List<Shown> latest() {
        List<ShiftNote> notes = rows.latest(access.require(Role.CASEWORKERS).post(), SHOWN);
        if (notes.isEmpty()) {
            return List.of();
        }
        List<String> words = Sealed.openAll(notes.stream().map(ShiftNote::words).toList(), Purpose.CASE_WORK, trail);
        Map<UserId, String> authors =
                access.names(notes.stream().map(ShiftNote::by).distinct().toList());
        return IntStream.range(0, notes.size())
                .mapToObj(at -> new Shown(
                        words.get(at),
                        authors.getOrDefault(notes.get(at).by(), "–"),
                        notes.get(at).at()))
                .toList();
    }
}
