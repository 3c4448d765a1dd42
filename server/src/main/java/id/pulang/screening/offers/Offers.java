package id.pulang.screening.offers;

import static java.util.stream.Collectors.groupingBy;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of the offer of a screening. Whoever does not want to be screened says so to one officer, a second one
 * learns of it, and the gate of travel is open; no help depends on it, and the offer stays open: a later talk is taken
 * as if nothing had been answered.
 *
 * <p>Source: UU 21/2007 Art. 51 (help as the person wants it); WHO, recommendations for interviewing trafficked women
 * (2003), 6: informed consent.
 */
@Service
@Transactional
public class Offers {

    private final OfferRows rows;
    private final Cases cases;
    private final Access access;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Offers(
            OfferRows rows,
            Cases cases,
            Access access,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.access = access;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records what somebody answered to the acting officer.
     *
     * @param explained whether the person heard before that no help depends on the answer and that the offer stays open
     */
    public OfferOutcome answer(CaseId id, OfferAnswer answer, boolean explained) {
        Actor officer = access.require(Role.CONSULAR_OFFICER, Role.REVIEWER);
        CaseSummary about = cases.summary(cases.living(id));
        if (!explained) {
            return OfferOutcome.NOT_EXPLAINED;
        }
        rows.insert(
                new HeardAnswer(rows.nextId(), about.id(), answer, access.today(), officer.id(), clock.instant(), null),
                about.post());
        wrote("screening offered", about);
        return OfferOutcome.RECORDED;
    }

    /** Takes the word of the acting officer, as the second one, that they know of the last answer. */
    public OfferOutcome know(CaseId id) {
        Actor second = access.require(Role.CONSULAR_OFFICER, Role.REVIEWER);
        CaseSummary about = cases.summary(cases.living(id));
        var latest = standing(about.id()).latest().filter(given -> !given.isKnown());
        if (latest.isEmpty()) {
            return OfferOutcome.NOTHING_WAITS;
        }
        if (latest.get().by().equals(second.id())) {
            return OfferOutcome.SAME_OFFICER;
        }
        access.requireTwoOfficers(latest.get().by());
        if (!rows.know(latest.get(), second.id(), clock.instant())) {
            return OfferOutcome.NOTHING_WAITS;
        }
        wrote("answer to screening known", about);
        events.publishEvent(new OfferAnswered(about.id(), latest.get().answer(), clock.instant(), second.id()));
        return OfferOutcome.KNOWN;
    }

    private void wrote(String act, CaseSummary about) {
        trail.wrote(act, Purpose.SCREENING, new Subject("case", about.id().value()), "");
    }

    /** Returns what each of the cases has answered; those that answered nothing are left out. */
    public Map<CaseId, OfferStanding> standings(Collection<CaseId> ids) {
        Map<CaseId, OfferStanding> standings = new LinkedHashMap<>();
        rows.of(ids).stream()
                .collect(groupingBy(HeardAnswer::caseId))
                .forEach((id, given) -> standings.put(id, OfferStanding.of(given)));
        return standings;
    }

    /** Returns what a case has answered. */
    public OfferStanding standing(CaseId id) {
        return standings(List.of(id)).getOrDefault(id, OfferStanding.none());
    }

    /** Returns the cases whose answer another officer heard and that wait for the acting one, longest first. */
    public List<CaseSummary> waiting() {
        Actor officer = access.require(Role.CONSULAR_OFFICER, Role.REVIEWER);
        return cases.summaries(rows.waiting(officer.id()));
    }
}
