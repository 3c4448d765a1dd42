package id.pulang.casework.situation;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens where the person of a case is now, with a line in the trail. */
@Service
@Transactional
public class SituationOfCase {

    private final SituationRows rows;
    private final Companions companions;
    private final Cases cases;
    private final Access access;
    private final AuditTrail trail;

    SituationOfCase(SituationRows rows, Companions companions, Cases cases, Access access, AuditTrail trail) {
        this.rows = rows;
        this.companions = companions;
        this.cases = cases;
        this.access = access;
        this.trail = trail;
    }

    /** Opens the situation of a person as it was recorded last. */
    public SituationView of(CaseId id) {
        access.require(Role.CASEWORKERS);
        CaseSummary about = cases.summary(id);
        Optional<RecordedSituation> latest = rows.latest(about.id());
        Situation now =
                latest.map(each -> each.said().open(Purpose.CASE_WORK, trail)).orElse(Situation.NOTHING);
        return new SituationView(
                about,
                now,
                companions.of(about, now.companions()),
                latest.map(RecordedSituation::at),
                latest.map(each -> access.names(List.of(each.by())).getOrDefault(each.by(), ""))
                        .orElse(""),
                latest.map(RecordedSituation::id));
    }
}
