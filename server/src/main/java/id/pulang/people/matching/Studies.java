package id.pulang.people.matching;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatementId;
import id.pulang.linkage.Linker;
import id.pulang.linkage.decision.Thresholds;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.onetoone.LinkageSession;
import id.pulang.people.corrections.FactCorrections;
import id.pulang.people.matching.cards.Told;
import id.pulang.people.matching.cards.ToldAndMended;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Compares the statements of incidents; while officers work on one, each answer is counted in at once. */
@Component
class Studies {

    private final KeptStudies kept;
    private final Reading reading;
    private final FactCorrections corrections;
    private final Thresholds thresholds;
    private final Linker linker;

    Studies(KeptStudies kept, Reading reading, FactCorrections corrections, MatchingSettings settings) {
        this.kept = kept;
        this.reading = reading;
        this.corrections = corrections;
        thresholds = settings.thresholds();
        linker = Linker.standard().with(thresholds);
    }

    /** Opens the statements of an incident. */
    List<Told> read(IncidentId incident) {
        return reading.of(incident);
    }

    /** Opens some statements. */
    List<Told> read(Collection<StatementId> statements) {
        return reading.of(statements);
    }

    /** Puts what was told of people of an incident beside what officers have corrected of them. */
    ToldAndMended toldAndMended(IncidentId incident, List<Told> told) {
        return new ToldAndMended(told, corrections.holding(incident));
    }

    /** Returns where the line runs between joining, asking and keeping apart. */
    Thresholds thresholds() {
        return thresholds;
    }

    /** Compares what was told, unless exactly this was compared before. */
    LinkageSession of(IncidentId incident, List<Told> told) {
        List<PersonRecord> records = told.stream().map(Reading::record).toList();
        return kept.find(incident, records).orElseGet(() -> kept.keep(incident, records, linker.study(records)));
    }

    Map<StatementId, Integer> editions(Collection<StatementId> statements) {
        return reading.editions(statements);
    }
}
