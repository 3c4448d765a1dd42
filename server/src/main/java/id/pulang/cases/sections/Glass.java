package id.pulang.cases.sections;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the glass: broken by one person for a stated reason, looked at by the supervisor. */
@Service
@Transactional
public class Glass {

    /** How many characters a reason has at least. */
    public static final int SHORTEST_REASON = 20;

    private static final int SHORTEST_REMARK = 5;
    private static final int SHOWN = 200;

    private final SealedSections sections;
    private final GlassRows rows;
    private final GlassSettings settings;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    Glass(
            SealedSections sections,
            GlassRows rows,
            GlassSettings settings,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.sections = sections;
        this.rows = rows;
        this.settings = settings;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Opens a section to who acts for a while; the supervisor sees it from the same moment. */
    public Breaking breakFor(CaseId id, SealedSection section, String reason) {
        Actor officer = access.actor();
        switch (sections.seal(id, section)) {
            case SectionSeal.Hidden() -> throw new Forbidden("this section is none of the role's business");
            case SectionSeal.Open _, SectionSeal.Broken _ -> {
                return Breaking.OPEN_ALREADY;
            }
            case SectionSeal.Shut() -> {}
        }
        if (reason.strip().length() < SHORTEST_REASON) {
            return Breaking.REASON_TOO_SHORT;
        }
        Instant now = clock.instant();
        rows.insert(id, section, officer, reason.strip(), now, now.plus(settings.openFor()));
        trail.wrote("broke the glass", Purpose.BREAK_GLASS, new Subject("case", id.value()), section.name());
        return Breaking.BROKEN;
    }

    /** Returns for how many minutes a section opens. */
    public long minutes() {
        return settings.openFor().toMinutes();
    }

    /** Counts what the supervisor has not looked at yet. */
    public int waiting() {
        access.require(Role.HEAD_OF_MISSION);
        return rows.waiting();
    }

    /** Lists what was broken at the post, first what waits for the supervisor and then the latest. */
    public List<BrokenGlass> all() {
        access.require(Role.HEAD_OF_MISSION);
        return rows.latest(SHOWN);
    }

    /** Keeps the supervisor's word on one breaking. */
    public Breaking review(GlassId id, boolean accepted, String remark) {
        Actor supervisor = access.require(Role.HEAD_OF_MISSION);
        BrokenGlass glass = rows.find(id).orElseThrow(() -> new NotFound("glass"));
        if (glass.officer().equals(supervisor.id())) {
            return Breaking.OWN;
        }
        access.requireTwoOfficers(glass.officer());
        if (!accepted && remark.strip().length() < SHORTEST_REMARK) {
            return Breaking.REMARK_MISSING;
        }
        if (!rows.review(id, accepted, remark.strip(), supervisor.id(), clock.instant())) {
            return Breaking.REVIEWED_BEFORE;
        }
        String act = accepted ? "accepted a broken glass" : "objected to a broken glass";
        trail.wrote(
                act,
                Purpose.OVERSIGHT,
                new Subject("case", glass.caseId().value()),
                glass.section().name());
        return Breaking.REVIEWED;
    }
}
