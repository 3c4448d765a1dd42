package id.pulang.casework.web;

import id.pulang.cases.CaseId;
import id.pulang.casework.files.AttachmentIntake;
import id.pulang.casework.files.Download;
import id.pulang.casework.files.Intake;
import id.pulang.casework.photographs.Consent;
import id.pulang.casework.photographs.PhotographId;
import id.pulang.casework.photographs.PhotographOutcome;
import id.pulang.casework.photographs.Photographs;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The photograph of a person: the part of the case page and of the counter's page, and what is done there. */
@Controller
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class DeskPhotographController {

    private final Photographs photographs;
    private final AttachmentIntake intake;

    DeskPhotographController(Photographs photographs, AttachmentIntake intake) {
        this.photographs = photographs;
        this.intake = intake;
    }

    @GetMapping("/desk/photographs/{caseId}")
    ModelAndView section(@PathVariable UUID caseId, @RequestParam(defaultValue = "false") boolean counter) {
        return new ModelAndView(
                "casework/photograph", Map.of("view", photographs.of(new CaseId(caseId)), "counter", counter));
    }

    @PostMapping("/desk/photographs/{caseId}")
    String add(
            @PathVariable UUID caseId,
            @RequestParam(required = false) @Nullable Consent agreed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean counter,
            RedirectAttributes next)
            throws IOException {
        CaseId about = photographs.of(new CaseId(caseId)).about().id();
        Intake looked = file == null
                ? new Intake.Refused(Intake.Reason.NOTHING)
                : intake.look("", file.getSize(), file::getBytes);
        switch (looked) {
            case Intake.Refused(Intake.Reason reason) -> next.addFlashAttribute("problem", "casework.file." + reason);
            case Intake.Ready picture -> tell(photographs.add(about, picture, agreed), next);
        }
        return back(caseId, counter);
    }

    /** Shows the picture itself, each time with a line in the trail; no browser keeps it. */
    @GetMapping("/desk/photographs/{caseId}/{photograph}")
    ResponseEntity<byte[]> open(@PathVariable UUID caseId, @PathVariable UUID photograph) {
        Download picture = photographs.open(new CaseId(caseId), new PhotographId(photograph));
        return ResponseEntity.ok()
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(picture.kind().type()))
                .body(picture.bytes());
    }

    @PostMapping("/desk/photographs/{caseId}/{photograph}/removal")
    String remove(
            @PathVariable UUID caseId,
            @PathVariable UUID photograph,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean counter,
            RedirectAttributes next) {
        tell(photographs.remove(new CaseId(caseId), new PhotographId(photograph), reason), next);
        return back(caseId, counter);
    }

    private static void tell(PhotographOutcome became, RedirectAttributes next) {
        boolean done = became == PhotographOutcome.KEPT || became == PhotographOutcome.REMOVED;
        next.addFlashAttribute(done ? "notice" : "problem", "casework.photograph." + became);
    }

    private static String back(UUID caseId, boolean counter) {
        return counter
                ? "redirect:/desk/registration/" + caseId
                : "redirect:/desk/cases/" + caseId + "#section-photographs";
    }
}
