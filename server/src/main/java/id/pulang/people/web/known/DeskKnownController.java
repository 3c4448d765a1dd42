package id.pulang.people.web.known;

import id.pulang.identity.Access;
import id.pulang.identity.endpoints.ForCaseReaders;
import id.pulang.identity.endpoints.OnlyAsks;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import id.pulang.linkage.documents.MrzReading;
import id.pulang.pages.Lookups;
import id.pulang.people.search.AlreadyKnown;
import id.pulang.people.search.KnownElsewhere;
import id.pulang.people.search.SearchTerms;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The question at the desk whether somebody is known already, answered while the officer types. */
@Controller
@RequestMapping("/desk/people/known")
@ForCaseReaders
class DeskKnownController {

    private final AlreadyKnown known;
    private final KnownElsewhere elsewhere;
    private final Incidents incidents;
    private final Access access;
    private final Clock clock;

    public DeskKnownController(
            AlreadyKnown known, KnownElsewhere elsewhere, Incidents incidents, Access access, Clock clock) {
        this.known = known;
        this.elsewhere = elsewhere;
        this.incidents = incidents;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView page(@RequestParam(required = false) @Nullable String search, HttpSession session) {
        var kept = Lookups.of(session).find(search, clock.instant());
        KnownForm typed = kept.map(KnownForm::again).orElseGet(KnownForm::empty);
        return new ModelAndView(
                "people/known-page",
                Map.of("answer", answer(typed), "typed", typed, "forgotten", search != null && kept.isEmpty()));
    }

    /** Answers while somebody types, of whom no address may tell. */
    @PostMapping(headers = "HX-Request")
    @OnlyAsks
    ModelAndView part(KnownForm typed) {
        return new ModelAndView("people/known", Map.of("answer", answer(typed)));
    }

    /** Takes the question as a form and leads to its answer. */
    @PostMapping(headers = "!HX-Request")
    @OnlyAsks
    String look(KnownForm typed, HttpSession session) {
        return "redirect:/desk/people/known?search=" + Lookups.of(session).keep(typed.fields(), clock.instant());
    }

    private KnownAnswer answer(KnownForm typed) {
        var titles = incidents.all().stream().collect(Collectors.toMap(IncidentSummary::id, IncidentSummary::title));
        Optional<MrzReading> zone = typed.zone(access.today());
        SearchTerms sought = typed.sought(zone);
        String language = LocaleContextHolder.getLocale().getLanguage();
        return new KnownAnswer(
                known.look(sought),
                elsewhere.post(sought).map(post -> post.name(language)).orElse(""),
                titles,
                zone.orElse(null));
    }
}
