package id.pulang.cases.sections;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens to the supervisor what was broken and why; the opening leaves a trace itself. */
@Service
@Transactional
public class GlassReport {

    private final Glass glass;
    private final Cases cases;
    private final Access access;
    private final AuditTrail trail;

    GlassReport(Glass glass, Cases cases, Access access, AuditTrail trail) {
        this.glass = glass;
        this.cases = cases;
        this.access = access;
        this.trail = trail;
    }

    /** Opens all that was broken at the post. */
    public List<GlassView> open() {
        List<BrokenGlass> all = glass.all();
        if (all.isEmpty()) {
            return List.of();
        }
        Map<CaseId, CaseSummary> known = summaries(all);
        Map<UserId, String> names = names(all);
        List<String> reasons =
                Sealed.openAll(all.stream().map(BrokenGlass::reason).toList(), Purpose.OVERSIGHT, trail);
        return IntStream.range(0, all.size())
                .filter(place -> known.containsKey(all.get(place).caseId()))
                .mapToObj(place -> view(all.get(place), reasons.get(place), names, known))
                .toList();
    }

    private GlassView view(BrokenGlass each, String reason, Map<UserId, String> names, Map<CaseId, CaseSummary> known) {
        BrokenGlass.Review review = each.review();
        return new GlassView(
                each,
                Objects.requireNonNull(known.get(each.caseId())).number(),
                names.getOrDefault(each.officer(), ""),
                reason,
                review == null ? "" : names.getOrDefault(review.by(), ""),
                each.officer().equals(access.actor().id()));
    }

    private Map<CaseId, CaseSummary> summaries(List<BrokenGlass> all) {
        return cases.summaries(all.stream().map(BrokenGlass::caseId).distinct().toList()).stream()
                .collect(Collectors.toMap(CaseSummary::id, each -> each));
    }

    private Map<UserId, String> names(List<BrokenGlass> all) {
        return access.names(all.stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.officer()),
                        Stream.ofNullable(each.review()).map(BrokenGlass.Review::by)))
                .distinct()
                .toList());
    }
}
