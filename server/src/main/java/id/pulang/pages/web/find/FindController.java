package id.pulang.pages.web.find;

import id.pulang.identity.endpoints.ForCaseReaders;
import id.pulang.identity.endpoints.OnlyAsks;
import id.pulang.pages.Finders;
import id.pulang.pages.Lookups;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The search of the frame: suggestions while somebody types, and a page with all that was found. */
@Controller
@RequestMapping("/desk/find")
@ForCaseReaders
class FindController {

    private static final int LONGEST = 100;
    private static final int SUGGESTED = 5;
    private static final int SHOWN = 25;

    private final Finders finders;
    private final Clock clock;

    FindController(Finders finders, Clock clock) {
        this.finders = finders;
        this.clock = clock;
    }

    /** What was found for the words that the session keeps under a key. */
    @GetMapping
    ModelAndView page(@RequestParam(defaultValue = "") String search, HttpSession session) {
        Optional<String> words =
                Lookups.of(session).find(search, clock.instant()).map(List::getFirst);
        return new ModelAndView(
                "pages/find",
                Map.of(
                        "words",
                        words.orElse(""),
                        "groups",
                        words.map(typed -> finders.find(typed, SHOWN)).orElse(List.of()),
                        "forgotten",
                        words.isEmpty() && !search.isEmpty()));
    }

    /** Takes a search as a form, so that no address holds whom it is about. */
    @PostMapping
    @OnlyAsks
    String find(@RequestParam(defaultValue = "") String q, HttpSession session) {
        String words = cut(q);
        return words.isEmpty()
                ? "redirect:/desk/find"
                : "redirect:/desk/find?search=" + Lookups.of(session).keep(List.of(words), clock.instant());
    }

    /** What fits best so far, while somebody types. */
    @PostMapping("/suggestions")
    @OnlyAsks
    ModelAndView suggestions(@RequestParam(defaultValue = "") String q) {
        String words = cut(q);
        return new ModelAndView(
                "pages/find-suggestions", Map.of("words", words, "groups", finders.find(words, SUGGESTED)));
    }

    private static String cut(String typed) {
        String words = typed.strip();
        return words.substring(0, Math.min(LONGEST, words.length()));
    }
}
