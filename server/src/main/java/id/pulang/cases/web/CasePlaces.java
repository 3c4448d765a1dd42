package id.pulang.cases.web;

import id.pulang.audit.readers.Alarms;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSection;
import id.pulang.cases.acts.ActPlace;
import id.pulang.cases.acts.TaskOrder;
import id.pulang.cases.changes.MilestoneChanges;
import id.pulang.cases.course.NextTask;
import id.pulang.cases.course.Stage;
import id.pulang.cases.desk.CasesWaiting;
import id.pulang.cases.desk.Filter;
import id.pulang.cases.desk.WithoutCase;
import id.pulang.cases.desk.Worklist;
import id.pulang.cases.escalation.MissedClocks;
import id.pulang.cases.sections.Glass;
import id.pulang.identity.Acting;
import id.pulang.identity.Role;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.jobs.RecurringJob;
import id.pulang.pages.Duties;
import id.pulang.pages.Duty;
import id.pulang.pages.HomeSection;
import id.pulang.pages.NavigationItem;
import id.pulang.pages.changes.ChangeSource;
import id.pulang.people.identity.IdentityWays;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where cases stand in the rail and on the home page. */
@Configuration(proxyBeanMethods = false)
class CasePlaces {

    /** Of how many incidents home says who has no case, so that it stays a page; our proposal. */
    private static final int INCIDENTS_AT_HOME = 5;

    @Bean
    NavigationItem casesInTheRail() {
        return new NavigationItem("cases", "/desk/cases", "folder2-open", 40, Role.CASE_READERS);
    }

    @Bean
    NavigationItem brokenGlassInTheRail() {
        return new NavigationItem("glass", "/desk/glass", "unlock", 45, Set.of(Role.HEAD_OF_MISSION));
    }

    @Bean
    NavigationItem timesInTheRail() {
        return new NavigationItem("times", "/desk/times", "clock", 46, Set.of(Role.HEAD_OF_MISSION));
    }

    @Bean
    NavigationItem alarmsInTheRail() {
        return new NavigationItem("alarms", "/desk/alarms", "shield-exclamation", 890, Set.of(Role.HEAD_OF_MISSION));
    }

    @Bean
    CaseSection whereabouts() {
        return new CaseSection(
                CaseSection.Position.WORK, 10, "/desk/cases/{case}/whereabouts", Set.of(Role.CONSULAR_OFFICER));
    }

    /** Identity is recorded on the page of the person. */
    @Bean
    ActPlace identityVerified() {
        return new ActPlace(
                Set.of(NextTask.VERIFY_IDENTITY),
                Set.of(Role.CONSULAR_OFFICER),
                about -> "/desk/people/" + about.person().value() + "#identity");
    }

    @Bean
    ActPlace documentSeen() {
        return new ActPlace(
                Set.of(NextTask.SEE_DOCUMENT),
                Set.of(Role.CONSULAR_OFFICER),
                about -> "/desk/people/" + about.person().value() + "#identity-seen");
    }

    @Bean
    ActPlace identityDecided() {
        return new ActPlace(
                Set.of(NextTask.DECIDE_IDENTITY),
                Set.of(Role.CONSULAR_OFFICER, Role.REVIEWER, Role.HEAD_OF_MISSION),
                about -> "/desk/people/" + about.person().value() + "#identity-change");
    }

    /**
     * A changed identity holds up all that is before the journey; without a registry a document or an interview tells.
     */
    @Bean
    TaskOrder identityFirst(IdentityWays ways) {
        return new TaskOrder((about, tasks) -> about.stage().compareTo(Stage.TRAVELLING) >= 0
                ? tasks
                : switch (ways.of(about.person())) {
                    case REGISTRY -> tasks;
                    case DOCUMENT_OR_INTERVIEW ->
                        tasks.stream()
                                .map(task -> task == NextTask.VERIFY_IDENTITY ? NextTask.SEE_DOCUMENT : task)
                                .toList();
                    case TWO_OFFICERS ->
                        Stream.concat(
                                        Stream.of(NextTask.DECIDE_IDENTITY),
                                        tasks.stream().filter(task -> task != NextTask.VERIFY_IDENTITY))
                                .toList();
                });
    }

    /** Whoever was only sought goes on once they are registered at the counter, or by a list of those present. */
    @Bean
    ActPlace personRegistered() {
        return new ActPlace(
                Set.of(NextTask.REGISTER),
                Set.of(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER),
                about -> "/desk/registration?incident=" + about.incident().value());
    }

    /** Before everything else: somebody has opened what is not theirs. */
    @Bean
    Duties glassToLookAt(Glass glass) {
        return new Duties(
                "glass",
                5,
                Set.of(Role.HEAD_OF_MISSION),
                () -> List.of(new Duty(glass.waiting(), "cases.glass.duty", "cases.glass.duty.do", "/desk/glass")
                        .listedAt("/desk/glass#waiting")));
    }

    /** Before all work: what was done to the own account. */
    @Bean
    HomeSection doneToTheOwnAccount() {
        return new HomeSection(3, "/desk/account/notices", Set.of());
    }

    @Bean
    HomeSection everyCaseByItsStage() {
        return new HomeSection(4, "/desk/cases/stages", Role.CASE_READERS);
    }

    @Bean
    ChangeSource milestonesWhileAway(MilestoneChanges changes) {
        return new ChangeSource(Role.CASEWORKERS, changes::since);
    }

    /** The cases that somebody has to take. */
    @Bean
    Duties casesToTake(Worklist worklist) {
        return new Duties(
                "", 39, Set.of(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION), () -> {
                    CasesWaiting free = worklist.selected(Filter.OWNERLESS);
                    String list = "/desk/cases?at=" + Filter.OWNERLESS;
                    CaseId first = free.first();
                    String to = first == null ? list : "/desk/cases/" + first.value();
                    return List.of(new Duty(free.cases(), "cases.duty.free", "cases.duty.free.do", to).listedAt(list));
                });
    }

    /** Who came with a list and has no case yet, of the latest incidents that are not closed. */
    @Bean
    Duties casesToOpen(WithoutCase without, Incidents incidents) {
        return new Duties("", 38, Set.of(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER), () -> {
            Map<IncidentId, Long> counts = without.counts();
            return incidents.notClosed().stream()
                    .filter(each -> counts.containsKey(each.id()))
                    .limit(INCIDENTS_AT_HOME)
                    .map(each -> new Duty(
                                    counts.getOrDefault(each.id(), 0L),
                                    "cases.duty.without",
                                    "cases.duty.without.do",
                                    "/desk/cases/without?incident=" + each.id().value())
                            .about(each.title()))
                    .toList();
        });
    }

    @Bean
    Duties alarmsToLookAt(Alarms alarms) {
        return new Duties("", 6, Set.of(Role.HEAD_OF_MISSION), () -> {
            Alarms.Unseen unseen = alarms.unseen();
            String list = "/desk/alarms?after=" + unseen.since();
            return List.of(new Duty(unseen.alarms(), "cases.alarms.duty", "cases.alarms.duty.do", list).listedAt(list));
        });
    }

    /** What nobody has answered in time: at a post for who answers for it, at headquarters for who answers there. */
    @Bean
    Duties missedClocks(Worklist worklist) {
        return new Duties("", 7, Set.of(Role.HEAD_OF_MISSION), () -> {
            String reached = Acting.actor().reachesAllPosts() ? Filter.HEADQUARTERS : Filter.SUPERVISOR;
            CasesWaiting missed = worklist.selected(reached);
            String list = "/desk/cases?at=" + reached;
            return List.of(new Duty(missed.cases(), "cases.missed.duty", "cases.missed.duty.do", list)
                    .listedAt(list)
                    .due(missed.firstDue()));
        });
    }

    @Bean
    RecurringJob missedClocksToNote(MissedClocks missed) {
        return new RecurringJob("missed-clocks", Duration.ofMinutes(1), missed::look);
    }

    @Bean
    Duties casesThatPress(Worklist worklist) {
        return new Duties("cases", 40, Role.CASE_READERS, () -> {
            CasesWaiting own = worklist.pressing();
            String list = "/desk/cases?owner=" + Acting.actor().id().value() + "&at=pressing";
            return List.of(new Duty(own.cases(), "cases.duty.pressing", "cases.duty.pressing.do", list)
                    .listedAt(list)
                    .due(own.firstDue()));
        });
    }
}
