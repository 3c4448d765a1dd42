package id.pulang.people.web;

import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.ForCaseReaders;
import id.pulang.identity.endpoints.OnlyAsks;
import id.pulang.pages.Lookups;
import id.pulang.pages.views.KeptViews;
import id.pulang.pages.views.ViewedList;
import id.pulang.people.PersonId;
import id.pulang.people.mending.FactMending;
import id.pulang.people.search.PeoplePage;
import id.pulang.people.search.PeopleQuery;
import id.pulang.people.search.PeopleSearch;
import id.pulang.people.web.identity.IdentityForm;
import id.pulang.people.web.lists.PeopleListForm;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People at the desk: the list with its search, and the page of one person. */
@Controller
@RequestMapping("/desk/people")
@ForCaseReaders
class DeskPeopleController {

    private final PeopleViews views;
    private final PeopleSearch search;
    private final ElsewhereOfPerson elsewhere;
    private final FactMending mending;
    private final KeptViews kept;
    private final Clock clock;

    DeskPeopleController(
            PeopleViews views,
            PeopleSearch search,
            ElsewhereOfPerson elsewhere,
            FactMending mending,
            KeptViews kept,
            Clock clock) {
        this.views = views;
        this.search = search;
        this.elsewhere = elsewhere;
        this.mending = mending;
        this.kept = kept;
        this.clock = clock;
    }

    /** Reads the whole page in one transaction, as {@link #found} does. */
    @GetMapping
    @Transactional
    ModelAndView list(PeopleQuestion question, @ModelAttribute PeopleListForm list, HttpSession session) {
        var typed = Lookups.of(session).find(question.search(), clock.instant());
        String words = typed.map(List::getFirst).orElse("");
        String key = typed.isPresent() ? Objects.requireNonNullElse(question.search(), "") : "";
        PeopleQuery query = question.query(words);
        PeoplePage found = search.page(query, list.order());
        PeopleView view = views.list(query, key, found, list, kept.of(ViewedList.PEOPLE));
        boolean forgotten = question.searches() && typed.isEmpty();
        return new ModelAndView("people/people", Map.of("people", view, "forgotten", forgotten));
    }

    /** Takes a search as a form, so that no address holds whom it is about. */
    @PostMapping(headers = "!HX-Request")
    @OnlyAsks
    String search(PeopleQuestion question, @ModelAttribute PeopleListForm list, HttpSession session) {
        return "redirect:"
                + question.address(keep(question, session), list.shape().query());
    }

    /**
     * Answers the same form with the list alone, which takes its place on the page under its own address; the form
     * stays as it is.
     */
    @PostMapping(headers = "HX-Request")
    @OnlyAsks
    @Transactional
    ModelAndView found(
            PeopleQuestion question,
            @ModelAttribute PeopleListForm list,
            HttpSession session,
            HttpServletResponse answer) {
        String key = keep(question, session);
        answer.setHeader("HX-Push-Url", question.address(key, list.shape().query()));
        PeopleQuery query = question.query(question.typed());
        PeopleView view = views.found(query, key, search.page(query, list.order()), list);
        return new ModelAndView("people/found", Map.of("people", view, "inPlace", true));
    }

    private String keep(PeopleQuestion question, HttpSession session) {
        String words = question.typed();
        return words.isEmpty() ? "" : Lookups.of(session).keep(List.of(words), clock.instant());
    }

    /** Shows the whole numbers of somebody in the list. */
    @PostMapping("/{person}/numbers")
    @OnlyAsks
    ModelAndView numbers(@PathVariable UUID person) {
        return new ModelAndView("people/numbers", Map.of("numbers", views.numbers(person)));
    }

    @GetMapping("/{person}")
    ModelAndView one(@PathVariable UUID person) {
        PersonPage page = views.person(person);
        PersonId id = page.file().summary().id();
        return new ModelAndView(
                "people/person",
                Map.of("page", page, "elsewhere", elsewhere.of(id), "corrected", mending.corrected(id)));
    }

    @PostMapping("/{person}/identity")
    @For(Role.CONSULAR_OFFICER)
    String assertIdentity(@PathVariable UUID person, IdentityForm typed, RedirectAttributes after) {
        boolean recorded = views.record(person, typed);
        after.addFlashAttribute(
                recorded ? "notice" : "problem", recorded ? "people.identity.recorded" : "people.identity.incomplete");
        if (!recorded) {
            after.addFlashAttribute("typed", typed);
        }
        return "redirect:/desk/people/" + person + "#identity";
    }
}
