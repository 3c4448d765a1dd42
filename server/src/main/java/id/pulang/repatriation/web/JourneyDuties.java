package id.pulang.repatriation.web;

import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.pages.Duty;
import id.pulang.pages.Texts;
import id.pulang.pages.TextsOfPost;
import id.pulang.repatriation.ManifestSummary;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.handovers.OverdueHandovers;
import id.pulang.repatriation.handovers.Unanswered;
import id.pulang.repatriation.manifest.ManifestState;
import id.pulang.repatriation.police.PoliceHandovers;
import id.pulang.repatriation.police.PoliceRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What waits on journeys: people in nobody's care first, then approvals, boarding, and people who have landed. */
@Component
class JourneyDuties {

    private final Manifests manifests;
    private final OverdueHandovers unanswered;
    private final PoliceHandovers police;
    private final Access access;
    private final TextsOfPost texts;

    JourneyDuties(
            Manifests manifests,
            OverdueHandovers unanswered,
            PoliceHandovers police,
            Access access,
            TextsOfPost texts) {
        this.manifests = manifests;
        this.unanswered = unanswered;
        this.police = police;
        this.access = access;
        this.texts = texts;
    }

    List<Duty> waiting() {
        List<ManifestSummary> all = manifests.all();
        Texts said = texts.in(LocaleContextHolder.getLocale());
        return Stream.of(
                        police.mine().stream().map(each -> police(each, said)),
                        unanswered.refused().stream().map(each -> refused(each, said)),
                        unanswered.overdue().stream().map(each -> overdue(each, said)),
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

    private static Duty police(PoliceRequest request, Texts said) {
        boolean back = request.became().recall().isPresent();
        return new Duty(
                        1,
                        back ? "repatriation.duty.recall" : "repatriation.duty.police",
                        back ? "repatriation.duty.recall.do" : "repatriation.duty.police.do",
                        "/desk/repatriation/" + request.manifest().value() + "/arrival")
                .about(said.post(request.agency()))
                .since(request.first().at())
                .due(request.first().at());
    }

    private static Duty refused(Unanswered back, Texts said) {
        return nobodysCare(back, said, "repatriation.duty.refused", "repatriation.home.refused.do");
    }

    private static Duty overdue(Unanswered late, Texts said) {
        return nobodysCare(late, said, "repatriation.duty.overdue", "repatriation.duty.overdue.do");
    }

    private static Duty nobodysCare(Unanswered handover, Texts said, String what, String act) {
        return new Duty(
                        1,
                        what,
                        act,
                        "/desk/repatriation/" + handover.manifest().value() + "/arrival")
                .about(said.post(handover.agency()) + " · " + handover.number())
                .since(handover.since())
                .due(handover.since());
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
