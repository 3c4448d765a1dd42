package id.pulang.cases.web;

import id.pulang.audit.ExportReason;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSection;
import id.pulang.cases.Cases;
import id.pulang.cases.Giving;
import id.pulang.cases.desk.CaseFile;
import id.pulang.cases.desk.CaseFiles;
import id.pulang.cases.desk.WorklistExport;
import id.pulang.cases.entries.CaseEntryKind;
import id.pulang.identity.Acting;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.ForCaseReaders;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.identity.endpoints.OnlyAsks;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The file of one case; other modules serve their own sections of it. */
@Controller
@ForCaseReaders
class DeskCaseFileController {

    private final CaseFiles files;
    private final Cases cases;
    private final WorklistExport exports;
    private final List<CaseSection> sections;

    DeskCaseFileController(
            CaseFiles files,
            Cases cases,
            WorklistExport exports,
            List<CaseSection> sections,
            List<CaseEntryKind<?>> kinds) {
        this.files = files;
        this.cases = cases;
        this.exports = exports;
        this.sections = Stream.concat(sections.stream(), kinds.stream().map(CaseEntryKind::section))
                .sorted(Comparator.comparingInt(CaseSection::order))
                .toList();
    }

    @GetMapping("/desk/cases/{id}")
    ModelAndView file(@PathVariable UUID id) {
        CaseId asked = new CaseId(id);
        CaseId living = cases.living(asked);
        if (!living.equals(asked)) {
            return new ModelAndView("redirect:/desk/cases/" + living.value());
        }
        return new ModelAndView("cases/file", Map.of("file", files.open(asked), "sections", forMe()));
    }

    /** Asks for the reason before the file is printed. */
    @GetMapping("/desk/cases/{id}/print")
    ModelAndView ask(@PathVariable UUID id) {
        return new ModelAndView("cases/print", Map.of("about", cases.summary(cases.living(new CaseId(id)))));
    }

    /** The file with the mark of its copy; without one it is no page that prints. */
    @PostMapping("/desk/cases/{id}/print")
    @OnlyAsks
    @Fresh
    ModelAndView print(@PathVariable UUID id, @RequestParam ExportReason reason) {
        CaseFile file = files.open(cases.living(new CaseId(id)));
        return new ModelAndView(
                "cases/file",
                Map.of(
                        "file",
                        file,
                        "sections",
                        forMe(),
                        "mark",
                        exports.printed(file.summary().id(), reason)));
    }

    @PostMapping("/desk/cases/{id}/owner")
    @For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
    String assign(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID owner,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        CaseId which = cases.summary(new CaseId(id)).id();
        Giving became = cases.give(which, owner == null ? null : new UserId(owner), reason);
        next.addFlashAttribute(became == Giving.GIVEN ? "notice" : "problem", "cases.giving." + became);
        return "redirect:/desk/cases/" + id;
    }

    private List<CaseSection> forMe() {
        return sections.stream()
                .filter(section -> Acting.actor().role().holdsAny(section.roles()))
                .toList();
    }
}
