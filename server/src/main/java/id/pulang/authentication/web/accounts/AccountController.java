package id.pulang.authentication.web.accounts;

import id.pulang.authentication.accounts.Account;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.AssignmentProblem;
import id.pulang.authentication.accounts.Assignments;
import id.pulang.authentication.factors.SecondSteps;
import id.pulang.authentication.login.FirstPasswords;
import id.pulang.identity.Access;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.identity.endpoints.UnreadableRequest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one account: what an administrator can do for its owner, each act by itself. */
@Controller
@For(Role.ADMINISTRATOR)
class AccountController {

    private final Accounts accounts;
    private final SecondSteps steps;
    private final FirstPasswords firstPasswords;
    private final Assignments assignments;
    private final Access access;

    AccountController(
            Accounts accounts,
            SecondSteps steps,
            FirstPasswords firstPasswords,
            Assignments assignments,
            Access access) {
        this.accounts = accounts;
        this.steps = steps;
        this.firstPasswords = firstPasswords;
        this.assignments = assignments;
        this.access = access;
    }

    @GetMapping("/desk/accounts/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return page(new UserId(id), "");
    }

    @PostMapping("/desk/accounts/{id}/first-password")
    @Fresh
    ModelAndView giveFirstPassword(@PathVariable UUID id) {
        String password = accounts.giveFirstPassword(new UserId(id));
        return page(new UserId(id), password);
    }

    @PostMapping("/desk/accounts/{id}/move")
    @Fresh
    String move(
            @PathVariable UUID id,
            @RequestParam String role,
            @RequestParam String post,
            @RequestParam String section,
            RedirectAttributes next) {
        PostCode at = UnreadableRequest.read(() -> new PostCode(post));
        var problems = accounts.move(new UserId(id), access.roles().at(at, role), at, section.strip());
        if (problems.isEmpty()) {
            next.addFlashAttribute("notice", "access.accounts.moved");
        } else {
            next.addFlashAttribute(
                    "problem", "access.accounts." + problems.iterator().next());
        }
        return "redirect:/desk/accounts/" + id;
    }

    /** Gives one more role from–to; times are those of the administrator's post. */
    @PostMapping("/desk/accounts/{id}/roles")
    @Fresh
    String give(@PathVariable UUID id, RoleForm typed, RedirectAttributes next) {
        Set<AssignmentProblem> problems = assignments.give(new UserId(id), typed.wanted(access));
        if (problems.isEmpty()) {
            next.addFlashAttribute("notice", "access.roles.given");
        } else {
            next.addFlashAttribute(
                    "problem", "access.roles." + problems.iterator().next());
        }
        return "redirect:/desk/accounts/" + id;
    }

    @PostMapping("/desk/accounts/{id}/roles/{assignment}/end")
    @Fresh
    String end(@PathVariable UUID id, @PathVariable UUID assignment, RedirectAttributes next) {
        boolean ended = assignments.end(new UserId(id), assignment);
        next.addFlashAttribute(ended ? "notice" : "problem", ended ? "access.roles.ended" : "access.roles.gone");
        return "redirect:/desk/accounts/" + id;
    }

    @PostMapping("/desk/accounts/{id}/second-factor/remove")
    @Fresh
    String removeSecondFactor(@PathVariable UUID id, RedirectAttributes next) {
        steps.remove(new UserId(id));
        next.addFlashAttribute("notice", "access.accounts.factor.removed");
        return "redirect:/desk/accounts/" + id;
    }

    @PostMapping("/desk/accounts/{id}/close")
    @Fresh
    String close(@PathVariable UUID id, RedirectAttributes next) {
        accounts.close(new UserId(id));
        next.addFlashAttribute("notice", "access.accounts.closed");
        return "redirect:/desk/accounts";
    }

    /** A post that no list offers, or a time that is none. */
    @ExceptionHandler(UnreadableRequest.class)
    String wrong(RedirectAttributes next) {
        next.addFlashAttribute("problem", "access.accounts.wrong");
        return "redirect:/desk/accounts";
    }

    private ModelAndView page(UserId id, String password) {
        Account account = accounts.find(id);
        return new ModelAndView(
                "access/one-account",
                Map.of(
                        "account", account,
                        "posts", accounts.posts(),
                        "roles", assignments.of(id),
                        "password", password,
                        "goodUntil", firstPasswords.goodUntil(account.login()),
                        "ranOut", firstPasswords.ranOut(account.login())));
    }
}
