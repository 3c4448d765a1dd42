package id.pulang.authentication.web;

import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.factors.SecondSteps;
import id.pulang.authentication.web.webauthn.WebAuthnCeremonySession;
import id.pulang.authentication.webauthn.WebAuthnChallenge;
import id.pulang.identity.endpoints.ForEveryone;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.identity.endpoints.OnlyAsks;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own passkeys: made and removed by their owner, both with a fresh second step. */
@Controller
@ForEveryone
class OwnPasskeysController {

    private static final String NEW = "/desk/account/passkeys/new";
    private static final String PAGE = "redirect:/desk/account";

    private final Accounts accounts;
    private final SecondSteps steps;
    private final WebAuthnCeremonySession talk;

    OwnPasskeysController(Accounts accounts, SecondSteps steps, WebAuthnCeremonySession talk) {
        this.accounts = accounts;
        this.steps = steps;
        this.talk = talk;
    }

    @GetMapping(NEW)
    @Fresh
    ModelAndView form(HttpServletRequest request) {
        return new ModelAndView("access/passkey-new", Map.of("possible", talk.isPossible(request)));
    }

    @PostMapping("/desk/account/passkeys/question")
    @OnlyAsks
    ResponseEntity<String> ask(HttpServletRequest request) {
        return PasskeyStepController.json(talk.toRegister(accounts.own(), request));
    }

    @PostMapping("/desk/account/passkeys")
    @Fresh
    String register(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String passkey,
            HttpServletRequest request,
            RedirectAttributes next) {
        var shown = talk.answered(WebAuthnChallenge.Kind.REGISTER, passkey, request);
        if (steps.addPasskey(accounts.own(), shown, name).isPresent()) {
            next.addFlashAttribute("problem", "access.passkeys.refused");
            return "redirect:" + NEW;
        }
        next.addFlashAttribute("notice", "access.passkeys.made");
        return PAGE;
    }

    @PostMapping("/desk/account/passkeys/{passkey}/remove")
    @Fresh
    String remove(@PathVariable UUID passkey, HttpServletRequest request, RedirectAttributes next) {
        return switch (steps.removePasskey(accounts.own(), passkey)) {
            case REMOVED -> {
                request.getSession().invalidate();
                yield "redirect:/login?removed";
            }
            case NOT_THERE -> PAGE;
            case LAST -> {
                next.addFlashAttribute("problem", "access.passkeys.last");
                yield PAGE;
            }
        };
    }
}
