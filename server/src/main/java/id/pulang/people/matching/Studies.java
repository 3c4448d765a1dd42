package id.pulang.people.matching;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.StatementVersion;
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
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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

    /** Tells in which edition and where the statements of an incident stand; opens nothing. */
    List<StatementVersion> versions(IncidentId incident) {
        return reading.versions(incident);
    }

    /**
     * Compares what was told, unless exactly this was compared before. What it came to is stored when the transaction
     * commits.
     *
     * @param versions how the statements stood before they were read
     */
    Compared of(IncidentId incident, List<StatementVersion> versions, List<Told> told) {
        List<PersonRecord> records = told.stream().map(Reading::record).toList();
        LinkageSession study =
                kept.find(incident, records).orElseGet(() -> kept.keep(incident, records, linker.study(records)));
        Compared compared = Compared.of(study, records, told);
        if (kept.isBeingStored(incident, versions, compared)) {
            afterCommit(() -> kept.isStored(incident, versions));
        }
        return compared;
    }

    /**
     * Returns the last comparison of an incident, if its outcome is stored and all statements stand as they stood then.
     */
    Optional<Compared> stored(IncidentId incident) {
        return kept.stored(incident, versions(incident));
    }

    private static void afterCommit(Runnable keep) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keep.run();
            }
        });
    }

    Map<StatementId, Integer> editions(Collection<StatementId> statements) {
        return reading.editions(statements);
    }
}
