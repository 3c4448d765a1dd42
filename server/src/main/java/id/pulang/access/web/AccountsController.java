package id.pulang.access.web;

import id.pulang.access.Accounts;
import id.pulang.access.For;
import id.pulang.access.Fresh;
import id.pulang.access.NewAccount;
import id.pulang.access.PostCode;
import id.pulang.access.Role;
import id.pulang.access.UserId;
import id.pulang.access.login.SecondSteps;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which an administrator opens and closes accounts. */
@Controller
@For(Role.ADMINISTRATOR)
class AccountsController {

    private final Accounts accounts;
    private final SecondSteps steps;

    AccountsController(Accounts accounts, SecondSteps steps) {
        this.accounts = accounts;
        this.steps = steps;
    }

    @GetMapping("/desk/accounts")
    ModelAndView all() {
        return page("", "");
    }

    @PostMapping("/desk/accounts")
    @Fresh
    ModelAndView open(
            @RequestParam String login,
            @RequestParam String name,
            @RequestParam Role role,
            @RequestParam String post,
            @RequestParam String section) {
        String password = accounts.open(new NewAccount(login.strip(), name.strip(), role, new PostCode(post), section));
        return page(login.strip(), password);
    }

    @PostMapping("/desk/accounts/{id}/close")
    @Fresh
    String close(@PathVariable UUID id, RedirectAttributes next) {
        accounts.close(new UserId(id));
        next.addFlashAttribute("notice", "access.accounts.closed");
        return "redirect:/desk/accounts";
    }

    @PostMapping("/desk/accounts/{id}/second-factor/remove")
    @Fresh
    String removeSecondFactor(@PathVariable UUID id, RedirectAttributes next) {
        steps.remove(new UserId(id));
        next.addFlashAttribute("notice", "access.accounts.factor.removed");
        return "redirect:/desk/accounts";
    }

    @ExceptionHandler(IllegalArgumentException.class)
    String wrong(RedirectAttributes next) {
        next.addFlashAttribute("problem", "access.accounts.wrong");
        return "redirect:/desk/accounts";
    }

    private ModelAndView page(String opened, String password) {
        return new ModelAndView(
                "access/accounts",
                Map.of("accounts", accounts.all(), "posts", accounts.posts(), "opened", opened, "password", password));
    }
}
