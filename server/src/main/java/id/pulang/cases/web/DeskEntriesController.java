package id.pulang.cases.web;

import id.pulang.cases.CaseId;
import id.pulang.cases.entries.CaseEntriesView;
import id.pulang.cases.entries.CaseEntryKind;
import id.pulang.cases.entries.EntryForm;
import id.pulang.cases.entries.EntryForms;
import id.pulang.cases.entries.EntryOutcome;
import id.pulang.cases.entries.EntryPages;
import id.pulang.identity.NotFound;
import id.pulang.identity.endpoints.ForCaseworkers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records of every kind on a case: their section of the case page, and their form. */
@Controller
@ForCaseworkers
class DeskEntriesController {

    private final List<CaseEntryKind<?>> kinds;
    private final EntryPages pages;
    private final EntryForms forms;

    DeskEntriesController(List<CaseEntryKind<?>> kinds, EntryPages pages, EntryForms forms) {
        this.kinds = kinds;
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping("/desk/entries/{entries}/{caseId}")
    ModelAndView section(@PathVariable String entries, @PathVariable UUID caseId) {
        return new ModelAndView("cases/entries", Map.of("view", pages.of(named(entries), new CaseId(caseId))));
    }

    @PostMapping("/desk/entries/{entries}/{caseId}")
    ModelAndView record(
            @PathVariable String entries,
            @PathVariable UUID caseId,
            @RequestParam Map<String, String> fields,
            RedirectAttributes next) {
        CaseEntryKind<?> kind = named(entries);
        EntryForm typed = new EntryForm(fields);
        EntryOutcome became = forms.record(kind, new CaseId(caseId), typed);
        if (!became.isRecorded()) {
            return again(pages.of(kind, new CaseId(caseId)), typed, became);
        }
        next.addFlashAttribute("notice", "cases.entries.RECORDED");
        return new ModelAndView("redirect:" + kind.section().onPage(new CaseId(caseId)));
    }

    /** What a colleague recorded meanwhile stands beside what was typed, which can be saved then. */
    private static ModelAndView again(CaseEntriesView view, EntryForm typed, EntryOutcome became) {
        EntryForm kept = became.equals(EntryOutcome.CHANGED) ? typed.beside(view.shown()) : typed;
        return new ModelAndView("cases/entries-again", Map.of("view", view, "typed", kept, "became", became));
    }

    private CaseEntryKind<?> named(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind of record " + name));
    }
}
