package id.pulang.people.web;

import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.people.PersonId;
import id.pulang.people.erasure.Erasure;
import id.pulang.people.erasure.ErasureOutcome;
import id.pulang.people.erasure.Erasures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Erasing somebody at the desk: asked for by one officer, decided by a second. */
@Controller
@RequestMapping("/desk/people/{person}/erasure")
@For({Role.CONSULAR_OFFICER, Role.REVIEWER, Role.HEAD_OF_MISSION})
class DeskErasureController {

    private final Erasures erasures;
    private final PeopleViews people;
    private final Access access;

    DeskErasureController(Erasures erasures, PeopleViews people, Access access) {
        this.erasures = erasures;
        this.people = people;
        this.access = access;
    }

    @GetMapping
    ModelAndView page(@PathVariable UUID person) {
        PersonId found = people.found(person);
        Optional<Erasure> waiting = erasures.open(found);
        Map<String, @Nullable Object> shown = new HashMap<>();
        shown.put("person", found);
        shown.put("name", people.name(found));
        shown.put("waiting", waiting.orElse(null));
        shown.put("by", waiting.map(this::asked).orElse(""));
        shown.put(
                "own",
                waiting.stream()
                        .anyMatch(asked -> asked.by().equals(access.actor().id())));
        return new ModelAndView("people/erasure", shown);
    }

    @PostMapping
    @Fresh
    String ask(@PathVariable UUID person, @RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
        return told(erasures.ask(people.found(person), reason), person, next);
    }

    @PostMapping("/{erasure}/confirm")
    @Fresh
    String confirm(@PathVariable UUID person, @PathVariable UUID erasure, RedirectAttributes next) {
        erasures.mustBeAbout(people.found(person), erasure);
        return told(erasures.confirm(erasure), person, next);
    }

    @PostMapping("/{erasure}/refuse")
    String refuse(@PathVariable UUID person, @PathVariable UUID erasure, RedirectAttributes next) {
        erasures.mustBeAbout(people.found(person), erasure);
        return told(erasures.refuse(erasure), person, next);
    }

    private String asked(Erasure waiting) {
        return access.names(List.of(waiting.by())).getOrDefault(waiting.by(), "–");
    }

    private static String told(ErasureOutcome outcome, UUID person, RedirectAttributes next) {
        boolean isDone = switch (outcome) {
            case ASKED, ERASED, REFUSED -> true;
            case NO_REASON, SAME_OFFICER, ANOTHER, TOO_LATE -> false;
        };
        next.addFlashAttribute(isDone ? "notice" : "problem", "people.erasure." + outcome);
        return outcome == ErasureOutcome.ERASED
                ? "redirect:/desk/people"
                : "redirect:/desk/people/" + person + "/erasure";
    }
}
