package id.pulang.rescue.web;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.OnlyAsks;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.rescue.RescueCandidates;
import id.pulang.rescue.requests.Making;
import id.pulang.rescue.requests.RequestId;
import id.pulang.rescue.requests.RequestLine;
import id.pulang.rescue.requests.RequestList;
import id.pulang.rescue.requests.RequestState;
import id.pulang.rescue.requests.RescueRequests;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Requests for a rescue: the list of them, and the form with which one is made. */
@Controller
@RequestMapping("/desk/rescue")
@For({Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class DeskRequestsController {

    private final RequestList list;
    private final RescueRequests requests;
    private final RescueCandidates candidates;
    private final People people;
    private final Access access;

    DeskRequestsController(
            RequestList list, RescueRequests requests, RescueCandidates candidates, People people, Access access) {
        this.list = list;
        this.requests = requests;
        this.candidates = candidates;
        this.people = people;
        this.access = access;
    }

    @GetMapping
    ModelAndView list(@RequestParam(required = false) @Nullable RequestState show) {
        List<RequestLine> lines = list.all().stream()
                .filter(line -> show == null || line.state() == show)
                .toList();
        var model = new HashMap<String, @Nullable Object>(Map.of("lines", lines));
        model.put("show", show);
        return new ModelAndView("rescue/list", model);
    }

    @GetMapping("/requests/new")
    @For(Role.CONSULAR_OFFICER)
    ModelAndView blank(@RequestParam UUID who) {
        String until = access.today().plusDays(RescueRequests.ANSWER_DAYS).toString();
        List<String> languages = requests.languages(new CaseId(who));
        String language = languages.isEmpty() ? "" : languages.getLast();
        return form(new RequestForm(who, List.of(who), "", "", until, language), "", 1, null);
    }

    /** Looks for others whom the request may name, or turns the page; what was typed and chosen is kept. */
    @PostMapping("/requests/people")
    @OnlyAsks
    @For(Role.CONSULAR_OFFICER)
    ModelAndView people(
            @ModelAttribute RequestForm typed,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page) {
        return form(typed, q, page, null);
    }

    @PostMapping("/requests")
    @For(Role.CONSULAR_OFFICER)
    ModelAndView make(@ModelAttribute RequestForm typed, RedirectAttributes next) {
        return switch (requests.make(typed.chosen(), typed.asked())) {
            case Making.Made(RequestId id) -> {
                next.addFlashAttribute("notice", "rescue.request.made");
                yield new ModelAndView("redirect:/desk/rescue/requests/" + id.value());
            }
            case Making.Refused refused -> form(typed, "", 1, refused);
        };
    }

    private ModelAndView form(RequestForm typed, String sought, int page, Making.@Nullable Refused refused) {
        CaseId about = new CaseId(typed.who());
        var shown = candidates.page(new RescueCandidates.Asked(about, Set.copyOf(typed.chosen()), sought, page));
        List<PersonId> who = shown.onThePage().stream().map(CaseSummary::person).toList();
        var model = new HashMap<String, @Nullable Object>(Map.of(
                "form",
                typed,
                "people",
                shown,
                "sought",
                sought,
                "names",
                people.names(who, Purpose.CASE_WORK),
                "languages",
                requests.languages(about),
                "today",
                access.today()));
        model.put("refused", refused);
        return new ModelAndView("rescue/new", model);
    }
}
