package id.pulang.repatriation.web;

import id.pulang.identity.Access;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.pages.Duty;
import id.pulang.repatriation.ManifestSummary;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.handovers.OverdueHandovers;
import id.pulang.repatriation.handovers.Unanswered;
import id.pulang.repatriation.manifest.ManifestState;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What waits on journeys: people in nobody's care first, then approvals, boarding, and people who have landed. */
@Component
class JourneyDuties {

    private final Manifests manifests;
    private final OverdueHandovers unanswered;
    private final Access access;

    JourneyDuties(Manifests manifests, OverdueHandovers unanswered, Access access) {
        this.manifests = manifests;
        this.unanswered = unanswered;
        this.access = access;
    }

    List<Duty> waiting() {
        List<ManifestSummary> all = manifests.all();
        return Stream.of(
                        unanswered.refused().stream().map(this::refused),
                        unanswered.overdue().stream().map(this::overdue),
                        all.stream().filter(this::waitsForMyApproval).map(JourneyDuties::approval),
                        all.stream()
                                .filter(each -> each.state() == ManifestState.FROZEN)
                                .map(JourneyDuties::boarding),
                        all.stream()
                                .filter(each -> each.state() == ManifestState.LANDED)
                                .map(JourneyDuties::arrival))
                .flatMap(each -> each)
                .toList();
    }

    private boolean waitsForMyApproval(ManifestSummary manifest) {
        boolean lead = access.actor().holds(Role.REPATRIATION_LEAD) && manifest.lead() == null;
        boolean head = access.actor().holds(Role.HEAD_OF_MISSION) && manifest.head() == null;
        return manifest.state() == ManifestState.DRAFT && (lead || head);
    }

    private Duty refused(Unanswered back) {
        return nobodysCare(back, "repatriation.duty.refused", "repatriation.home.refused.do");
    }

    private Duty overdue(Unanswered late) {
        return nobodysCare(late, "repatriation.duty.overdue", "repatriation.duty.overdue.do");
    }

    private Duty nobodysCare(Unanswered handover, String what, String act) {
        return new Duty(
                        1,
                        what,
                        act,
                        "/desk/repatriation/" + handover.manifest().value() + "/arrival")
                .about(agency(handover.agency()) + " · " + handover.number())
                .since(handover.since())
                .due(handover.since());
    }

    private String agency(PostCode code) {
        String language = LocaleContextHolder.getLocale().getLanguage();
        return access.post(code).map(post -> post.name(language)).orElseGet(code::value);
    }

    private static Duty approval(ManifestSummary manifest) {
        String path = path(manifest);
        return new Duty(manifest.tally().listed(), "repatriation.duty.approval", "repatriation.duty.approval.do", path)
                .about(manifest.wave())
                .listedAt(Heads.LISTED.on(path))
                .since(manifest.draftedAt())
                .due(manifest.flight().leavesAt());
    }

    /** Who is not marked yet; when everybody is, the departure waits to be recorded. */
    private static Duty boarding(ManifestSummary manifest) {
        String path = path(manifest);
        boolean all = manifest.tally().waiting() == 0;
        return new Duty(
                        all ? manifest.tally().boarded() : manifest.tally().waiting(),
                        all ? "repatriation.duty.departure" : "repatriation.duty.boarding",
                        all ? "repatriation.duty.departure.do" : "repatriation.duty.boarding.do",
                        all ? path : "/field/boarding/" + manifest.id().value())
                .about(manifest.wave())
                .listedAt((all ? Heads.BOARDED : Heads.TO_MARK).on(path))
                .since(manifest.frozenAt())
                .due(manifest.flight().leavesAt());
    }

    private static Duty arrival(ManifestSummary manifest) {
        String path = path(manifest);
        return new Duty(
                        manifest.tally().stillToHandOver(),
                        "repatriation.duty.arrival",
                        "repatriation.duty.arrival.do",
                        path + "/arrival")
                .about(manifest.wave())
                .listedAt(Heads.TO_HAND_OVER.on(path))
                .since(manifest.landedAt())
                .due(manifest.landedAt());
    }

    private static String path(ManifestSummary manifest) {
        return "/desk/repatriation/" + manifest.id().value();
    }
}
