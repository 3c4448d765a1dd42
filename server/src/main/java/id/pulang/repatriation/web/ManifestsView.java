package id.pulang.repatriation.web;

import id.pulang.incidents.IncidentId;
import id.pulang.repatriation.ManifestSummary;
import java.util.List;
import java.util.Map;

/** All manifests with their numbers, and the incidents for which one can be drafted. */
public record ManifestsView(List<ManifestSummary> manifests, Map<IncidentId, String> incidents, List<Choice> choices) {

    /** An incident with how many are ready and on no manifest. */
    public record Choice(IncidentId id, String title, int ready) {}

    /** Names the incident of a manifest. */
    public String incident(ManifestSummary manifest) {
        return incidents.getOrDefault(manifest.incident(), "");
    }
}
