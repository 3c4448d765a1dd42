package id.pulang.repatriation.police;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.casework.files.Download;
import id.pulang.casework.files.Intake;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.protection.Sealed;
import id.pulang.repatriation.handovers.HandingOver;
import id.pulang.repatriation.handovers.HandoverId;
import id.pulang.repatriation.handovers.Handovers;
import id.pulang.repatriation.handovers.LegalBasis;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestRefusal;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the police (docs/decisions/0142): one officer asks, with the paper of the order; another one of another
 * section approves; until the police have countersigned, two officers take the person back.
 */
@Service
@Transactional
public class PoliceHandovers {

    private static final Role[] OFFICERS = {Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION};
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final Access access;
    private final PoliceRequestRows rows;
    private final Handovers handovers;
    private final AuditTrail trail;
    private final Clock clock;

    PoliceHandovers(Access access, PoliceRequestRows rows, Handovers handovers, AuditTrail trail, Clock clock) {
        this.access = access;
        this.rows = rows;
        this.handovers = handovers;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A wish to hand people to the police.
     *
     * @param paper of the order, as it was looked at
     */
    public record Asking(
            ManifestId manifest, Collection<CaseId> people, PostCode agency, LegalBasis order, Intake.Ready paper) {}

    /** Asks that people go to the police; they stay in the care of the mission. */
    public PoliceAnswer ask(Asking asking) {
        Actor by = access.require(Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER);
        Optional<ManifestRefusal> no =
                handovers.obstacle(asking.manifest(), asking.people(), asking.agency(), asking.order());
        if (no.isPresent()) {
            return new PoliceAnswer.Refused(no.get());
        }
        List<CaseId> asked = new LinkedHashSet<>(asking.people())
                .stream()
                        .filter(who -> rows.insert(asking, who, by, clock.instant()))
                        .toList();
        if (asked.isEmpty()) {
            return new PoliceAnswer.Refused(ManifestRefusal.ALREADY_ASKED);
        }
        wrote("handover to the police asked", asked, asking.agency().value());
        return new PoliceAnswer.Waits();
    }

    /** Approves a request as the officer of another section, and hands the person over. */
    public PoliceAnswer approve(PoliceRequestId id) {
        Actor by = access.require(OFFICERS);
        PoliceRequest request = rows.lock(id).orElseThrow(() -> new NotFound("request"));
        if (!request.waits()) {
            return new PoliceAnswer.Refused(ManifestRefusal.ALREADY_DECIDED);
        }
        if (sameSide(request.asked(), by)) {
            return new PoliceAnswer.Refused(ManifestRefusal.SAME_SECTION);
        }
        access.requireTwoOfficers(request.asked().by());
        HandingOver given = handovers.handToPolice(
                request.manifest(), List.of(request.caseId()), request.agency(), request.order());
        if (given.made().isEmpty()) {
            return new PoliceAnswer.Refused(
                    given.refused().values().stream().findFirst().orElse(ManifestRefusal.NOT_ON_MANIFEST));
        }
        rows.decide(id, given.made().getFirst(), by, clock.instant());
        wrote(
                "handover to the police approved",
                List.of(request.caseId()),
                request.agency().value());
        return new PoliceAnswer.Done();
    }

    /** Declines a request, or takes one's own back; the person stays in the care of the mission. */
    public PoliceAnswer decline(PoliceRequestId id) {
        Actor by = access.require(OFFICERS);
        PoliceRequest request = rows.lock(id).orElseThrow(() -> new NotFound("request"));
        if (!request.waits()) {
            return new PoliceAnswer.Refused(ManifestRefusal.ALREADY_DECIDED);
        }
        rows.decide(id, null, by, clock.instant());
        wrote(
                "handover to the police declined",
                List.of(request.caseId()),
                request.agency().value());
        return new PoliceAnswer.Done();
    }

    /**
     * Takes somebody back whom the police have not countersigned: the first officer asks with a reason, the second one,
     * of another section, does it.
     */
    public PoliceAnswer recall(PoliceRequestId id, String reason) {
        Actor by = access.require(OFFICERS);
        PoliceRequest request = rows.lock(id).orElseThrow(() -> new NotFound("request"));
        Optional<HandoverId> handover = request.became().handover().filter(handovers::unanswered);
        if (handover.isEmpty()) {
            return new PoliceAnswer.Refused(ManifestRefusal.ALREADY_COUNTERSIGNED);
        }
        return request.became()
                .recall()
                .map(first -> takeBack(request, handover.get(), first, by))
                .orElseGet(() -> askBack(request, reason.strip(), by));
    }

    private PoliceAnswer askBack(PoliceRequest request, String reason, Actor by) {
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            return new PoliceAnswer.Refused(ManifestRefusal.REFUSAL_NEEDS_REASON);
        }
        rows.askBack(request, reason, by, clock.instant());
        wrote(
                "recall from the police asked",
                List.of(request.caseId()),
                request.agency().value());
        return new PoliceAnswer.Waits();
    }

    private PoliceAnswer takeBack(PoliceRequest request, HandoverId handover, PoliceRequest.Asked first, Actor by) {
        if (sameSide(first, by)) {
            return new PoliceAnswer.Refused(ManifestRefusal.SAME_SECTION);
        }
        access.requireTwoOfficers(first.by());
        if (!handovers.takeBack(handover, rows.because(request))) {
            return new PoliceAnswer.Refused(ManifestRefusal.ALREADY_COUNTERSIGNED);
        }
        rows.recalled(request, by);
        return new PoliceAnswer.Done();
    }

    /** Returns the requests of a manifest, the earliest first. */
    public List<PoliceRequest> on(ManifestId manifest) {
        access.require(OFFICERS);
        return rows.on(manifest);
    }

    /** Returns what waits for a second officer, and may be the acting person's to do. */
    public List<PoliceRequest> mine() {
        Actor by = access.actor();
        if (!by.role().holdsAny(List.of(OFFICERS))) {
            return List.of();
        }
        return rows.waiting().stream()
                .filter(each -> !sameSide(each.first(), by))
                .toList();
    }

    /** Opens the paper of an order, with a line in the trail. */
    public Download paper(PoliceRequestId id) {
        access.require(OFFICERS);
        PoliceRequest request = rows.lock(id).orElseThrow(() -> new NotFound("request"));
        return Sealed.of(
                        new Subject("case", request.caseId().value()),
                        rows.paper(id).orElseThrow(() -> new NotFound("request")))
                .open(Purpose.HANDOVER, trail);
    }

    /** Whether an officer is the first one, or of the same section. */
    private static boolean sameSide(PoliceRequest.Asked first, Actor by) {
        return first.by().equals(by.id()) || first.section().equalsIgnoreCase(by.section());
    }

    private void wrote(String act, List<CaseId> who, String agency) {
        trail.wroteAll(
                act, Purpose.HANDOVER, "case", who.stream().map(CaseId::value).toList(), agency);
    }
}
