package id.pulang.cases.desk;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.TimelineEntry;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.incidents.Incidents;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the file of one case for its page; the seal on who the person is leaves a trace. */
@Service
@Transactional
public class CaseFiles {

    private final Cases cases;
    private final PeopleServed people;
    private final Incidents incidents;
    private final CaseProgress progress;
    private final Access access;

    CaseFiles(Cases cases, PeopleServed people, Incidents incidents, CaseProgress progress, Access access) {
        this.cases = cases;
        this.people = people;
        this.incidents = incidents;
        this.progress = progress;
        this.access = access;
    }

    /** Opens the file of a living case. */
    public CaseFile open(CaseId id) {
        CaseSummary summary = cases.summary(id);
        List<TimelineEntry> timeline = cases.history(id);
        return new CaseFile(
                summary,
                people.of(summary),
                incident(summary),
                progress.of(summary),
                timeline,
                names(summary, timeline),
                colleagues());
    }

    /** An agency that receives a person sees the case but not the incident. */
    private String incident(CaseSummary summary) {
        return access.actor().holds(Role.RECEIVING_AGENCY)
                ? ""
                : incidents.reference(summary.incident()).title();
    }

    private Map<UserId, String> names(CaseSummary summary, List<TimelineEntry> timeline) {
        return access.names(Stream.concat(
                        Stream.ofNullable(summary.owner()), timeline.stream().map(TimelineEntry::notedBy))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private List<Actor> colleagues() {
        return access.colleaguesWho(actor -> !actor.holds(Role.ADMINISTRATOR));
    }
}
