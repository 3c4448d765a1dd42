package id.pulang.incidents.web;

import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.ForCaseworkers;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.lists.Mapping;
import id.pulang.incidents.lists.Proposal;
import id.pulang.incidents.registration.CorrectionView;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.rosters.Acceptance;
import id.pulang.incidents.rosters.FilesAtOnce;
import id.pulang.incidents.rosters.Progress;
import id.pulang.incidents.rosters.RosterSummary;
import id.pulang.incidents.rosters.UploadId;
import id.pulang.incidents.rosters.WaitingUpload;
import id.pulang.lists.Problem;
import id.pulang.lists.columns.ColumnKind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files at the desk: what their columns tell, and how far their import has come. */
@Controller
@RequestMapping("/desk/uploads")
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER})
class DeskUploadController {

    private final Rosters rosters;
    private final Incidents incidents;
    private final FilesAtOnce files;
    private final Clock clock;

    DeskUploadController(Rosters rosters, Incidents incidents, FilesAtOnce files, Clock clock) {
        this.rosters = rosters;
        this.incidents = incidents;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/{upload}")
    ModelAndView mapping(@PathVariable UUID upload, @RequestParam(defaultValue = "1") int page) {
        var id = new UploadId(upload);
        Optional<WaitingUpload> waiting = rosters.waiting(id);
        if (waiting.isEmpty()) {
            return new ModelAndView("redirect:" + lists(rosters.progress(id)));
        }
        Optional<CorrectionView> correction = files.soon(() -> rosters.correction(id));
        if (correction.isPresent()) {
            return new ModelAndView("incidents/correction", Map.of("correction", correction.get()));
        }
        Proposal proposal = files.soon(() -> rosters.proposal(id, page));
        return page(waiting.get(), proposal, proposal.open(), null);
    }

    @PostMapping("/{upload}")
    ModelAndView accept(
            @PathVariable UUID upload,
            @RequestParam(required = false) @Nullable ListKind kind,
            @RequestParam("field") List<ColumnKind> fields,
            @RequestParam(required = false) @Nullable UUID corrects,
            RedirectAttributes after) {
        var id = new UploadId(upload);
        var mapping = new Mapping(fields);
        RosterId older = corrects == null ? null : new RosterId(corrects);
        if (kind == null) {
            return page(
                    rosters.waiting(id).orElseThrow(),
                    files.soon(() -> rosters.proposal(id, 1)).with(mapping),
                    List.of(Problem.ofFile("no_maker")),
                    null);
        }
        return switch (files.soon(() -> rosters.accept(id, kind, mapping, older))) {
            case Acceptance.Undecided(List<Problem> open) -> {
                Proposal proposal = files.soon(() -> rosters.proposal(id, 1));
                yield page(rosters.waiting(id).orElseThrow(), proposal.chosen(kind, mapping), open, kind);
            }
            case Acceptance.Waits _ -> new ModelAndView("redirect:/desk/uploads/" + upload);
            case Acceptance.Started(RosterId roster) -> {
                after.addFlashAttribute("notice", "incidents.import.begun");
                yield new ModelAndView("redirect:" + lists(rosters.progress(id)));
            }
        };
    }

    /** Agrees, as the second officer, to what a corrected list changes. */
    @PostMapping("/{upload}/correction/agree")
    @Fresh
    String agree(@PathVariable UUID upload, @RequestParam Instant asked, RedirectAttributes after) {
        var id = new UploadId(upload);
        boolean agreed = files.soon(() -> rosters.agree(id, asked)).isPresent();
        after.addFlashAttribute(
                agreed ? "notice" : "problem", agreed ? "incidents.import.begun" : "incidents.correction.second");
        return agreed ? "redirect:" + lists(rosters.progress(id)) : "redirect:/desk/uploads/" + upload;
    }

    @PostMapping("/{upload}/correction/refuse")
    String refuse(@PathVariable UUID upload, RedirectAttributes after) {
        rosters.refuse(new UploadId(upload));
        after.addFlashAttribute("notice", "incidents.correction.refused");
        return "redirect:/desk/uploads/" + upload;
    }

    @PostMapping("/{upload}/discard")
    String discard(@PathVariable UUID upload, RedirectAttributes after) {
        var id = new UploadId(upload);
        String back = rosters.waiting(id)
                .map(waiting -> "/desk/incidents/" + waiting.incident().value() + "/lists")
                .orElse("/desk/incidents");
        rosters.discard(id);
        after.addFlashAttribute("notice", "incidents.upload.discarded");
        return "redirect:" + back;
    }

    @PostMapping("/{upload}/resume")
    String resume(@PathVariable UUID upload) {
        var id = new UploadId(upload);
        rosters.resume(id);
        return "redirect:" + lists(rosters.progress(id));
    }

    @GetMapping("/{upload}/progress")
    @ForCaseworkers
    ModelAndView progress(@PathVariable UUID upload) {
        Progress progress = rosters.progress(new UploadId(upload));
        long left =
                progress.left(clock.instant()).map(rest -> rest.toSeconds() + 1).orElse(-1L);
        return new ModelAndView("incidents/roster", Map.of("roster", rosters.summary(progress.roster()), "left", left));
    }

    @GetMapping("/too-large")
    @ForCaseworkers
    ModelAndView tooLarge() {
        var status = HttpStatus.CONTENT_TOO_LARGE;
        var page = new ModelAndView("error", Map.of("key", "pages.problem.large", "status", status.value()));
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(WaitingUpload upload, Proposal proposal, List<Problem> open, @Nullable ListKind maker) {
        return new ModelAndView(
                "incidents/mapping",
                Map.of(
                        "upload",
                        upload,
                        "proposal",
                        proposal,
                        "open",
                        open,
                        "maker",
                        maker == null ? "" : maker.name(),
                        "rosters",
                        correctable(upload.incident()),
                        "incident",
                        incidents.summary(upload.incident())));
    }

    private List<RosterSummary> correctable(IncidentId incident) {
        return rosters.of(incident).stream()
                .filter(roster -> !roster.isWithdrawn())
                .toList();
    }

    private static String lists(Progress progress) {
        return "/desk/incidents/" + progress.incident().value() + "/lists";
    }
}
