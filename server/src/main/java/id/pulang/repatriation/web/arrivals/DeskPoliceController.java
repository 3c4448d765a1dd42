package id.pulang.repatriation.web.arrivals;

import id.pulang.cases.CaseId;
import id.pulang.casework.files.AttachmentIntake;
import id.pulang.casework.files.Download;
import id.pulang.casework.files.Intake;
import id.pulang.identity.NotFound;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.repatriation.NameLists;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.police.PoliceAnswer;
import id.pulang.repatriation.police.PoliceHandovers;
import id.pulang.repatriation.police.PoliceRequest;
import id.pulang.repatriation.police.PoliceRequestId;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handovers to the police: asked by one officer, decided by another, taken back by two. */
@Controller
@RequestMapping("/desk/repatriation/{id}/arrival/police")
@For({Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class DeskPoliceController {

    private final PoliceHandovers police;
    private final NameLists lists;
    private final AttachmentIntake intake;

    DeskPoliceController(PoliceHandovers police, NameLists lists, AttachmentIntake intake) {
        this.police = police;
        this.lists = lists;
        this.intake = intake;
    }

    @PostMapping
    @For({Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER})
    String ask(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> who,
            @RequestParam(defaultValue = "") String agency,
            @ModelAttribute BasisForm basis,
            RedirectAttributes after)
            throws IOException {
        ManifestId manifest = lists.of(new ManifestId(id)).manifest().id();
        if (who.isEmpty() || !PostCode.isOne(agency)) {
            after.addFlashAttribute("problem", "repatriation.arrival.problem." + (who.isEmpty() ? "nobody" : "agency"));
            return back(id);
        }
        switch (looked(basis.paper())) {
            case Intake.Refused(Intake.Reason why) ->
                after.addFlashAttribute(
                        "problem",
                        why == Intake.Reason.NOTHING ? "repatriation.police.paper.missing" : "casework.file." + why);
            case Intake.Ready paper ->
                tell(
                        police.ask(new PoliceHandovers.Asking(
                                manifest,
                                who.stream().map(CaseId::new).toList(),
                                new PostCode(agency),
                                basis.read(),
                                paper)),
                        "asked",
                        after);
        }
        return back(id);
    }

    private Intake looked(@Nullable MultipartFile paper) throws IOException {
        return paper == null
                ? new Intake.Refused(Intake.Reason.NOTHING)
                : intake.look("", paper.getSize(), paper::getBytes);
    }

    /** Shows the paper of an order, each time with a line in the trail; no browser keeps it. */
    @GetMapping("/{police}/paper")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable("police") UUID asked) {
        Download paper = police.paper(request(id, asked));
        return ResponseEntity.ok()
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(paper.kind().type()))
                .body(paper.bytes());
    }

    /** Approves as the second officer, whose second step must be fresh. */
    @PostMapping("/{police}/approve")
    @Fresh
    String approve(@PathVariable UUID id, @PathVariable("police") UUID asked, RedirectAttributes after) {
        tell(police.approve(request(id, asked)), "approved", after);
        return back(id);
    }

    @PostMapping("/{police}/decline")
    String decline(@PathVariable UUID id, @PathVariable("police") UUID asked, RedirectAttributes after) {
        tell(police.decline(request(id, asked)), "declined", after);
        return back(id);
    }

    /** Takes somebody back: the first officer says why, the second one does it. */
    @PostMapping("/{police}/recall")
    String recall(
            @PathVariable UUID id,
            @PathVariable("police") UUID asked,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        tell(police.recall(request(id, asked), reason), "recalled", after);
        return back(id);
    }

    /** Finds a request among those of its manifest. */
    private PoliceRequestId request(UUID manifest, UUID asked) {
        return police.on(new ManifestId(manifest)).stream()
                .map(PoliceRequest::id)
                .filter(new PoliceRequestId(asked)::equals)
                .findFirst()
                .orElseThrow(() -> new NotFound("request"));
    }

    private static void tell(PoliceAnswer answer, String act, RedirectAttributes after) {
        switch (answer) {
            case PoliceAnswer.Waits _ -> after.addFlashAttribute("notice", "repatriation.police.done.waits");
            case PoliceAnswer.Done _ -> after.addFlashAttribute("notice", "repatriation.police.done." + act);
            case PoliceAnswer.Refused(var no) -> after.addFlashAttribute("problem", "repatriation.refusal." + no);
        }
    }

    private static String back(UUID id) {
        return "redirect:/desk/repatriation/" + id + "/arrival";
    }
}
