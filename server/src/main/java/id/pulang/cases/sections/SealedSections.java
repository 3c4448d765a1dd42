package id.pulang.cases.sections;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.people.sight.AgencyVisibility;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of sealed sections: role, post, purpose and section must all fit.
 *
 * <p>On a case is its owner, if somebody else gave it to them or the supervisor accepted why they opened the section;
 * taking a case for oneself opens nothing. On it is also whoever noted a step of the section themself, as by an
 * examination, a screening or a tick at the door; who leads a journey, as long as the person is on one; and the office
 * of an agency that cares for the person.
 */
@Service
@Transactional
public class SealedSections {

    private final Cases cases;
    private final GlassRows rows;
    private final AgencyVisibility agencies;
    private final Clock clock;

    SealedSections(Cases cases, GlassRows rows, AgencyVisibility agencies, Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Says how a section of a case stands to who acts. */
    public SectionSeal seal(CaseId id, SealedSection section) {
        Actor actor = Acting.actor();
        CaseSummary about = cases.summary(id);
        if (section == SealedSection.HEALTH && agencies.caresFor(about.person().value())) {
            return new SectionSeal.Open(section.purpose());
        }
        if (!section.isFor(actor.role())) {
            return new SectionSeal.Hidden();
        }
        return isOn(about, section, actor) ? new SectionSeal.Open(section.purpose()) : glass(id, section, actor);
    }

    /** Whether somebody else gave the acting person the case, or the supervisor agreed that they opened the section. */
    public boolean isGiven(CaseId id, SealedSection section) {
        return isGiven(cases.summary(id), section, Acting.actor());
    }

    private boolean isGiven(CaseSummary about, SealedSection section, Actor actor) {
        return actor.id().equals(about.owner()) && rows.wasGiven(about.id(), section, actor.id());
    }

    private boolean isOn(CaseSummary about, SealedSection section, Actor actor) {
        return isGiven(about, section, actor)
                || actor.holds(Role.REPATRIATION_LEAD) && rows.travels(about.id())
                || rows.wroteOn(about.id(), section, actor.id());
    }

    private SectionSeal glass(CaseId id, SealedSection section, Actor actor) {
        Optional<Instant> until = rows.openUntil(id, section, actor, clock.instant());
        return until.<SectionSeal>map(SectionSeal.Broken::new).orElseGet(SectionSeal.Shut::new);
    }
}
