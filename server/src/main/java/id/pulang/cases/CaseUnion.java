package id.pulang.cases;

import id.pulang.cases.course.Course;
import id.pulang.cases.course.NotedMilestone;
import id.pulang.cases.course.Stage;
import id.pulang.incidents.IncidentId;
import id.pulang.people.IdentityVerified;
import id.pulang.people.PeopleMatched;
import id.pulang.people.PeopleMerged;
import id.pulang.people.PeopleRegrouped;
import id.pulang.people.PeopleSplit;
import id.pulang.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets cases follow people: of several cases about one person the oldest lives and the others rest in it; when people
 * part, their cases come back with all that was noted on them. A case that began with a report goes on once its person
 * is registered among those present, and back when that was somebody else.
 */
@Component
@Transactional
class CaseUnion {

    private final CaseRows rows;
    private final MilestoneRows milestones;
    private final Timeline timeline;
    private final PeopleWithoutCase people;
    private final ApplicationEventPublisher events;

    CaseUnion(
            CaseRows rows,
            MilestoneRows milestones,
            Timeline timeline,
            PeopleWithoutCase people,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.milestones = milestones;
        this.timeline = timeline;
        this.people = people;
        this.events = events;
    }

    @EventListener
    void on(PeopleMerged merged) {
        rows.join(merged.from(), merged.into(), merged.incident());
        settle(merged.into(), merged.incident(), merged.at());
    }

    @EventListener
    void on(PeopleSplit split) {
        rows.part(split.revived(), split.incident());
        settle(split.from(), split.incident(), split.at());
        settle(split.revived(), split.incident(), split.at());
    }

    @EventListener
    void on(IdentityVerified verified) {
        timeline.note(rows.liveOf(List.of(verified.person())).stream()
                .map(each -> NewMilestone.of(each, OwnMilestone.IDENTITY_VERIFIED, verified.at(), ""))
                .toList());
    }

    @EventListener
    void on(PeopleMatched matched) {
        follow(rows.find(reported(matched.incident())), matched.at());
    }

    @EventListener
    void on(PeopleRegrouped regrouped) {
        Set<CaseId> reported = Set.copyOf(reported(regrouped.incident()));
        List<OneCase> theirs = rows.liveOf(regrouped.people()).stream()
                .filter(each -> reported.contains(each.id()))
                .toList();
        follow(theirs, regrouped.at());
    }

    private List<CaseId> reported(IncidentId incident) {
        return rows.with(incident, OwnMilestone.REPORTED.name());
    }

    private void follow(List<OneCase> begun, Instant at) {
        Map<CaseId, List<NotedMilestone>> noted =
                timeline.milestones(begun.stream().map(OneCase::id).toList());
        Set<PersonId> present =
                people.present(begun.stream().map(OneCase::person).toList());
        timeline.note(begun.stream()
                .flatMap(each -> moved(noted.getOrDefault(each.id(), List.of()), present.contains(each.person()))
                        .map(what -> NewMilestone.of(each, what, at, ""))
                        .stream())
                .toList());
    }

    /** What has become of a case that began with a report, by whether its person is present. */
    private static Optional<OwnMilestone> moved(List<NotedMilestone> noted, boolean present) {
        boolean registered = Course.of(noted).reaches(Stage.REGISTERED);
        boolean opened = noted.stream().anyMatch(each -> each.code().equals(OwnMilestone.OPENED.name()));
        if (registered == present || opened) {
            return Optional.empty();
        }
        return Optional.of(present ? OwnMilestone.REGISTERED : OwnMilestone.SOUGHT_AGAIN);
    }

    private void settle(PersonId person, IncidentId incident, Instant at) {
        List<OneCase> about = rows.about(person, incident);
        if (about.isEmpty()) {
            return;
        }
        OneCase oldest = about.getFirst();
        List<OneCase> moved = about.stream()
                .filter(each -> !Objects.equals(each.mergedInto(), shelter(each, oldest)))
                .toList();
        moved.forEach(each -> revive(each, at));
        List<NewMilestone> noted = new ArrayList<>();
        moved.stream().filter(each -> each != oldest).forEach(each -> {
            merge(each, oldest, at);
            noted.add(NewMilestone.of(
                    oldest, OwnMilestone.JOINED, at, each.number().value()));
        });
        milestones.about(about.stream().map(OneCase::id).toList(), person);
        timeline.note(noted);
        timeline.derive(about.stream().map(OneCase::id).toList());
    }

    private static @Nullable CaseId shelter(OneCase each, OneCase oldest) {
        return each == oldest ? null : oldest.id();
    }

    private void revive(OneCase each, Instant at) {
        @Nullable CaseId from = each.mergedInto();
        if (from == null) {
            return;
        }
        rows.rest(each.id(), null);
        milestones.comeBack(each.id());
        timeline.note(List.of(NewMilestone.of(each, OwnMilestone.PARTED, at, "")));
        events.publishEvent(new CaseRevived(each.id(), from, at));
    }

    private void merge(OneCase each, OneCase oldest, Instant at) {
        rows.rest(each.id(), oldest.id());
        milestones.follow(each.id(), oldest.id());
        events.publishEvent(new CaseMerged(each.id(), oldest.id(), at));
    }
}
