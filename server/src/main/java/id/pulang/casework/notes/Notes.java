package id.pulang.casework.notes;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.casework.CaseworkDone;
import id.pulang.casework.CaseworkDone.Kind;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of notes. A note stays as it was written; who was wrong adds a note that corrects it. */
@Service
@Transactional
public class Notes {

    /** How many letters a note may have; our proposal, two pages. */
    public static final int LONGEST = 4_000;

    /** How many notes a case may have; our proposal. */
    public static final int MOST = 500;

    private final NoteRows rows;
    private final Mentions mentions;
    private final Cases cases;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notes(NoteRows rows, Mentions mentions, Cases cases, Access access, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.mentions = mentions;
        this.cases = cases;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Writes a note on a case, and tells the officers whom it names. */
    public Noting write(CaseId id, String text, @Nullable NoteId corrects) {
        Actor officer = access.require(Role.CASEWORKERS);
        CaseSummary about = cases.summary(cases.living(id));
        String said = text.strip();
        Noting problem = problem(about.id(), said, corrects);
        if (problem != Noting.WRITTEN) {
            return problem;
        }
        Instant now = clock.instant();
        NoteId note = rows.insert(about, said, corrects, now, officer.id());
        mentions.tell(about, note, said);
        events.publishEvent(new CaseworkDone(
                about.id(), corrects == null ? Kind.NOTE_WRITTEN : Kind.NOTE_CORRECTED, now, officer.id(), ""));
        return Noting.WRITTEN;
    }

    private Noting problem(CaseId about, String text, @Nullable NoteId corrects) {
        if (text.isEmpty()) {
            return Noting.EMPTY;
        }
        if (text.length() > LONGEST) {
            return Noting.TOO_LONG;
        }
        if (corrects != null && !rows.isOn(about, corrects)) {
            return Noting.NO_SUCH_NOTE;
        }
        return rows.count(about) >= MOST ? Noting.TOO_MANY : Noting.WRITTEN;
    }
}
