package id.pulang.clearances.web;

import id.pulang.cases.CaseId;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.changes.Recording;
import id.pulang.clearances.facts.FactId;
import id.pulang.clearances.facts.GateFact;
import id.pulang.clearances.overrides.OverrideRequest;
import id.pulang.clearances.overrides.Overrides;
import id.pulang.identity.endpoints.ForCaseworkers;
import id.pulang.identity.endpoints.Fresh;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The gates of one person at the desk, on the case page: how they stand, and what may be recorded. */
@Controller
@RequestMapping("/desk/clearances/case/{caseId}")
@ForCaseworkers
class DeskGatesController {

    private static final String FACT = "fact";
    private static final String OVERRIDE = "override";

    private final Clearances clearances;
    private final Overrides overrides;
    private final CaseGates views;

    DeskGatesController(Clearances clearances, Overrides overrides, CaseGates views) {
        this.clearances = clearances;
        this.overrides = overrides;
        this.views = views;
    }

    @GetMapping
    ModelAndView section(@PathVariable UUID caseId) {
        return views.section(new CaseId(caseId), Optional.empty());
    }

    @PostMapping("/{gate}")
    ModelAndView record(
            @PathVariable UUID caseId,
            @PathVariable String gate,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment) {
        Recording recording = clearances.record(new CaseId(caseId), fact(new CaseId(caseId), gate, typed));
        return views.answer(new CaseId(caseId), gate, FACT, recording, typed, fragment);
    }

    private GateFact fact(CaseId caseId, String gate, Map<String, String> typed) {
        GateFact said = FactForm.read(gate, typed);
        return Optional.of(typed.getOrDefault("escort", ""))
                .filter(number -> !number.isBlank())
                .flatMap(number -> clearances.inTheIncidentOf(caseId, number))
                .map(said::with)
                .orElse(said);
    }

    @PostMapping("/{gate}/confirm/{fact}")
    ModelAndView confirm(
            @PathVariable UUID caseId,
            @PathVariable String gate,
            @PathVariable UUID fact,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment) {
        Recording recording = clearances.confirm(new CaseId(caseId), new FactId(fact));
        return views.answer(new CaseId(caseId), gate, FACT, recording, Map.of(), fragment);
    }

    @PostMapping("/{gate}/override")
    @Fresh
    ModelAndView override(
            @PathVariable UUID caseId,
            @PathVariable String gate,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment) {
        Recording recording = overrides.request(
                new CaseId(caseId),
                new OverrideRequest(
                        gate,
                        typed.getOrDefault("reason", ""),
                        FactForm.day(typed, "validUntil").orElse(LocalDate.MIN)));
        return views.answer(new CaseId(caseId), gate, OVERRIDE, recording, typed, fragment);
    }
}
