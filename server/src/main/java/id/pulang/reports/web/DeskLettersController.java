package id.pulang.reports.web;

import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.reports.mail.DiscardReason;
import id.pulang.reports.mail.Mailboxes;
import id.pulang.reports.mail.ParkedLetters;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letters from the public site that could not be taken in, answers that no receipt would open, and what to do. */
@Controller
@RequestMapping(DeskLettersController.PATH)
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class DeskLettersController {

    static final String PATH = "/desk/reports/letters";

    private static final String NO_LETTER = "00000000-0000-0000-0000-000000000000";

    private final ParkedLetters letters;
    private final Mailboxes mailboxes;

    DeskLettersController(ParkedLetters letters, Mailboxes mailboxes) {
        this.letters = letters;
        this.mailboxes = mailboxes;
    }

    @GetMapping
    ModelAndView all() {
        return new ModelAndView(
                "reports/letters",
                Map.of("letters", letters.all(), "unread", mailboxes.unread(), "discards", letters.mayDiscard()));
    }

    @PostMapping
    String tryAgain(@RequestParam(defaultValue = NO_LETTER) UUID letter, RedirectAttributes next) {
        boolean again = letters.tryAgain(letter);
        next.addFlashAttribute(again ? "notice" : "problem", again ? "reports.letters.again" : "reports.letters.gone");
        return "redirect:" + PATH;
    }

    /** Asks why, and says what is lost; shows all again where it is not parked, or no more. */
    @GetMapping("/discard")
    ModelAndView discard(@RequestParam(defaultValue = NO_LETTER) UUID letter) {
        return letters.toDiscard(letter)
                .map(parked -> new ModelAndView("reports/discard", Map.of("letter", parked)))
                .orElseGet(() -> new ModelAndView("redirect:" + PATH));
    }

    @PostMapping("/discard")
    @Fresh
    String discard(
            @RequestParam(defaultValue = NO_LETTER) UUID letter,
            @RequestParam DiscardReason reason,
            @RequestParam(defaultValue = "false") boolean sure,
            RedirectAttributes next) {
        if (!sure) {
            next.addFlashAttribute("problem", "reports.discard.unsure");
            return "redirect:" + PATH + "/discard?letter=" + letter;
        }
        boolean done = letters.discard(letter, reason);
        next.addFlashAttribute(done ? "notice" : "problem", done ? "reports.discard.done" : "reports.letters.gone");
        return "redirect:" + PATH;
    }
}
