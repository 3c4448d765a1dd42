package id.pulang.assistance;

import id.pulang.access.Access;
import id.pulang.access.Actor;
import id.pulang.access.AuditTrail;
import id.pulang.access.Purpose;
import id.pulang.access.Role;
import id.pulang.access.Sealed;
import id.pulang.access.UserId;
import id.pulang.cases.CaseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what was found about one person's fitness; why and under which conditions only to whom it helps to care. */
@Service
@Transactional
public class FitnessHistory {

    private static final Set<Role> CARING =
            EnumSet.of(Role.MEDICAL_OFFICER, Role.CONSULAR_OFFICER, Role.REPATRIATION_LEAD, Role.RECEIVING_AGENCY);

    private final Assistance assistance;
    private final Access access;
    private final AuditTrail trail;

    FitnessHistory(Assistance assistance, Access access, AuditTrail trail) {
        this.assistance = assistance;
        this.access = access;
        this.trail = trail;
    }

    /**
     * One finding as it is shown.
     *
     * @param conditions empty when there are none or they are not open to the acting person
     */
    public record Line(FitnessFinding finding, String conditions, String recordedBy) {}

    /** Everything that was found about one person, the latest first, seen on one day. */
    public record Shown(CaseId id, LocalDate today, List<Line> lines) {

        /** Copies the lines in. */
        public Shown {
            lines = List.copyOf(lines);
        }
    }

    /** Opens the findings of a case. */
    public Shown of(CaseId id) {
        Actor actor = access.actor();
        List<FitnessFinding> findings = assistance.history(id);
        Map<UserId, String> names = access.names(
                findings.stream().map(FitnessFinding::by).distinct().toList());
        List<String> conditions = CARING.contains(actor.role()) ? opened(findings) : List.of();
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < findings.size(); at++) {
            FitnessFinding finding = findings.get(at);
            lines.add(new Line(
                    finding, conditions.isEmpty() ? "" : conditions.get(at), names.getOrDefault(finding.by(), "")));
        }
        return new Shown(id, access.today(), lines);
    }

    private List<String> opened(List<FitnessFinding> findings) {
        return findings.isEmpty()
                ? List.of()
                : Sealed.openAll(
                        findings.stream().map(FitnessFinding::conditions).toList(), Purpose.HEALTH, trail);
    }
}
