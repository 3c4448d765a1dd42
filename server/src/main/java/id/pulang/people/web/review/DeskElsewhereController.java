package id.pulang.people.web.review;

import id.pulang.identity.NotFound;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.master.review.MasterQuestionId;
import id.pulang.people.master.review.MasterQuestions;
import id.pulang.people.master.review.ProtectedPeople;
import id.pulang.people.review.questions.Answer;
import id.pulang.people.web.OutcomeNotice;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Doubts across incidents at the desk: the two records, what an officer says, and that two joined are two. */
@Controller
@RequestMapping("/desk/people")
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.REVIEWER})
class DeskElsewhereController {

    private final ElsewhereViews views;
    private final MasterQuestions questions;
    private final People people;
    private final ProtectedPeople hidden;

    DeskElsewhereController(ElsewhereViews views, MasterQuestions questions, People people, ProtectedPeople hidden) {
        this.hidden = hidden;
        this.views = views;
        this.questions = questions;
        this.people = people;
    }

    @GetMapping("/elsewhere/{asked}")
    ModelAndView question(@PathVariable UUID asked) {
        return new ModelAndView("people/elsewhere", Map.of("page", views.question(asked)));
    }

    @PostMapping("/elsewhere/{asked}/answer")
    @Fresh
    String answer(
            @PathVariable UUID asked,
            @RequestParam Answer answer,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        OutcomeNotice.of(questions.answer(new MasterQuestionId(asked), answer, reason))
                .tell(after);
        return "redirect:/desk/people/elsewhere/" + asked;
    }

    /** Proposes, on somebody's page, that they are not who they are held to be in another incident. */
    @PostMapping("/{person}/elsewhere")
    @Fresh
    String apart(@PathVariable UUID person, @RequestParam(defaultValue = "") String reason, RedirectAttributes after) {
        OutcomeNotice.of(questions.apart(found(person), reason)).tell(after);
        return "redirect:/desk/people/" + person + "#elsewhere";
    }

    /** Has other posts told nothing of somebody, not even that they are known. */
    @PostMapping("/{person}/hide")
    @For({Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
    String hide(@PathVariable UUID person, @RequestParam(defaultValue = "") String reason, RedirectAttributes after) {
        hidden.protect(found(person), reason);
        after.addFlashAttribute("notice", "people.hidden.done");
        return "redirect:/desk/people/" + person;
    }

    @PostMapping("/{person}/unhide")
    @For({Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
    @Fresh
    String unhide(@PathVariable UUID person, RedirectAttributes after) {
        hidden.lift(found(person));
        after.addFlashAttribute("notice", "people.hidden.ended");
        return "redirect:/desk/people/" + person;
    }

    private PersonId found(UUID person) {
        return people.find(new PersonId(person)).map(PersonSummary::id).orElseThrow(() -> new NotFound("person"));
    }
}
