package id.pulang.reports.web;

import id.pulang.casework.files.Download;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.reports.ReportId;
import id.pulang.reports.files.SentFiles;
import java.nio.charset.StandardCharsets;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Files that were sent with a report: to be saved, and never shown by the browser. */
@Controller
@RequestMapping("/desk/reports/{report}/files")
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class DeskReportFilesController {

    private final SentFiles files;

    DeskReportFilesController(SentFiles files) {
        this.files = files;
    }

    @GetMapping
    ModelAndView list(@PathVariable UUID report) {
        ReportId id = new ReportId(report);
        return new ModelAndView("reports/files", Map.of("report", id, "files", files.of(id)));
    }

    @GetMapping("/{file}")
    ResponseEntity<byte[]> download(@PathVariable UUID report, @PathVariable UUID file) {
        Download opened = files.open(new ReportId(report), file);
        var saved = ContentDisposition.attachment()
                .filename(opened.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(opened.kind().type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(opened.bytes());
    }
}
