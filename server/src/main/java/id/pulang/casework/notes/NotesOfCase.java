package id.pulang.casework.notes;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.casework.CaseworkPage;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the notes of a case, with one line in the trail. */
@Service
@Transactional
public class NotesOfCase {

    private static final int LATEST = 20;

    private final NoteRows rows;
    private final MentionRows mentions;
    private final Cases cases;
    private final Access access;
    private final AuditTrail trail;

    NotesOfCase(NoteRows rows, MentionRows mentions, Cases cases, Access access, AuditTrail trail) {
        this.rows = rows;
        this.mentions = mentions;
        this.cases = cases;
        this.access = access;
        this.trail = trail;
    }

    /** Opens the latest notes of a case and all that name the acting person unread, the latest first. */
    public List<NoteView> of(CaseId id) {
        Actor officer = access.require(Role.CASEWORKERS);
        CaseId about = cases.summary(id).id();
        Set<NoteId> unread = mentions.unread(about, officer.id());
        return opened(rows.latest(about, LATEST, unread), unread);
    }

    /** Opens a page of all notes of a case, the latest first. */
    public CaseworkPage<NoteView> page(CaseId id, int asked) {
        Actor officer = access.require(Role.CASEWORKERS);
        CaseId about = cases.summary(id).id();
        int total = rows.count(about);
        int page = CaseworkPage.nearest(asked, total);
        List<Note> notes = rows.of(about, CaseworkPage.before(page), CaseworkPage.LINES);
        return new CaseworkPage<>(opened(notes, mentions.unread(about, officer.id())), total, page);
    }

    /** Counts the notes of a case. */
    public int count(CaseId id) {
        access.require(Role.CASEWORKERS);
        return rows.count(cases.summary(id).id());
    }

    private List<NoteView> opened(List<Note> notes, Set<NoteId> unread) {
        if (notes.isEmpty()) {
            return List.of();
        }
        List<String> texts = Sealed.openAll(notes.stream().map(Note::text).toList(), Purpose.CASE_WORK, trail);
        Map<UserId, String> names =
                access.names(notes.stream().map(Note::by).distinct().toList());
        return IntStream.range(0, notes.size())
                .mapToObj(at -> new NoteView(
                        notes.get(at),
                        texts.get(at),
                        names.getOrDefault(notes.get(at).by(), ""),
                        unread.contains(notes.get(at).id())))
                .toList();
    }
}
