package id.pulang.people.matching;

import id.pulang.incidents.IncidentId;
import id.pulang.linkage.Linker;
import id.pulang.linkage.PersonRecord;
import id.pulang.linkage.groups.Study;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the comparisons of the incidents that officers work on, so that each answer is counted in at once. */
final class Studies {

    private static final int KEPT = 4;

    private final Linker linker = Linker.standard();
    private final Map<IncidentId, Kept> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<IncidentId, Kept> eldest) {
            return size() > KEPT;
        }
    };

    /** Compares the records, unless exactly these were compared before. */
    Study of(IncidentId incident, List<PersonRecord> records) {
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
    }

    private record Kept(List<PersonRecord> records, Study study) {}
}
