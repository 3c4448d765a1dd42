package id.pulang.repatriation.web;

import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.incidents.Incidents;
import id.pulang.pages.Duty;
import id.pulang.repatriation.ManifestSummary;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.manifest.ManifestState;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits on journeys: people in nobody's care first, then approvals, boarding, and people who have landed. */
@Component
class JourneyDuties {

    private final Manifests manifests;
    private final HandoverDuties handovers;
    private final Incidents incidents;
    private final Access access;

    JourneyDuties(Manifests manifests, HandoverDuties handovers, Incidents incidents, Access access) {
        this.manifests = manifests;
        this.handovers = handovers;
        this.incidents = incidents;
        this.access = access;
    }

    List<Duty> waiting() {
        List<ManifestSummary> all = manifests.all();
        return Stream.of(
                        handovers.waiting().stream(),
                        all.stream().filter(this::waitsForMyApproval).map(this::approval),
                        all.stream()
                                .filter(each -> each.state() == ManifestState.FROZEN)
                                .map(this::boarding),
                        all.stream()
                                .filter(each -> each.state() == ManifestState.LANDED)
                                .map(this::arrival))
                .flatMap(each -> each)
                .toList();
    }

    private boolean waitsForMyApproval(ManifestSummary manifest) {
        boolean lead = access.actor().holds(Role.REPATRIATION_LEAD) && manifest.lead() == null;
        boolean head = access.actor().holds(Role.HEAD_OF_MISSION) && manifest.head() == null;
        return manifest.state() == ManifestState.DRAFT && (lead || head);
    }

    private Duty approval(ManifestSummary manifest) {
        String path = path(manifest);
        return new Duty(manifest.tally().listed(), "repatriation.duty.approval", "repatriation.duty.approval.do", path)
                .about(group(manifest))
                .listedAt(Heads.LISTED.on(path))
                .since(manifest.draftedAt())
                .due(manifest.flight().leavesAt());
    }

    /** Who is not marked yet; when everybody is, the departure waits to be recorded. */
    private Duty boarding(ManifestSummary manifest) {
        String path = path(manifest);
        boolean all = manifest.tally().waiting() == 0;
        return new Duty(
                        all ? manifest.tally().boarded() : manifest.tally().waiting(),
                        all ? "repatriation.duty.departure" : "repatriation.duty.boarding",
                        all ? "repatriation.duty.departure.do" : "repatriation.duty.boarding.do",
                        all ? path : "/field/boarding/" + manifest.id().value())
                .about(group(manifest))
                .listedAt((all ? Heads.BOARDED : Heads.TO_MARK).on(path))
                .since(manifest.frozenAt())
                .due(manifest.flight().leavesAt());
    }

    private Duty arrival(ManifestSummary manifest) {
        String path = path(manifest);
        return new Duty(
                        manifest.tally().stillToHandOver(),
                        "repatriation.duty.arrival",
                        "repatriation.duty.arrival.do",
                        path + "/arrival")
                .about(group(manifest))
                .listedAt(Heads.TO_HAND_OVER.on(path))
                .since(manifest.landedAt())
                .due(manifest.landedAt());
    }

    /** The number of the group with the incident, since two incidents of one night each have a first group. */
    private String group(ManifestSummary manifest) {
        return manifest.wave() + " (" + incidents.reference(manifest.incident()).title() + ")";
    }

    private static String path(ManifestSummary manifest) {
        return "/desk/repatriation/" + manifest.id().value();
    }
}
