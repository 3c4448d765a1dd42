package id.pulang.repatriation.web;

import id.pulang.repatriation.ManifestSummary;
import id.pulang.repatriation.handovers.Unanswered;
import java.util.List;

/**
 * What waits on journeys: my approval, boarding, and people who landed and are in nobody's care yet.
 *
 * @param refused whom an agency did not take: the mission has them in its care again
 * @param overdue whom nobody has accepted in time
 */
public record JourneysWaitingView(
        List<ManifestSummary> approvals,
        List<ManifestSummary> boarding,
        List<ManifestSummary> arrivals,
        List<Unanswered> refused,
        List<Unanswered> overdue) {}
