package id.pulang.people.matching;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatementId;
import id.pulang.linkage.Linker;
import id.pulang.linkage.decision.Thresholds;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.onetoone.LinkageSession;
import id.pulang.people.matching.cards.Told;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Keeps the comparisons of the incidents that officers work on, so that each answer is counted in at once. */
@Component
@EnableConfigurationProperties(MatchingSettings.class)
class Studies {

    private static final int KEPT = 4;

    /** A record with what was compared of it takes some 3 kB; a longer study is made anew each time. */
    private static final int MOST_RECORDS = 12_000;

    private final LinkedHashMap<IncidentId, Kept> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<IncidentId, Kept> eldest) {
            return size() > KEPT;
        }
    };
    private final Reading reading;
    private final Thresholds thresholds;
    private final Linker linker;

    Studies(Reading reading, MatchingSettings settings) {
        this.reading = reading;
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

    /** Returns where the line runs between joining, asking and keeping apart. */
    Thresholds thresholds() {
        return thresholds;
    }

    /** Compares what was told, unless exactly this was compared before. */
    LinkageSession of(IncidentId incident, List<Told> told) {
        List<PersonRecord> records = told.stream().map(Reading::record).toList();
        Kept last = find(incident);
        if (last != null && last.records().equals(records)) {
            return last.study();
        }
        var study = linker.study(records);
        keep(incident, new Kept(records, study));
        return study;
    }

    private synchronized @Nullable Kept find(IncidentId incident) {
        return kept.get(incident);
    }

    private synchronized void keep(IncidentId incident, Kept study) {
        kept.put(incident, study);
        while (held() > MOST_RECORDS) {
            kept.pollFirstEntry();
        }
    }

    private int held() {
        return kept.values().stream().mapToInt(each -> each.records().size()).sum();
    }

    private record Kept(List<PersonRecord> records, LinkageSession study) {}

    Map<StatementId, Integer> editions(Collection<StatementId> statements) {
        return reading.editions(statements);
    }
}
