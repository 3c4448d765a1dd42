package id.pulang.authentication.web.accounts;

import id.pulang.authentication.accounts.AccountOpening;
import id.pulang.authentication.accounts.AccountProblem;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.authentication.login.FirstPasswords;
import id.pulang.identity.Role;
import id.pulang.identity.Roles;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.identity.endpoints.UnreadableRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which an administrator sees who may log in, and opens accounts. */
@Controller
@For(Role.ADMINISTRATOR)
class AccountsController {

    private final Accounts accounts;
    private final FirstPasswords firstPasswords;
    private final Roles roles;

    AccountsController(Accounts accounts, FirstPasswords firstPasswords, Roles roles) {
        this.accounts = accounts;
        this.roles = roles;
        this.firstPasswords = firstPasswords;
    }

    @GetMapping("/desk/accounts")
    ModelAndView all() {
        return page(AccountForm.EMPTY, Set.of(), "", "");
    }

    @PostMapping("/desk/accounts")
    @Fresh
    ModelAndView open(
            @RequestParam String login,
            @RequestParam String name,
            @RequestParam String role,
            @RequestParam String post,
            @RequestParam String section) {
        var form = new AccountForm(login, name, role, post, section);
        NewAccount account = form.account(roles);
        return switch (accounts.open(account)) {
            case AccountOpening.Opened opened -> page(AccountForm.EMPTY, Set.of(), account.login(), opened.password());
            case AccountOpening.Refused(Set<AccountProblem> problems) -> {
                ModelAndView page = page(form, problems, "", "");
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    /** A post that no list offers. */
    @ExceptionHandler(UnreadableRequest.class)
    String wrong(RedirectAttributes next) {
        next.addFlashAttribute("problem", "access.accounts.wrong");
        return "redirect:/desk/accounts";
    }

    private ModelAndView page(AccountForm form, Set<AccountProblem> problems, String opened, String password) {
        return new ModelAndView(
                "access/accounts",
                Map.of(
                        "accounts", accounts.all(),
                        "posts", accounts.posts(),
                        "form", form,
                        "problems", problems,
                        "opened", opened,
                        "goodUntil", firstPasswords.goodUntil(opened),
                        "password", password));
    }
}
