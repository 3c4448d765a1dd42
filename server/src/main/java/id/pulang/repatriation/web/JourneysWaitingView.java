package id.pulang.repatriation.web;

import id.pulang.repatriation.ManifestSummary;
import java.util.List;

/** What waits on journeys: my approval, boarding, and people who landed and are in nobody's care yet. */
public record JourneysWaitingView(
        List<ManifestSummary> approvals, List<ManifestSummary> boarding, List<ManifestSummary> arrivals) {}
