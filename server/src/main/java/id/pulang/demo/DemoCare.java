package id.pulang.demo;

import id.pulang.cases.Cases;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.decision.Clearance;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.lists.FactImports;
import id.pulang.clearances.lists.FactsReceipt;
import id.pulang.clearances.lists.FactsReceipt.Outcome;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The part of the case officers and of the owner of clearances: cases, and the facts that open their gates. */
@Component
class DemoCare {

    private final DemoOfficers officers;
    private final Cases cases;
    private final FactImports imports;
    private final Clearances clearances;

    DemoCare(DemoOfficers officers, Cases cases, FactImports imports, Clearances clearances) {
        this.officers = officers;
        this.cases = cases;
        this.imports = imports;
        this.clearances = clearances;
    }

    int openCases(IncidentId incident) {
        return Acting.as(officers.officer("kartika"), () -> cases.openForAllPresent(incident));
    }

    /** Takes the authorities' facts and returns how many rows said something new; a problem is told, not hidden. */
    long takeFacts(IncidentId incident, Path file) {
        FactsReceipt receipt = Acting.as(officers.officer("surya"), () -> receipt(incident, file));
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
        Collection<Clearance> decided = Acting.as(officers.officer("surya"), () -> clearances.decideAll(incident))
                .values();
        long ready =
                decided.stream().filter(Clearance.Granted.class::isInstance).count();
        Map<String, Integer> byGate = decided.stream()
                .flatMap(clearance -> clearance.standings().stream())
                .filter(standing -> !standing.opens())
                .collect(Collectors.groupingBy(GateStanding::gate, TreeMap::new, Collectors.summingInt(_ -> 1)));
        return new Decided((int) ready, decided.size() - (int) ready, byGate);
    }

    /** How many may travel, how many may not yet, and how many of these each gate holds back. */
    record Decided(int ready, int withheld, Map<String, Integer> byGate) {}
}
