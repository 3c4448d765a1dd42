package id.pulang.casework.notes;

import static java.util.stream.Collectors.toMap;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of mentions: whom notes name, until they say that they have read them. */
@Service
@Transactional
public class Mentions {

    private final MentionRows rows;
    private final NamedOfficers named;
    private final Cases cases;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    Mentions(MentionRows rows, NamedOfficers named, Cases cases, Access access, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.named = named;
        this.cases = cases;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Tells whom a note names, but for who wrote it. */
    void tell(CaseSummary about, NoteId note, String text) {
        var officers = new HashSet<>(named.of(text, about.post()));
        officers.remove(access.actor().id());
        rows.insert(about, note, officers);
    }

    /**
     * The notes that name somebody who has not read them.
     *
     * @param first the oldest of them; empty where there is none
     */
    public record Turn(int total, Optional<UnreadMention> first) {}

    /** Counts the notes that name the acting person and that they have not read. */
    public Turn turn() {
        UserId officer = access.require(Role.CASEWORKERS).id();
        return new Turn(
                rows.countUnread(officer),
                shown(rows.oldest(officer).stream().toList()).stream().findFirst());
    }

    /** Lists the latest notes that name the acting person and that they have not read, the latest first. */
    public List<UnreadMention> unread() {
        return shown(rows.unread(access.require(Role.CASEWORKERS).id()));
    }

    private List<UnreadMention> shown(List<MentionRows.Unread> unread) {
        Map<CaseId, CaseSummary> about = seen(unread);
        return unread.stream()
                .filter(each -> about.containsKey(each.about()))
                .map(each -> new UnreadMention(
                        each.note(), Objects.requireNonNull(about.get(each.about())), each.by(), each.at()))
                .toList();
    }

    private Map<CaseId, CaseSummary> seen(Collection<MentionRows.Unread> unread) {
        return cases
                .summaries(unread.stream()
                        .map(MentionRows.Unread::about)
                        .distinct()
                        .toList())
                .stream()
                .collect(toMap(CaseSummary::id, each -> each));
    }

    /** Writes that the acting person has read the latest notes until a moment that name them, at most so many. */
    public void seeLatest(Instant until, int most) {
        UserId officer = access.require(Role.CASEWORKERS).id();
        List<CaseId> about = rows.seeLatest(officer, until, most, clock.instant());
        if (!about.isEmpty()) {
            trail.wroteAll(
                    "read mention",
                    Purpose.CASE_WORK,
                    "case",
                    about.stream().map(CaseId::value).distinct().toList(),
                    "");
        }
    }

    /** Writes that the acting person has read a note that names them; false if there was nothing to write. */
    public boolean see(CaseId id, NoteId note) {
        Actor officer = access.require(Role.CASEWORKERS);
        CaseId about = cases.summary(id).id();
        boolean seen = rows.see(about, note, officer.id(), clock.instant());
        if (seen) {
            trail.wrote("read mention", Purpose.CASE_WORK, new Subject("case", about.value()), "");
        }
        return seen;
    }
}
