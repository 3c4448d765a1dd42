package id.pulang.casework.web;

import id.pulang.cases.CaseId;
import id.pulang.cases.entries.EntryOutcome;
import id.pulang.casework.situation.SituationForm;
import id.pulang.casework.situation.SituationOfCase;
import id.pulang.casework.situation.SituationView;
import id.pulang.casework.situation.Situations;
import id.pulang.identity.endpoints.ForCaseworkers;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the person of a case is now: the part of the head of the case page, and its form. */
@Controller
@ForCaseworkers
class DeskSituationController {

    private final Situations situations;
    private final SituationOfCase shown;

    DeskSituationController(Situations situations, SituationOfCase shown) {
        this.situations = situations;
        this.shown = shown;
    }

    @GetMapping("/desk/situations/{caseId}")
    ModelAndView section(@PathVariable UUID caseId) {
        return new ModelAndView("casework/situation", Map.of("view", shown.of(new CaseId(caseId))));
    }

    @PostMapping("/desk/situations/{caseId}")
    ModelAndView record(
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String languages,
            @RequestParam(defaultValue = "") String needs,
            @RequestParam(defaultValue = "") String companions,
            @RequestParam(defaultValue = "") String seen,
            RedirectAttributes next) {
        var typed = new SituationForm(place, languages, needs, companions, seen);
        EntryOutcome became = situations.record(new CaseId(caseId), typed);
        if (!became.isRecorded()) {
            return again(shown.of(new CaseId(caseId)), typed, became);
        }
        next.addFlashAttribute("notice", "casework.situation.RECORDED");
        return new ModelAndView("redirect:/desk/cases/" + caseId);
    }

    /** What a colleague recorded meanwhile stands beside what was typed, which can be saved then. */
    private static ModelAndView again(SituationView view, SituationForm typed, EntryOutcome became) {
        SituationForm kept = became.equals(EntryOutcome.CHANGED) ? typed.beside(view.seen()) : typed;
        return new ModelAndView("casework/situation-again", Map.of("view", view, "typed", kept, "became", became));
    }
}
