package id.pulang.people.web.review;

import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.identity.endpoints.UnreadableRequest;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.review.Questions;
import id.pulang.people.review.Reviews;
import id.pulang.people.review.questions.Answer;
import id.pulang.people.review.questions.Awaited;
import id.pulang.people.review.questions.Outcome;
import id.pulang.people.review.questions.QuestionId;
import id.pulang.people.review.questions.QuestionView;
import id.pulang.people.review.questions.Standing;
import id.pulang.people.web.OutcomeNotice;
import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.servlet.support.RequestContextUtils;

/** Doubts at the desk: the queue, the two records, and what an officer says about them. */
@Controller
@RequestMapping("/desk/people/review")
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.REVIEWER})
class DeskReviewController {

    private final ReviewViews views;
    private final Reviews reviews;
    private final Questions questions;
    private final Rosters rosters;
    private final ElsewhereViews elsewhere;

    DeskReviewController(
            ReviewViews views, Reviews reviews, Questions questions, Rosters rosters, ElsewhereViews elsewhere) {
        this.views = views;
        this.reviews = reviews;
        this.questions = questions;
        this.rosters = rosters;
        this.elsewhere = elsewhere;
    }

    @GetMapping
    ModelAndView queue(
            @RequestParam(required = false) @Nullable UUID incident,
            @RequestParam(required = false) @Nullable Standing standing,
            @RequestParam(required = false) @Nullable Awaited awaited,
            @RequestParam(defaultValue = "1") int page) {
        return new ModelAndView(
                "people/queue",
                Map.of(
                        "queue",
                        views.queue(incident, standing, awaited, page),
                        "elsewhere",
                        incident == null ? elsewhere.open() : List.of()));
    }

    @GetMapping("/next")
    String next(
            @RequestParam(required = false) @Nullable UUID incident,
            HttpServletRequest request,
            RedirectAttributes after) {
        Optional.ofNullable(RequestContextUtils.getInputFlashMap(request))
                .ifPresent(told -> told.forEach(after::addFlashAttribute));
        var next = incident == null ? reviews.next() : reviews.next(new IncidentId(incident));
        if (next.isEmpty()) {
            if (after.getFlashAttributes().isEmpty()) {
                after.addFlashAttribute("notice", "people.review.nothing");
            }
            return "redirect:/desk/people/review" + (incident == null ? "" : "?incident=" + incident);
        }
        return "redirect:/desk/people/review/" + next.get().value();
    }

    @GetMapping("/{question}")
    ModelAndView question(@PathVariable UUID question) {
        return new ModelAndView("people/review", Map.of("review", views.question(question)));
    }

    /** The two rows as they came: every cell under the header that its list gives it. */
    @GetMapping("/{question}/rows")
    ModelAndView rows(@PathVariable UUID question) {
        QuestionView asked = questions.question(new QuestionId(question));
        return new ModelAndView(
                "people/as-it-came",
                Map.of(
                        "question", asked,
                        "left", rosters.row(asked.left().id()),
                        "right", rosters.row(asked.right().id())));
    }

    @PostMapping("/{question}/answer")
    @Fresh
    String answer(
            @PathVariable UUID question,
            @RequestParam Answer answer,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam UUID incident,
            RedirectAttributes after) {
        Outcome outcome = reviews.answer(
                new QuestionId(question), answer, UnreadableRequest.text(reason, Reviews.LONGEST_REASON));
        OutcomeNotice.of(outcome).tell(after);
        after.addFlashAttribute("undoable", outcome instanceof Outcome.Settled ? "" : question.toString());
        return "redirect:/desk/people/review/next?incident=" + incident;
    }

    @PostMapping("/{question}/undo")
    String undo(@PathVariable UUID question, RedirectAttributes after) {
        OutcomeNotice.undone(reviews.undo(new QuestionId(question))).tell(after);
        return "redirect:/desk/people/review/" + question;
    }
}
