package id.pulang.rescue.web;

import id.pulang.cases.CaseId;
import id.pulang.cases.course.Stage;
import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.rescue.Manner;
import id.pulang.rescue.RescueAct;
import id.pulang.rescue.RescueFile;
import id.pulang.rescue.RescueFiles;
import id.pulang.rescue.RescueSteps;
import id.pulang.rescue.StepFacts;
import id.pulang.rescue.StepOutcome;
import id.pulang.rescue.requests.RequestList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What happens to somebody before they are registered: the section of the case page, and its forms. */
@Controller
@RequestMapping("/desk/rescue/cases/{caseId}")
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class DeskRescueController {

    private final RescueFiles files;
    private final RescueSteps steps;
    private final RequestList requests;
    private final Access access;

    DeskRescueController(RescueFiles files, RescueSteps steps, RequestList requests, Access access) {
        this.files = files;
        this.steps = steps;
        this.requests = requests;
        this.access = access;
    }

    /** A case page takes the form of an act only once it is unfolded; an act that is named is that one's form. */
    @GetMapping
    ModelAndView section(@PathVariable UUID caseId, @RequestParam Optional<RescueAct> act) {
        CaseId id = new CaseId(caseId);
        RescueFile file = files.of(id);
        return act.filter(file::may)
                .map(one -> new ModelAndView("rescue/form", Map.of("file", file, "act", one, "typed", TypedStep.NONE)))
                .orElseGet(() -> new ModelAndView(
                        "rescue/section",
                        Map.of("file", file, "requests", requests.about(id), "typed", TypedStep.NONE)));
    }

    @PostMapping("/steps")
    ModelAndView record(
            @PathVariable UUID caseId,
            @RequestParam RescueAct act,
            @RequestParam(defaultValue = "") String on,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        CaseId id = new CaseId(caseId);
        StepOutcome became = act == RescueAct.NO_LONGER
                ? steps.noLonger(id, stage(typed.getOrDefault("stage", "")), typed.getOrDefault("words", ""))
                : steps.record(id, act, day(on), facts(typed));
        if (became != StepOutcome.RECORDED) {
            return again(id, became, new TypedStep(act, typed));
        }
        next.addFlashAttribute("notice", "rescue.recorded." + act);
        return new ModelAndView("redirect:/desk/cases/" + caseId + "#section-rescue");
    }

    private ModelAndView again(CaseId id, StepOutcome became, TypedStep typed) {
        return new ModelAndView("rescue/again", Map.of("file", files.of(id), "became", became, "typed", typed));
    }

    private static StepFacts facts(Map<String, String> typed) {
        return new StepFacts(
                typed.getOrDefault("place", ""),
                typed.getOrDefault("authority", ""),
                typed.getOrDefault("number", ""),
                typed.getOrDefault("words", ""),
                manner(typed.getOrDefault("manner", "")).orElse(null),
                new StepFacts.Heads(
                        heads(typed.getOrDefault("seen", "")).orElse(null),
                        heads(typed.getOrDefault("listed", "")).orElse(null)));
    }

    private static Optional<Manner> manner(String typed) {
        for (Manner each : Manner.values()) {
            if (each.name().equals(typed)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** A number that is none is one that cannot be. */
    private static Optional<Integer> heads(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.valueOf(typed.strip()));
        } catch (NumberFormatException _) {
            return Optional.of(-1);
        }
    }

    private static Stage stage(String typed) {
        for (Stage each : Stage.values()) {
            if (each.name().equals(typed)) {
                return each;
            }
        }
        return Stage.REPORTED;
    }

    /** What was not typed is today; what is no day is one that cannot have been. */
    private LocalDate day(String typed) {
        try {
            return typed.isBlank() ? access.today() : LocalDate.parse(typed);
        } catch (DateTimeException _) {
            return LocalDate.MAX;
        }
    }
}
