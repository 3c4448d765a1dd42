package id.pulang.repatriation.web;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.handovers.HandoverRecords;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The part of the case page that is about one person's journeys. */
@Controller
@RequestMapping("/desk/repatriation")
@For({Role.REPATRIATION_LEAD, Role.HEAD_OF_MISSION, Role.CONSULAR_OFFICER})
class JourneyController {

    private final Manifests manifests;
    private final HandoverRecords records;
    private final Cases cases;
    private final Access access;

    JourneyController(Manifests manifests, HandoverRecords records, Cases cases, Access access) {
        this.access = access;
        this.manifests = manifests;
        this.records = records;
        this.cases = cases;
    }

    @GetMapping("/cases/{who}")
    @For({Role.REPATRIATION_LEAD, Role.HEAD_OF_MISSION, Role.CONSULAR_OFFICER, Role.CLEARANCE_OWNER})
    ModelAndView journey(@PathVariable UUID who) {
        CaseSummary about = cases.summary(new CaseId(who));
        String elsewhere = manifests
                .placeElsewhere(about)
                .map(post ->
                        access.postName(post, LocaleContextHolder.getLocale().getLanguage()))
                .orElse("");
        return new ModelAndView(
                "repatriation/journey",
                Map.of(
                        "places",
                        manifests.placesOf(about.id()),
                        "handovers",
                        records.of(about.id()),
                        "elsewhere",
                        elsewhere));
    }
}
