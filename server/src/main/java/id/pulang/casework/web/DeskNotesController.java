package id.pulang.casework.web;

import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.casework.entries.Entered;
import id.pulang.casework.entries.Entries;
import id.pulang.casework.entries.NewEntry;
import id.pulang.casework.files.AttachmentIntake;
import id.pulang.casework.files.Intake;
import id.pulang.casework.notes.Mentions;
import id.pulang.casework.notes.NoteId;
import id.pulang.identity.endpoints.ForCaseworkers;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes of a case with the files and reminders beside them: the section of the case page, and its form. */
@Controller
@ForCaseworkers
class DeskNotesController {

    private final Entries entries;
    private final AttachmentIntake intake;
    private final Mentions mentions;
    private final CaseworkViews views;
    private final Cases cases;

    DeskNotesController(Entries entries, AttachmentIntake intake, Mentions mentions, CaseworkViews views, Cases cases) {
        this.entries = entries;
        this.intake = intake;
        this.mentions = mentions;
        this.views = views;
        this.cases = cases;
    }

    @GetMapping("/desk/notes/{caseId}")
    ModelAndView section(@PathVariable UUID caseId) {
        return new ModelAndView(
                "casework/section", Map.of("view", views.of(new CaseId(caseId), intake), "typed", TypedEntry.FRESH));
    }

    @PostMapping("/desk/notes/{caseId}")
    ModelAndView write(
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable UUID earlier,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate remind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes next)
            throws IOException {
        CaseId about = cases.summary(new CaseId(caseId)).id();
        Optional<Intake> looked = looked(file);
        String problem = looked.flatMap(DeskNotesController::refused)
                .orElseGet(() -> problem(entries.write(about, entry(text, earlier, remind, looked))));
        if (problem.isEmpty()) {
            next.addFlashAttribute("notice", "casework.written");
            return new ModelAndView("redirect:/desk/cases/" + caseId + "#section-notes");
        }
        var typed = new TypedEntry(
                text, remind == null ? "" : remind.toString(), earlier == null ? "" : earlier.toString(), problem);
        return new ModelAndView("casework/again", Map.of("view", views.of(about, intake), "typed", typed));
    }

    private Optional<Intake> looked(@Nullable MultipartFile file) throws IOException {
        if (file == null || String.valueOf(file.getOriginalFilename()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(intake.look(String.valueOf(file.getOriginalFilename()), file.getSize(), file::getBytes));
    }

    private static Optional<String> refused(Intake looked) {
        return looked instanceof Intake.Refused(Intake.Reason reason)
                ? Optional.of("casework.file." + reason)
                : Optional.empty();
    }

    private static NewEntry entry(
            String text, @Nullable UUID earlier, @Nullable LocalDate remind, Optional<Intake> looked) {
        return new NewEntry(
                text,
                Optional.ofNullable(earlier).map(NoteId::new),
                looked.filter(Intake.Ready.class::isInstance).map(Intake.Ready.class::cast),
                Optional.ofNullable(remind));
    }

    private static String problem(Entered became) {
        return switch (became) {
            case Entered.Written _ -> "";
            case Entered.NoNote no -> "casework.note." + no.why();
            case Entered.NoReminder no -> "casework.task." + no.why();
            case Entered.NoFile _ -> "casework.file.TOO_MANY";
        };
    }

    @PostMapping("/desk/notes/{caseId}/{note}/seen")
    String seen(@PathVariable UUID caseId, @PathVariable UUID note, RedirectAttributes next) {
        boolean seen = mentions.see(new CaseId(caseId), new NoteId(note));
        next.addFlashAttribute(seen ? "notice" : "problem", seen ? "casework.seen" : "casework.not-named");
        return "redirect:/desk/cases/" + caseId + "#section-notes";
    }
}
