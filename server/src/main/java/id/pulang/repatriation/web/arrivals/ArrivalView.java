package id.pulang.repatriation.web.arrivals;

import id.pulang.cases.CaseId;
import id.pulang.identity.Post;
import id.pulang.repatriation.ManifestSummary;
import id.pulang.repatriation.NameList;
import id.pulang.repatriation.Passenger;
import id.pulang.repatriation.handovers.HandoverView;
import id.pulang.repatriation.manifest.ManifestState;
import id.pulang.repatriation.manifest.SeatState;
import id.pulang.repatriation.manifest.Tally;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Arrival: who still waits for an agency, and who was handed to which.
 *
 * @param chosen who stays ticked after something had to be mended
 */
public record ArrivalView(
        NameList list,
        ArrivalOffices offices,
        List<HandoverView> handovers,
        PoliceView police,
        Set<String> chosen,
        String problem) {

    /** Returns the manifest with its numbers. */
    public ManifestSummary manifest() {
        return list.manifest();
    }

    /** Returns the heads. */
    public Tally tally() {
        return manifest().tally();
    }

    /** Whether people can be handed over now. */
    public boolean landed() {
        return manifest().state() == ManifestState.LANDED;
    }

    /** Returns those who came aboard and are in nobody's care yet. */
    public List<Passenger> waiting() {
        return list.passengers().stream()
                .filter(each ->
                        each.seat().state() == SeatState.BOARDED && !each.seat().handedOver())
                .toList();
    }

    /** Returns who is listed in a case. */
    public String name(CaseId who) {
        return list.passengers().stream()
                .filter(each -> each.caseId().equals(who))
                .map(each -> each.card().name())
                .findFirst()
                .orElse("");
    }

    /** Returns the handovers to each office. */
    public Collection<Map.Entry<Post, List<HandoverView>>> byAgency() {
        Map<Post, List<HandoverView>> groups = new LinkedHashMap<>();
        offices.all().forEach(agency -> {
            List<HandoverView> given = handovers.stream()
                    .filter(each -> each.agency().equals(agency.code()))
                    .toList();
            if (!given.isEmpty()) {
                groups.put(agency, given);
            }
        });
        return groups.entrySet();
    }
}
