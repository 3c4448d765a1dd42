package id.pulang.repatriation.web;

import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.OnlyAsks;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.papers.web.PublicSite;
import id.pulang.repatriation.sitrep.SituationReports;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The situation report of an incident: what it is, and the page as PDF in a language of the pack. */
@Controller
@RequestMapping("/desk/incidents/{incident}/situation")
@For({Role.REPATRIATION_LEAD, Role.HEAD_OF_MISSION, Role.CONSULAR_OFFICER, Role.CLEARANCE_OWNER})
class SituationReportController {

    private final SituationReports reports;
    private final Incidents incidents;
    private final PublicSite site;

    SituationReportController(SituationReports reports, Incidents incidents, PublicSite site) {
        this.reports = reports;
        this.incidents = incidents;
        this.site = site;
    }

    @GetMapping
    ModelAndView about(@PathVariable UUID incident) {
        var id = new IncidentId(incident);
        return new ModelAndView(
                "repatriation/situation", Map.of("incident", incidents.summary(id), "languages", reports.languages()));
    }

    /** Each press is a report of its own, of its own moment. */
    @PostMapping
    @OnlyAsks
    ResponseEntity<byte[]> print(@PathVariable UUID incident, @RequestParam String language) {
        var printed = reports.print(new IncidentId(incident), language, site.address());
        ContentDisposition name = ContentDisposition.inline()
                .filename(printed.number().replace('/', '-') + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .cacheControl(CacheControl.noStore())
                .body(printed.pdf());
    }
}
