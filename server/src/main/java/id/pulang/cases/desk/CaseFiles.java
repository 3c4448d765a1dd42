package id.pulang.cases.desk;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.TimelineEntry;
import id.pulang.cases.course.Clocks;
import id.pulang.cases.course.Course;
import id.pulang.cases.course.NotedMilestone;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.incidents.Incidents;
import id.pulang.people.People;
import id.pulang.people.PersonId;
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
    private final People people;
    private final Incidents incidents;
    private final Clocks clocks;
    private final Access access;

    CaseFiles(Cases cases, People people, Incidents incidents, Clocks clocks, Access access) {
        this.cases = cases;
        this.people = people;
        this.incidents = incidents;
        this.clocks = clocks;
        this.access = access;
    }

    /** Opens the file of a living case. */
    public CaseFile open(CaseId id) {
        CaseSummary summary = cases.summary(id);
        List<PersonId> person = List.of(summary.person());
        List<NotedMilestone> milestones = cases.milestones(List.of(id)).getOrDefault(id, List.of());
        Course course = Course.of(milestones);
        List<TimelineEntry> timeline = cases.history(id);
        return new CaseFile(
                summary,
                people.cards(person, Purpose.CASE_WORK).get(summary.person()),
                people.openDoubts(person).getOrDefault(summary.person(), 0),
                incident(summary),
                new CaseFile.Progress(
                        course.road(),
                        course.next(),
                        course.since().orElse(summary.openedAt()),
                        clocks.on(summary.post(), milestones)),
                timeline,
                names(summary, timeline),
                colleagues());
    }

    /** An agency that receives a person sees the case but not the incident. */
    private String incident(CaseSummary summary) {
        return access.actor().holds(Role.RECEIVING_AGENCY)
                ? ""
                : incidents.summary(summary.incident()).title();
    }

    private Map<UserId, String> names(CaseSummary summary, List<TimelineEntry> timeline) {
        return access.names(Stream.concat(
                        Stream.ofNullable(summary.owner()), timeline.stream().map(TimelineEntry::notedBy))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private List<Actor> colleagues() {
        return access.colleagues().stream()
                .filter(actor -> !actor.holds(Role.ADMINISTRATOR))
                .toList();
    }
}
