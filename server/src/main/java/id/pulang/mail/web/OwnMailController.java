package id.pulang.mail.web;

import id.pulang.identity.endpoints.ForEveryone;
import id.pulang.mail.QuietHours;
import id.pulang.mail.Subscription;
import id.pulang.mail.Subscriptions;
import id.pulang.mail.Subscriptions.Subscribing;
import id.pulang.mail.Subscriptions.Verification;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An officer's own wish to be told by e-mail that something waits. */
@Controller
@RequestMapping("/desk/account/mail")
@ForEveryone
class OwnMailController {

    private static final String HERE = "redirect:/desk/account/mail";
    private static final int HOURS = 24;

    private final Subscriptions subscriptions;

    OwnMailController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @GetMapping
    ModelAndView own() {
        String language = LocaleContextHolder.getLocale().getLanguage();
        var blank = new Subscription("", true, QuietHours.USUAL, language, 0);
        var own = subscriptions.own();
        return new ModelAndView(
                "mail/own",
                Map.of(
                        "possible", subscriptions.possible(),
                        "wanted", own.isPresent(),
                        "proven", subscriptions.proven(),
                        "shown", own.orElse(blank)));
    }

    @PostMapping
    String subscribe(
            @RequestParam String address,
            @RequestParam(defaultValue = "true") boolean daily,
            @RequestParam(defaultValue = "21") int quietFrom,
            @RequestParam(defaultValue = "6") int quietUntil,
            RedirectAttributes next) {
        var quiet = new QuietHours(Math.floorMod(quietFrom, HOURS), Math.floorMod(quietUntil, HOURS));
        String language = LocaleContextHolder.getLocale().getLanguage();
        var wanted = new Subscription(address.strip(), daily, quiet, language, 0);
        Subscribing became = subscriptions.subscribe(wanted);
        boolean good = became == Subscribing.KEPT || became == Subscribing.CODE;
        next.addFlashAttribute(good ? "notice" : "problem", "mail.became." + became);
        return HERE;
    }

    /** Takes the code that came to the address. */
    @PostMapping("/code")
    String verify(@RequestParam String code, RedirectAttributes next) {
        Verification came = subscriptions.verify(code);
        next.addFlashAttribute(came == Verification.VERIFIED ? "notice" : "problem", "mail.verification." + came);
        return HERE;
    }

    @PostMapping("/end")
    String end(RedirectAttributes next) {
        subscriptions.end();
        next.addFlashAttribute("notice", "mail.ended");
        return HERE;
    }
}
