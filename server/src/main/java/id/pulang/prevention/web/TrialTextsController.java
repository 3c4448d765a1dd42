package id.pulang.prevention.web;

import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.prevention.editions.EditionOutcome;
import id.pulang.prevention.editions.TrialTexts;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The texts that officers add to those on which rules are tried. */
@Controller
@RequestMapping("/desk/offer-texts")
@For({Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class TrialTextsController {

    private final TrialTexts texts;

    TrialTextsController(TrialTexts texts) {
        this.texts = texts;
    }

    @GetMapping
    ModelAndView all() {
        return page("", EditionOutcome.DONE);
    }

    @PostMapping
    ModelAndView add(
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String offer,
            RedirectAttributes next) {
        return after("add", offer, texts.add(sort, offer), next);
    }

    @PostMapping("/{text}/removal")
    ModelAndView remove(@PathVariable UUID text, RedirectAttributes next) {
        return after("remove", "", texts.remove(text), next);
    }

    private ModelAndView after(String act, String typed, EditionOutcome became, RedirectAttributes next) {
        if (became != EditionOutcome.DONE) {
            return page(typed, became);
        }
        next.addFlashAttribute("notice", "prevention.texts.done." + act);
        return new ModelAndView("redirect:/desk/offer-texts");
    }

    private ModelAndView page(String typed, EditionOutcome became) {
        return new ModelAndView(
                "prevention/rules/texts", Map.of("texts", texts.added(), "typed", typed, "became", became));
    }
}
