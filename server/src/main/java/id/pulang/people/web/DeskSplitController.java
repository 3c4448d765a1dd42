package id.pulang.people.web;

import id.pulang.identity.IdSource;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.identity.endpoints.UnreadableRequest;
import id.pulang.incidents.StatementId;
import id.pulang.people.PersonId;
import id.pulang.people.review.Reviews;
import id.pulang.people.review.SplitId;
import id.pulang.people.review.Splits;
import id.pulang.people.review.questions.Answer;
import id.pulang.people.review.questions.QuestionId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Splits at the desk: proposed by one officer, decided by a second; and matching once more by hand. */
@Controller
@RequestMapping("/desk/people")
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.REVIEWER})
class DeskSplitController {

    private final Splits splits;
    private final Reviews reviews;
    private final PeopleViews people;
    private final IdSource ids;

    DeskSplitController(Splits splits, Reviews reviews, PeopleViews people, IdSource ids) {
        this.splits = splits;
        this.reviews = reviews;
        this.people = people;
        this.ids = ids;
    }

    @PostMapping("/{person}/split")
    @Fresh
    String propose(
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") List<UUID> statements,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        var some = statements.stream().map(StatementId::new).collect(Collectors.toSet());
        String why = UnreadableRequest.text(reason, Reviews.LONGEST_REASON);
        OutcomeNotice.of(splits.propose(new SplitId(ids.next()), new PersonId(person), some, why))
                .tell(after);
        return "redirect:/desk/people/" + person;
    }

    @PostMapping("/{person}/splits/{split}/confirm")
    @Fresh
    String confirm(@PathVariable UUID person, @PathVariable UUID split, RedirectAttributes after) {
        var id = new SplitId(split);
        splits.mustBeAbout(people.found(person), id);
        OutcomeNotice.of(splits.confirm(id)).tell(after);
        return "redirect:/desk/people/" + person;
    }

    @PostMapping("/{person}/splits/{split}/decline")
    String decline(@PathVariable UUID person, @PathVariable UUID split, RedirectAttributes after) {
        var id = new SplitId(split);
        splits.mustBeAbout(people.found(person), id);
        OutcomeNotice.undone(splits.decline(id)).tell(after);
        return "redirect:/desk/people/" + person;
    }

    /** Says of two records that are taken as one person whether they are, from the person's page. */
    @PostMapping("/{person}/again/{question}")
    @Fresh
    String lookAgain(
            @PathVariable UUID person,
            @PathVariable UUID question,
            @RequestParam Answer answer,
            RedirectAttributes after) {
        var id = new QuestionId(question);
        people.mustBeAbout(people.found(person), reviews.pair(id));
        OutcomeNotice.of(reviews.answer(id, answer, "")).tell(after);
        return "redirect:/desk/people/" + person;
    }
}
