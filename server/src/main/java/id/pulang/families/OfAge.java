package id.pulang.families;

import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.decision.Clearance;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.decision.ProgramReason;
import id.pulang.clearances.decision.RecordedWord;
import id.pulang.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Knows who is grown up: whom the gate of the escort holds for an adult, by every list or by two officers
 * (docs/decisions/0044). Whoever is not known to be is treated as a child.
 */
@Component
public class OfAge {

    /** What two officers say at the gate of escorts once they have settled that somebody is of age. */
    private static final RecordedWord SETTLED = new RecordedWord("adult");

    private final Cases cases;
    private final Clearances clearances;

    OfAge(Cases cases, Clearances clearances) {
        this.cases = cases;
        this.clearances = clearances;
    }

    /** Whether somebody is known to be an adult; nobody without a case is. */
    public boolean isAdult(PersonId person) {
        return cases.caseOf(person)
                .filter(id -> among(clearances.decide(List.of(id))).contains(id))
                .isPresent();
    }

    /** Returns the cases of those who are known to be adults. */
    public static Set<CaseId> among(Map<CaseId, Clearance> decided) {
        return decided.entrySet().stream()
                .filter(each -> each.getValue().standings().stream().anyMatch(OfAge::isAdult))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Of age by the birth date, or settled by two officers. */
    private static boolean isAdult(GateStanding standing) {
        boolean known =
                standing.because() == ProgramReason.ADULT || standing.because().equals(SETTLED);
        return known && standing.opens();
    }
}
