package id.pulang.screening.web;

import id.pulang.cases.CaseId;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.screening.Screenings;
import id.pulang.screening.offers.OfferAnswer;
import id.pulang.screening.offers.OfferOutcome;
import id.pulang.screening.offers.Offers;
import id.pulang.screening.secondlook.SecondLookOutcome;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Screening as an offer: what somebody answers who does not want it, and who takes the second look. */
@Controller
@RequestMapping("/desk/screening")
@For({Role.CONSULAR_OFFICER, Role.REVIEWER})
class DeskOfferController {

    private final Offers offers;
    private final Screenings screenings;

    DeskOfferController(Offers offers, Screenings screenings) {
        this.offers = offers;
        this.screenings = screenings;
    }

    @PostMapping("/cases/{id}/offer")
    String answer(
            @PathVariable UUID id,
            @RequestParam OfferAnswer answer,
            @RequestParam(defaultValue = "false") boolean explained,
            RedirectAttributes next) {
        return told(id, offers.answer(new CaseId(id), answer, explained), next);
    }

    @PostMapping("/cases/{id}/offer/known")
    String know(@PathVariable UUID id, RedirectAttributes next) {
        return told(id, offers.know(new CaseId(id)), next);
    }

    @PostMapping("/cases/{id}/second")
    @For(Role.REVIEWER)
    String beginSecond(@PathVariable UUID id, RedirectAttributes next) {
        SecondLookOutcome outcome = screenings.beginSecond(new CaseId(id));
        boolean begun = outcome == SecondLookOutcome.BEGUN;
        return back(id, begun, "screening.second." + outcome, next);
    }

    @PostMapping("/cases/{id}/second/release")
    @For(Role.HEAD_OF_MISSION)
    String releaseSecond(@PathVariable UUID id, RedirectAttributes next) {
        screenings.releaseSecond(new CaseId(id));
        return back(id, true, "screening.second.released", next);
    }

    private static String told(UUID id, OfferOutcome outcome, RedirectAttributes next) {
        return back(id, outcome.isTaken(), "screening.offer.outcome." + outcome, next);
    }

    private static String back(UUID id, boolean taken, String message, RedirectAttributes next) {
        next.addFlashAttribute(taken ? "notice" : "problem", message);
        return "redirect:/desk/cases/" + id;
    }
}
