package id.pulang.repatriation.web;

import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.repatriation.ManifestSummary;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.handovers.HandoverRecords;
import id.pulang.repatriation.handovers.OverdueHandovers;
import id.pulang.repatriation.manifest.ManifestState;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The parts of other pages that are about journeys: one person's, and what waits for me. */
@Controller
@RequestMapping("/desk/repatriation")
@For({Role.REPATRIATION_LEAD, Role.HEAD_OF_MISSION, Role.CONSULAR_OFFICER})
class JourneyController {

    private final Manifests manifests;
    private final HandoverRecords records;
    private final OverdueHandovers unanswered;
    private final Cases cases;
    private final Access access;

    JourneyController(
            Manifests manifests, HandoverRecords records, OverdueHandovers unanswered, Cases cases, Access access) {
        this.manifests = manifests;
        this.records = records;
        this.unanswered = unanswered;
        this.cases = cases;
        this.access = access;
    }

    @GetMapping("/waiting")
    ModelAndView waiting() {
        List<ManifestSummary> all = manifests.all();
        return new ModelAndView(
                "repatriation/waiting",
                Map.of(
                        "view",
                        new JourneysWaitingView(
                                all.stream().filter(this::waitsForMyApproval).toList(),
                                all.stream()
                                        .filter(each -> each.state() == ManifestState.FROZEN)
                                        .toList(),
                                all.stream()
                                        .filter(JourneyController::waitsForAgencies)
                                        .toList(),
                                unanswered.refused(),
                                unanswered.overdue())));
    }

    private boolean waitsForMyApproval(ManifestSummary manifest) {
        boolean lead = access.actor().holds(Role.REPATRIATION_LEAD) && manifest.lead() == null;
        boolean head = access.actor().holds(Role.HEAD_OF_MISSION) && manifest.head() == null;
        return manifest.state() == ManifestState.DRAFT && (lead || head);
    }

    private static boolean waitsForAgencies(ManifestSummary manifest) {
        return manifest.state() == ManifestState.LANDED && manifest.tally().stillToHandOver() > 0;
    }

    @GetMapping("/cases/{who}")
    @For({Role.REPATRIATION_LEAD, Role.HEAD_OF_MISSION, Role.CONSULAR_OFFICER, Role.CLEARANCE_OWNER})
    ModelAndView journey(@PathVariable UUID who) {
        CaseId person = cases.summary(new CaseId(who)).id();
        return new ModelAndView(
                "repatriation/journey", Map.of("places", manifests.placesOf(person), "handovers", records.of(person)));
    }
}
