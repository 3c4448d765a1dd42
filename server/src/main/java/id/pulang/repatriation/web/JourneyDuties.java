package id.pulang.repatriation.web;

import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.incidents.Incidents;
import id.pulang.pages.Duty;
import id.pulang.repatriation.ManifestSummary;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.WithoutManifest;
import id.pulang.repatriation.manifest.ManifestState;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits on journeys: people in nobody's care first, then approvals, boarding, and people who have landed. */
@Component
class JourneyDuties {

    private final Manifests manifests;
    private final HandoverDuties handovers;
    private final WithoutManifest ready;
    private final Incidents incidents;
    private final Access access;

    JourneyDuties(
            Manifests manifests, HandoverDuties handovers, WithoutManifest ready, Incidents incidents, Access access) {
        this.manifests = manifests;
        this.handovers = handovers;
        this.ready = ready;
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

    /** What the lead has in view: people to draft a manifest for, and drafts that wait for the head. */
    List<Duty> ahead() {
        return Stream.concat(
                        ready(),
                        manifests.all().stream().filter(this::waitsForTheHead).map(this::withTheHead))
                .toList();
    }

    private boolean waitsForMyApproval(ManifestSummary manifest) {
        boolean lead = access.actor().holds(Role.REPATRIATION_LEAD) && manifest.lead() == null;
        boolean head = access.actor().holds(Role.HEAD_OF_MISSION) && manifest.head() == null && manifest.lead() != null;
        return manifest.state() == ManifestState.DRAFT && (lead || head);
    }

    private boolean waitsForTheHead(ManifestSummary manifest) {
        return manifest.state() == ManifestState.DRAFT
                && !access.actor().holds(Role.HEAD_OF_MISSION)
                && manifest.lead() != null
                && manifest.head() == null;
    }

    /** What the lead waits for themself: to be looked at, not to be done. */
    private Duty withTheHead(ManifestSummary manifest) {
        String path = path(manifest);
        return new Duty(
                        manifest.tally().listed(),
                        "repatriation.duty.with-head",
                        "repatriation.duty.with-head.do",
                        path)
                .about(group(manifest))
                .listedAt(Heads.LISTED.on(path))
                .since(manifest.draftedAt())
                .due(manifest.flight().leavesAt());
    }

    /** Who is ready and stands on no manifest, by incident. */
    private Stream<Duty> ready() {
        return ready.counts().entrySet().stream()
                .map(each -> new Duty(
                                each.getValue(),
                                "repatriation.duty.ready",
                                "repatriation.duty.ready.do",
                                "/desk/repatriation?incident=" + each.getKey().value())
                        .about(incidents.reference(each.getKey()).title()))
                .sorted(Comparator.comparing(duty -> duty.with().toString()));
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
