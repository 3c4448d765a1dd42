package id.pulang.authentication.web.accounts;

import id.pulang.authentication.accounts.AccountAnswer;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.RecentAccount;
import id.pulang.identity.Access;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import java.time.Instant;
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

/** The page on which a head of mission at headquarters answers for accounts that were opened or changed lately. */
@Controller
@For(Role.HEAD_OF_MISSION)
class RecentAccountsController {

    private final Accounts accounts;
    private final Access access;

    RecentAccountsController(Accounts accounts, Access access) {
        this.accounts = accounts;
        this.access = access;
    }

    @GetMapping("/desk/new-accounts")
    ModelAndView all() {
        List<RecentAccount> recent = accounts.recent();
        var answered = recent.stream()
                .flatMap(each -> each.answer().stream())
                .map(RecentAccount.Answer::by)
                .toList();
        return new ModelAndView("access/new-accounts", Map.of("recent", recent, "names", access.names(answered)));
    }

    /** Part of the home page; other heads have none to answer for. */
    @GetMapping(path = "/desk/new-accounts/waiting", headers = "HX-Request")
    ModelAndView waiting() {
        long waiting = access.actor().post().equals(PostCode.HEADQUARTERS)
                ? accounts.recent().stream()
                        .filter(each -> each.answer().isEmpty())
                        .count()
                : 0;
        return new ModelAndView("access/new-accounts-waiting", Map.of("waiting", waiting));
    }

    @PostMapping("/desk/new-accounts/{id}/answer")
    @Fresh
    String answer(
            @PathVariable UUID id,
            @RequestParam Instant changed,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        AccountAnswer became = accounts.answerFor(new UserId(id), changed, reason);
        next.addFlashAttribute(became == AccountAnswer.ANSWERED ? "notice" : "problem", "access.recent." + became);
        return "redirect:/desk/new-accounts";
    }
}
