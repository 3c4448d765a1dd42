package id.pulang.pages.web;

import id.pulang.identity.Acting;
import id.pulang.identity.PackRole;
import id.pulang.identity.endpoints.ForEveryone;
import id.pulang.identity.endpoints.OnlyAsks;
import id.pulang.identity.endpoints.Open;
import id.pulang.pages.Navigation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/** Home, what needs me now, and the switch of language. */
@Controller
class HomeController {

    private final Navigation navigation;
    private final LocaleResolver locales;
    private final Clock clock;

    HomeController(Navigation navigation, LocaleResolver locales, Clock clock) {
        this.navigation = navigation;
        this.locales = locales;
        this.clock = clock;
    }

    @Open
    @GetMapping("/")
    String start() {
        return Acting.present().isPresent() ? "redirect:/desk" : "redirect:/login";
    }

    @ForEveryone
    @GetMapping("/desk")
    ModelAndView home() {
        PackRole role = Acting.actor().role();
        return new ModelAndView(
                "pages/home",
                Map.of(
                        "waiting",
                        navigation.waiting(role),
                        "sections",
                        navigation.sections(role),
                        "now",
                        clock.instant()));
    }

    /** What waits at each place of the rail and behind the bell; the page fetches it once it is there. */
    @ForEveryone
    @GetMapping("/desk/counts")
    ModelAndView counts() {
        PackRole role = Acting.actor().role();
        return new ModelAndView(
                "pages/counts", Map.of("counts", navigation.counts(role), "unread", navigation.unread(role)));
    }

    @Open
    @PostMapping("/language")
    @OnlyAsks
    String language(
            @RequestParam String to,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        locales.setLocale(request, response, PagesConfiguration.languageOf(to));
        return "redirect:" + ownPage(back);
    }

    /** Returns an address of this server as it is, and the start for any other. */
    static String ownPage(String back) {
        return back.matches("/(?!/)[!-~&&[^\\\\]]*") ? back : "/";
    }
}
