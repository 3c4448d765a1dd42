package id.pulang.reports.triage;

import id.pulang.identity.Access;
import id.pulang.reports.Danger;
import id.pulang.reports.Report;
import id.pulang.reports.Topic;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of triage: what is asked, which danger the answers point to, and by when somebody is to be reached. It ranks
 * dangers, never people, and an officer confirms or changes what it proposes.
 */
@Service
@Transactional
public class Triage {

    private final TriageRows rows;
    private final Access access;

    Triage(TriageRows rows, Access access) {
        this.rows = rows;
        this.access = access;
    }

    /** Returns the signs that are asked for, in their order. */
    public List<DangerSign> signs() {
        return rows.signs(access.today());
    }

    /** Returns those of some codes that are signs which are asked for. */
    public List<String> known(Collection<String> codes) {
        return signs().stream().map(DangerSign::code).filter(codes::contains).toList();
    }

    /** Proposes the gravest danger that one of some signs points to. */
    public Danger propose(Collection<String> said) {
        return signs().stream()
                .filter(sign -> said.contains(sign.code()))
                .map(DangerSign::danger)
                .max(Comparator.naturalOrder())
                .orElse(Danger.NO_SIGN);
    }

    /** Returns the target of a report: by its danger, or that of another topic. */
    public ContactTarget target(Topic topic, Danger danger) {
        String code = topic == Topic.PERSON ? danger.name() : topic.name();
        return rows.target(code, access.today())
                .orElseThrow(() -> new IllegalStateException("There is no target for " + code));
    }

    /** Proposes how urgent a report is that came at a moment. */
    public Report.Urgency urgency(Topic topic, Collection<String> said, Instant at) {
        Danger danger = topic == Topic.PERSON ? propose(said) : Danger.NO_SIGN;
        return new Report.Urgency(danger, null, at.plus(target(topic, danger).within()));
    }
}
