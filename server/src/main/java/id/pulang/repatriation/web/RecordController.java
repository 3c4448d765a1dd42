package id.pulang.repatriation.web;

import id.pulang.audit.ExportReason;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.identity.endpoints.OnlyAsks;
import id.pulang.identity.endpoints.Open;
import id.pulang.papers.Papers;
import id.pulang.papers.web.PublicSite;
import id.pulang.repatriation.handovers.HandoverId;
import id.pulang.repatriation.handovers.HandoverRecords;
import id.pulang.repatriation.handovers.PrintedRecord;
import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The record of handover as a paper for both sides, and the public page that says whether one is genuine. */
@Controller
class RecordController {

    private final HandoverRecords records;
    private final Papers papers;
    private final PublicSite site;

    RecordController(HandoverRecords records, Papers papers, PublicSite site) {
        this.records = records;
        this.papers = papers;
        this.site = site;
    }

    /** Asks for the reason before the paper is made. */
    @GetMapping({"/desk/handovers/{id}/bast", "/partner/handovers/{id}/bast"})
    @For({Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION, Role.RECEIVING_AGENCY})
    ModelAndView ask(@PathVariable UUID id, HttpServletRequest request) {
        HandoverId record = new HandoverId(id);
        return new ModelAndView(
                "repatriation/bast",
                Map.of(
                        "number", records.number(record),
                        "languages", records.languages(record),
                        "address", request.getRequestURI()));
    }

    @PostMapping({"/desk/handovers/{id}/bast.pdf", "/partner/handovers/{id}/bast.pdf"})
    @OnlyAsks
    @Fresh
    @For({Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION, Role.RECEIVING_AGENCY})
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID id, @RequestParam ExportReason reason, @RequestParam String language) {
        PrintedRecord printed = records.pdf(new HandoverId(id), reason, language, site.address());
        ContentDisposition name =
                ContentDisposition.inline().filename(printed.fileName()).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .cacheControl(CacheControl.noStore())
                .body(printed.pdf());
    }

    /** Says to anyone who holds a paper whether it is genuine, and nothing about whom. */
    @Open
    @GetMapping("/verify/{code}")
    ModelAndView verify(@PathVariable String code) {
        return papers.verify(code)
                .map(paper -> new ModelAndView("papers/verify", Map.of("paper", paper)))
                .orElseGet(() -> new ModelAndView("papers/unknown"));
    }
}
