package id.pulang.casework.files;

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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door through which files come to a case. */
@Service
@Transactional
public class Attachments {

    /** How many files a case may have; our proposal. */
    public static final int MOST = 100;

    private final AttachmentRows rows;
    private final Cases cases;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attachments(AttachmentRows rows, Cases cases, Access access, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps a file that was looked at; false if the case has as many as it may have. */
    public boolean add(CaseId id, Intake.Ready file) {
        Actor officer = access.require(Role.CASEWORKERS);
        CaseSummary about = cases.summary(cases.living(id));
        if (rows.count(about.id()) >= MOST) {
            return false;
        }
        Instant now = clock.instant();
        rows.insert(about, file, now, officer.id());
        events.publishEvent(new CaseworkDone(
                about.id(), Kind.FILE_ADDED, now, officer.id(), file.kind().name()));
        return true;
    }
}
