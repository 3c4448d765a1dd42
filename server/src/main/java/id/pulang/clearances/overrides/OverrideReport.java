package id.pulang.clearances.overrides;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.Gates;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports every override that was asked for: nobody passes a gate in silence. */
@Service
@Transactional
public class OverrideReport {

    private final Access access;
    private final Cases cases;
    private final Gates gates;
    private final OverrideRows rows;
    private final AuditTrail trail;

    OverrideReport(Access access, Cases cases, Gates gates, OverrideRows rows, AuditTrail trail) {
        this.access = access;
        this.cases = cases;
        this.gates = gates;
        this.rows = rows;
        this.trail = trail;
    }

    /** Returns the overrides of a case, the newest first. */
    public List<OverrideView> of(CaseId caseId) {
        access.require(Role.CASEWORKERS);
        return views(rows.of(caseId));
    }

    /** Returns the overrides that wait for somebody to decide. */
    public List<OverrideView> waiting() {
        access.require(Role.CASEWORKERS);
        return views(rows.waiting(access.today()));
    }

    /** Returns every override that was asked for in a month. */
    public List<OverrideView> month(YearMonth month) {
        access.require(Role.CASEWORKERS);
        ZoneId zone = access.zone();
        return views(rows.requestedBetween(
                month.atDay(1).atStartOfDay(zone).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant()));
    }

    private List<OverrideView> views(List<GateOverride> overrides) {
        if (overrides.isEmpty()) {
            return List.of();
        }
        Map<UserId, String> names = access.names(overrides.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.requested().by()), each.decidedBy().stream()))
                .distinct()
                .toList());
        Map<CaseId, CaseSummary> known =
                cases
                        .summaries(overrides.stream()
                                .map(GateOverride::caseId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(CaseSummary::id, each -> each));
        List<String> reasons = Sealed.openAll(
                overrides.stream().map(each -> each.terms().reason()).toList(), Purpose.CLEARANCE, trail);
        return IntStream.range(0, overrides.size())
                .filter(place -> known.containsKey(overrides.get(place).caseId()))
                .mapToObj(place -> view(overrides.get(place), reasons.get(place), names, known))
                .toList();
    }

    private OverrideView view(
            GateOverride each, String reason, Map<UserId, String> names, Map<CaseId, CaseSummary> known) {
        Actor actor = access.actor();
        CaseSummary about = Objects.requireNonNull(known.get(each.caseId()));
        Optional<Gate> gate = gates.at(about.post()).find(each.gate());
        GateOverride.Standing standing = each.standing(access.today());
        boolean mayDecide = standing == GateOverride.Standing.REQUESTED
                && gate.filter(asked -> actor.role().holdsAny(asked.approvers()))
                        .isPresent()
                && !each.requested().by().equals(actor.id())
                && !each.requested().section().equalsIgnoreCase(actor.section());
        return new OverrideView(
                each,
                gate,
                about.number(),
                reason,
                standing,
                names.getOrDefault(each.requested().by(), ""),
                each.decidedBy().map(by -> names.getOrDefault(by, "")),
                mayDecide);
    }
}
