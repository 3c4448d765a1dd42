package id.pulang.incidents.web;

import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.incidents.CaseStandsAlone;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.registration.Withdrawals;
import id.pulang.incidents.rosters.WithdrawalOutcome;
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

/** Withdrawing a list at the desk: what would follow, asked for by one officer, decided by a second. */
@Controller
@RequestMapping("/desk/lists/{roster}/withdrawal")
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER})
class DeskWithdrawalController {

    private final Withdrawals withdrawals;

    DeskWithdrawalController(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @GetMapping
    ModelAndView page(@PathVariable UUID roster) {
        return new ModelAndView("incidents/withdrawal", Map.of("page", withdrawals.view(new RosterId(roster))));
    }

    @PostMapping
    @Fresh
    String ask(@PathVariable UUID roster, @RequestParam(defaultValue = "") String reason, RedirectAttributes after) {
        WithdrawalOutcome outcome = withdrawals.ask(new RosterId(roster), reason);
        if (outcome == WithdrawalOutcome.NO_REASON) {
            after.addFlashAttribute("typed", reason);
        }
        return told(outcome, roster, after);
    }

    @PostMapping("/agree")
    @Fresh
    String agree(@PathVariable UUID roster, RedirectAttributes after) {
        try {
            return told(withdrawals.agree(new RosterId(roster)), roster, after);
        } catch (CaseStandsAlone _) {
            return told(WithdrawalOutcome.CASES, roster, after);
        }
    }

    @PostMapping("/refuse")
    String refuse(@PathVariable UUID roster, RedirectAttributes after) {
        return told(withdrawals.refuse(new RosterId(roster)), roster, after);
    }

    private static String told(WithdrawalOutcome outcome, UUID roster, RedirectAttributes after) {
        boolean isDone = switch (outcome) {
            case ASKED, WITHDRAWN, REFUSED, TAKEN_BACK -> true;
            case NO_REASON, SAME_OFFICER, CASES, OTHER_POSTS, TOO_LATE -> false;
        };
        after.addFlashAttribute(isDone ? "notice" : "problem", "incidents.withdrawal." + outcome);
        return outcome == WithdrawalOutcome.WITHDRAWN
                ? "redirect:/desk/lists/" + roster
                : "redirect:/desk/lists/" + roster + "/withdrawal";
    }
}
