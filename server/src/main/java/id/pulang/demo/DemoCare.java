package id.pulang.demo;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.decision.Clearance;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.decision.GateState;
import id.pulang.clearances.decision.ProgramReason;
import id.pulang.clearances.decision.StandingReason;
import id.pulang.clearances.lists.FactImports;
import id.pulang.clearances.lists.FactsReceipt;
import id.pulang.clearances.lists.FactsReceipt.Outcome;
import id.pulang.demo.folder.DemoStory;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The part of the case officers and of the owner of clearances: cases, and the facts that open their gates. */
@Component
class DemoCare {

    /** Met without anybody's word: of age, and no doubt who it is. */
    private static final Set<StandingReason> FOLLOWS =
            Set.of(ProgramReason.ADULT, ProgramReason.NO_DOUBT, ProgramReason.NOT_NEEDED);

    private final DemoOfficers officers;
    private final Cases cases;
    private final FactImports imports;
    private final Clearances clearances;
    private final DemoOwners owners;

    DemoCare(DemoOfficers officers, Cases cases, FactImports imports, Clearances clearances, DemoOwners owners) {
        this.officers = officers;
        this.cases = cases;
        this.imports = imports;
        this.clearances = clearances;
        this.owners = owners;
    }

    int openCases(IncidentId incident) {
        return Acting.as(officers.officer("consul"), () -> cases.openForAllPresent(incident));
    }

    /** Takes the authorities' facts, which open nothing yet, and says who is ready then: nobody. */
    Taken takeFacts(IncidentId incident, Path file) {
        return new Taken(receive(incident, file), decide(incident).ready());
    }

    /** How many rows said something new, and how many people are ready by the list alone. */
    record Taken(long rows, int ready) {}

    /** Has the owners of all gates say their word on what the list claims; returns to how many claims. */
    int confirm(IncidentId incident, DemoStory story) {
        return confirm(incident, story, _ -> true);
    }

    /** The same about some of the people. */
    int confirm(IncidentId incident, DemoStory story, Predicate<CaseId> about) {
        return owners.confirm(incident, story, about);
    }

    /** Has only the papers about some of the people looked at; returns to how many claims. */
    int confirmPapers(IncidentId incident, Predicate<CaseId> about) {
        return owners.papers(incident, about);
    }

    /** Returns the cases in which nothing stops the person but claims that wait for the word of their owners. */
    List<CaseId> onlyClaimed(IncidentId incident) {
        return Acting.as(officers.officer("clearances"), () -> {
            Map<CaseId, Clearance> decided = clearances.decideAll(incident);
            return cases.in(incident).stream()
                    .map(CaseSummary::id)
                    .filter(each -> isOnlyClaimed(decided.get(each)))
                    .toList();
        });
    }

    private static boolean isOnlyClaimed(@Nullable Clearance clearance) {
        return clearance != null
                && clearance.standings().stream()
                        .allMatch(standing ->
                                standing.opens() || standing.because().equals(ProgramReason.CLAIMED));
    }

    /** Returns how many rows said something new; a problem is told, not hidden. */
    private long receive(IncidentId incident, Path file) {
        FactsReceipt receipt = Acting.as(officers.officer("clearances"), () -> receipt(incident, file));
        receipt.problem().ifPresent(problem -> {
            throw new IllegalArgumentException("The facts in " + file + " cannot be used: " + problem);
        });
        receipt.problems().forEach(line -> System.err.println("  facts, row " + line.row() + ": " + line.reason()));
        return receipt.count(Outcome.APPLIED);
    }

    private FactsReceipt receipt(IncidentId incident, Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return imports.importFacts(incident, file.getFileName().toString(), bytes);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    Decided decide(IncidentId incident) {
        Collection<Clearance> decided = Acting.as(officers.officer("clearances"), () -> clearances.decideAll(incident))
                .values();
        long ready =
                decided.stream().filter(Clearance.Granted.class::isInstance).count();
        Map<String, Integer> byGate = decided.stream()
                .flatMap(clearance -> clearance.standings().stream())
                .filter(standing -> !standing.opens())
                .collect(Collectors.groupingBy(GateStanding::gate, TreeMap::new, Collectors.summingInt(_ -> 1)));
        return new Decided((int) ready, decided.size() - (int) ready, byGate, confirmed(decided));
    }

    /** Counts at each gate for how many its owners have confirmed the fact; where none is needed, nobody did. */
    private static Map<String, Integer> confirmed(Collection<Clearance> decided) {
        return decided.stream()
                .flatMap(clearance -> clearance.standings().stream())
                .filter(standing -> standing.state() == GateState.MET && !FOLLOWS.contains(standing.because()))
                .collect(Collectors.groupingBy(GateStanding::gate, TreeMap::new, Collectors.summingInt(_ -> 1)));
    }

    /**
     * Who may travel.
     *
     * @param byGate how many each gate holds back
     * @param confirmed for how many the owners of each gate have confirmed the fact
     */
    record Decided(int ready, int withheld, Map<String, Integer> byGate, Map<String, Integer> confirmed) {}
}
