package id.pulang.casework.notes;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.casework.CaseworkRoles;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the notes of a case, with one line in the trail. */
@Service
@Transactional
public class NotesOfCase {

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

    /** Opens the notes of a case, the latest first. */
    public List<NoteView> of(CaseId id) {
        Actor officer = access.require(CaseworkRoles.required());
        List<Note> notes = rows.of(cases.summary(id).id());
        if (notes.isEmpty()) {
            return List.of();
        }
        List<String> texts = Sealed.openAll(notes.stream().map(Note::text).toList(), Purpose.CASE_WORK, trail);
        Map<UserId, String> names =
                access.names(notes.stream().map(Note::by).distinct().toList());
        Set<NoteId> corrected =
                notes.stream().map(Note::corrects).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<NoteId> unread = mentions.unread(id, officer.id());
        return IntStream.range(0, notes.size())
                .mapToObj(at -> new NoteView(
                        notes.get(at),
                        texts.get(at),
                        names.getOrDefault(notes.get(at).by(), ""),
                        corrected.contains(notes.get(at).id()),
                        unread.contains(notes.get(at).id())))
                .toList();
    }
}
