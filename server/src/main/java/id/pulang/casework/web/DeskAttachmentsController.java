package id.pulang.casework.web;

import id.pulang.cases.CaseId;
import id.pulang.casework.files.AttachmentId;
import id.pulang.casework.files.AttachmentsOfCase;
import id.pulang.casework.files.Download;
import id.pulang.identity.endpoints.ForCaseworkers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files of a case as they are given out: to be saved and never shown by the browser, but for small pictures. */
@Controller
@ForCaseworkers
class DeskAttachmentsController {

    private final AttachmentsOfCase files;

    DeskAttachmentsController(AttachmentsOfCase files) {
        this.files = files;
    }

    @GetMapping("/desk/attachments/{caseId}/{attachment}")
    ResponseEntity<byte[]> download(@PathVariable UUID caseId, @PathVariable UUID attachment) {
        Download file = files.open(new CaseId(caseId), new AttachmentId(attachment));
        var saved = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return sent(MediaType.parseMediaType(file.kind().type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(file.bytes());
    }

    @GetMapping("/desk/attachments/{caseId}/{attachment}/thumbnail")
    ResponseEntity<byte[]> thumbnail(@PathVariable UUID caseId, @PathVariable UUID attachment) {
        Download small = files.thumbnail(new CaseId(caseId), new AttachmentId(attachment));
        return sent(MediaType.IMAGE_JPEG).body(small.bytes());
    }

    private static ResponseEntity.BodyBuilder sent(MediaType type) {
        return ResponseEntity.ok()
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(type);
    }
}
