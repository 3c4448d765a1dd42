package id.pulang.demo;

import id.pulang.demo.folder.DemoFolder;
import id.pulang.demo.folder.DemoStory;
import id.pulang.demo.folder.DemoTruth;
import id.pulang.incidents.IncidentId;
import java.time.Duration;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The story of one incident, told by invented officers through the doors of the modules. */
@Component
public class Demo {

    private final DemoOfficers officers;
    private final DemoRegistration registration;
    private final DemoReconciliation reconciliation;
    private final DemoCare care;
    private final DemoJourney journey;

    Demo(
            DemoOfficers officers,
            DemoRegistration registration,
            DemoReconciliation reconciliation,
            DemoCare care,
            DemoJourney journey) {
        this.officers = officers;
        this.registration = registration;
        this.reconciliation = reconciliation;
        this.care = care;
        this.journey = journey;
    }

    /** Whether this data folder holds a demonstration that was played before. */
    public boolean wasPlayed(DemoFolder folder) {
        officers.play(folder.story());
        return officers.areHere();
    }

    /** Plays the incident of a folder from its lists to the handover, telling each step as it ends. */
    public DemoResult play(DemoFolder folder, Consumer<String> progress) {
        DemoSteps steps = new DemoSteps(progress);
        DemoStory story = folder.story();
        officers.play(story);
        officers.open(story);
        var incident = steps.step(
                "incident",
                () -> registration.openIncident(story),
                _ -> story.incident().title());
        var statements = steps.step(
                "import",
                () -> registration.importLists(incident, folder.lists()),
                found -> found.size() + " statements");
        steps.step(
                "match",
                () -> reconciliation.match(incident, statements.size()),
                people -> people + " people before the review");
        var truth = DemoTruth.of(folder.truth(), statements);
        int questions = steps.step(
                "review",
                () -> reconciliation.review(incident, truth, story.compared(), Integer.MAX_VALUE),
                asked -> asked + " questions, two officers each");
        var found = reconciliation.count(incident, truth);
        var gates = gates(steps, incident, folder);
        var home = wayHome(steps, incident, story);
        return new DemoResult(
                new DemoResult.Matched(
                        statements.size(), found.people(), found.present(), found.joined(), questions, found.wrong()),
                gates.ready(),
                new DemoResult.Withheld(gates.withheld(), gates.byGate()),
                gates.confirmed(),
                home,
                steps.finished());
    }

    private DemoResult.Journey wayHome(DemoSteps steps, IncidentId incident, DemoStory story) {
        var manifest = steps.step(
                "manifest",
                () -> journey.freeze(incident, story, Duration.ZERO),
                frozen -> frozen.people() + " people, frozen");
        int boarded = steps.step("boarding", () -> journey.board(manifest), people -> people + " boarded and left");
        journey.land(manifest, story);
        var handed = steps.step(
                "handover",
                () -> journey.handOver(manifest, story),
                given -> given.people() + " handed over by the mission");
        int home = steps.step(
                "accepted",
                () -> journey.accept(incident, handed),
                people -> people + " accepted by the agencies: home");
        return new DemoResult.Journey(manifest.people(), boarded, handed.people(), home);
    }

    /** What opens the gates: the facts of authorities are claims, and count once their owners have said their word. */
    private DemoCare.Decided gates(DemoSteps steps, IncidentId incident, DemoFolder folder) {
        steps.step("cases", () -> care.openCases(incident), cases -> cases + " cases opened");
        steps.step(
                "facts",
                () -> care.takeFacts(incident, folder.facts()),
                taken -> taken.rows() + " facts of authorities, " + taken.ready() + " people ready by them alone");
        steps.step(
                "owners",
                () -> care.confirm(incident, folder.story()),
                claims -> claims + " claims confirmed by their owners");
        return steps.step(
                "gates",
                () -> care.decide(incident),
                decided -> decided.ready() + " ready, " + decided.withheld() + " withheld");
    }
}
