package id.pulang.demo;

import id.pulang.cases.CaseId;
import id.pulang.demo.folder.DemoFolder;
import id.pulang.demo.folder.DemoStory;
import id.pulang.demo.folder.DemoTruth;
import id.pulang.demo.reports.DemoReports;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Statement;
import id.pulang.installation.database.DemonstrationClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A second incident, played over five days up to the middle of a night and left there: a list to look at, questions to
 * answer, clearances that have waited for days, a manifest at the door of the aircraft, another one that lacks its
 * second approval, and handovers that agencies have refused or not answered. So every officer of the demonstration
 * finds something to do.
 */
@Component
public class DemoNight {

    private static final Duration LISTS = Duration.ofHours(7);
    private static final Duration CASES = Duration.ofHours(31);
    private static final Duration FACTS = Duration.ofHours(57);
    private static final Duration FIRST_FLIGHT = Duration.ofHours(80);
    private static final Duration LANDED = Duration.ofHours(92);
    private static final Duration SECOND_GROUP = Duration.ofHours(114);
    private static final Duration TONIGHT = Duration.ofHours(120);
    private static final Duration UNTIL_SECOND_FLIGHT = Duration.ofHours(9);
    private static final Duration UNTIL_THIRD_FLIGHT = Duration.ofHours(30);

    private static final int SETTLED_QUESTIONS = 3;
    private static final int FIRST = 8;
    private static final int SECOND = 18;
    private static final int THIRD = 23;
    private static final int WITH_PAPERS = 33;
    private static final int TICKED = 4;

    private final DemoRegistration registration;
    private final DemoReconciliation reconciliation;
    private final DemoCare care;
    private final DemoJourney journey;
    private final Optional<DemonstrationClock> clock;

    DemoNight(
            DemoRegistration registration,
            DemoReconciliation reconciliation,
            DemoCare care,
            DemoJourney journey,
            ObjectProvider<DemonstrationClock> clock) {
        this.registration = registration;
        this.reconciliation = reconciliation;
        this.care = care;
        this.journey = journey;
        this.clock = Optional.ofNullable(clock.getIfAvailable());
    }

    /** Plays it with the officers of the demonstration that was played before, telling each step as it ends. */
    public void play(DemoFolder folder, Consumer<String> progress) {
        DemoSteps steps = new DemoSteps(progress);
        DemoStory story = folder.story();
        IncidentId incident = steps.step(
                "tonight", () -> lists(folder, story), _ -> story.incident().title());
        List<CaseId> travelling = steps.step(
                "claims", () -> claims(incident, folder, story), people -> people.size() + " people could be ready");
        steps.step("first", () -> firstGroup(incident, story, travelling), home -> home + " home");
        steps.step("reports", () -> reported(folder, story, LANDED, SECOND_GROUP), came -> came + " reports came in");
        steps.step("second", () -> secondGroup(incident, folder, travelling), people -> people + " at the door");
        steps.step("night", () -> night(incident, folder, travelling), papers -> papers + " papers looked at");
    }

    /** Lets the clock of a demonstration that was played before go on where this incident stands. */
    public void goOn(DemoFolder folder) {
        at(TONIGHT, folder.story());
    }

    private IncidentId lists(DemoFolder folder, DemoStory story) {
        at(LISTS, story);
        IncidentId incident = registration.openIncident(story);
        List<Path> lists = folder.lists();
        List<Statement> statements = registration.importLists(incident, lists.subList(0, lists.size() - 1));
        reconciliation.match(incident, statements.size());
        at(CASES, story);
        DemoTruth truth = DemoTruth.of(folder.truth(), statements);
        reconciliation.review(incident, truth, story.compared(), SETTLED_QUESTIONS);
        reconciliation.answerOne(incident, truth, story.compared());
        care.openCases(incident);
        return incident;
    }

    /** Returns whom nothing stops but the words of the owners. */
    private List<CaseId> claims(IncidentId incident, DemoFolder folder, DemoStory story) {
        at(FACTS, story);
        care.takeFacts(incident, folder.facts());
        return care.onlyClaimed(incident);
    }

    private int firstGroup(IncidentId incident, DemoStory story, List<CaseId> travelling) {
        at(FIRST_FLIGHT, story);
        care.confirm(incident, story, among(travelling, 0, FIRST)::contains);
        DemoJourney.Frozen manifest = journey.freeze(incident, story, Duration.ZERO);
        journey.board(manifest);
        at(LANDED, story);
        journey.land(manifest, story);
        return journey.answerInPart(journey.handOver(manifest, story), story.refused());
    }

    private int secondGroup(IncidentId incident, DemoFolder folder, List<CaseId> travelling) {
        DemoStory story = folder.story();
        at(SECOND_GROUP, story);
        care.confirm(incident, story, among(travelling, FIRST, SECOND)::contains);
        DemoJourney.Frozen manifest = journey.freeze(incident, story, UNTIL_SECOND_FLIGHT);
        care.confirm(incident, story, among(travelling, SECOND, THIRD)::contains);
        journey.draft(incident, story, UNTIL_THIRD_FLIGHT);
        reported(folder, story, SECOND_GROUP, TONIGHT);
        at(TONIGHT, story);
        journey.boardFirst(manifest, TICKED);
        return manifest.people();
    }

    private int reported(DemoFolder folder, DemoStory story, Duration from, Duration until) {
        return registration.takeReports(folder, new DemoReports.Between(from, until), moment -> at(moment, story));
    }

    private int night(IncidentId incident, DemoFolder folder, List<CaseId> travelling) {
        registration.askWhoMayBeTold(incident);
        registration.leave(incident, folder.lists().getLast());
        return care.confirmPapers(incident, among(travelling, THIRD, WITH_PAPERS)::contains);
    }

    private static Set<CaseId> among(List<CaseId> people, int from, int until) {
        return new HashSet<>(people.subList(Math.min(from, people.size()), Math.min(until, people.size())));
    }

    private void at(Duration afterwards, DemoStory story) {
        Instant moment = story.incident().happenedAt().plus(afterwards);
        clock.ifPresent(movable -> movable.moveOnTo(moment));
    }
}
