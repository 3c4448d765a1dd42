package id.pulang.assistance;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.sections.SealedSection;
import id.pulang.cases.sections.SealedSections;
import id.pulang.cases.sections.SectionSeal;
import id.pulang.identity.Access;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what was found about one person's fitness; why and under which conditions only where the seal opens. */
@Service
@Transactional
public class FitnessHistory {

    private final Assistance assistance;
    private final SealedSections sections;
    private final Access access;
    private final AuditTrail trail;

    FitnessHistory(Assistance assistance, SealedSections sections, Access access, AuditTrail trail) {
        this.assistance = assistance;
        this.sections = sections;
        this.access = access;
        this.trail = trail;
    }

    /**
     * One finding as it is shown.
     *
     * @param conditions empty when there are none or they are not open to the acting person
     */
    public record Line(FitnessFinding finding, String conditions, String recordedBy) {}

    /** Everything that was found about one person, the latest first, seen on one day through the seal as it stands. */
    public record Shown(CaseId id, LocalDate today, List<Line> lines, SectionSeal seal) {

        /** Copies the lines in. */
        public Shown {
            lines = List.copyOf(lines);
        }
    }

    /** Opens the findings of a case. */
    public Shown of(CaseId id) {
        SectionSeal seal = sections.seal(id, SealedSection.HEALTH);
        List<FitnessFinding> findings = assistance.history(id);
        Map<UserId, String> names = access.names(
                findings.stream().map(FitnessFinding::by).distinct().toList());
        List<String> conditions = seal.opens() ? opened(findings, seal) : List.of();
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < findings.size(); at++) {
            FitnessFinding finding = findings.get(at);
            lines.add(new Line(
                    finding, conditions.isEmpty() ? "" : conditions.get(at), names.getOrDefault(finding.by(), "")));
        }
        return new Shown(id, access.today(), lines, seal);
    }

    private List<String> opened(List<FitnessFinding> findings, SectionSeal seal) {
        return findings.isEmpty()
                ? List.of()
                : Sealed.openAll(
                        findings.stream().map(FitnessFinding::conditions).toList(), seal.purpose(), trail);
    }
}
