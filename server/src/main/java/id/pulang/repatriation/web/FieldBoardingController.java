package id.pulang.repatriation.web;

import id.pulang.cases.CaseId;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.UnreadableRequest;
import id.pulang.repatriation.BoardingGate;
import id.pulang.repatriation.manifest.Boarding;
import id.pulang.repatriation.manifest.Cause;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.SeatReason;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Boarding on site: one list, one thumb, a tick a person. */
@Controller
@RequestMapping("/field/boarding/{id}")
@For({Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER})
class FieldBoardingController {

    /** The page asks for one part of itself. */
    private static final String PART = "HX-Request";

    /** The page shows the person under the line of a group. */
    private static final String TOGETHER = "together";

    private final BoardingGate gate;
    private final BoardingPages pages;

    FieldBoardingController(BoardingGate gate, BoardingPages pages) {
        this.gate = gate;
        this.pages = pages;
    }

    /**
     * Lists who is meant to fly. What is looked for may be the code of a token, which a reader types as a keyboard
     * does; it leads to one person and marks nobody.
     */
    @GetMapping
    ModelAndView list(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "") String bus) {
        return new ModelAndView("repatriation/boarding", Map.of("view", pages.list(new ManifestId(id), find, bus)));
    }

    @PostMapping("/{who}/aboard")
    ModelAndView aboard(@PathVariable UUID id, @PathVariable UUID who, WebRequest asked, RedirectAttributes after) {
        return answer(id, gate.board(new ManifestId(id), new CaseId(who)), asked, after);
    }

    @PostMapping("/{who}/behind")
    ModelAndView behind(
            @PathVariable UUID id,
            @PathVariable UUID who,
            @RequestParam Cause cause,
            @RequestParam(defaultValue = "") String detail,
            WebRequest asked,
            RedirectAttributes after) {
        SeatReason reason = UnreadableRequest.read(() -> new SeatReason(cause, detail));
        return answer(id, gate.leaveBehind(new ManifestId(id), new CaseId(who), reason), asked, after);
    }

    @PostMapping("/{who}/undo")
    ModelAndView undo(
            @PathVariable UUID id,
            @PathVariable UUID who,
            @RequestParam(defaultValue = "") String reason,
            WebRequest asked,
            RedirectAttributes after) {
        return answer(id, gate.undo(new ManifestId(id), new CaseId(who), reason), asked, after);
    }

    /**
     * Answers with the row, and its place in the line of its group, where the page asks for it, else with the whole
     * list.
     */
    private ModelAndView answer(UUID id, Boarding outcome, WebRequest asked, RedirectAttributes after) {
        Optional<Boarding.Refused> no =
                outcome instanceof Boarding.Refused refused ? Optional.of(refused) : Optional.empty();
        if (asked.getHeader(PART) != null) {
            boolean together = asked.getParameter(TOGETHER) != null;
            return new ModelAndView(
                    "repatriation/tick",
                    Map.of("view", pages.tick(new ManifestId(id), outcome.caseId(), no, together)));
        }
        no.ifPresent(refused -> after.addFlashAttribute("problem", "repatriation.refusal." + refused.reason()));
        return new ModelAndView("redirect:" + BoardingPages.path(new ManifestId(id)) + "#row-"
                + outcome.caseId().value());
    }
}
