package id.pulang.people.web;

import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.people.PersonId;
import id.pulang.people.interviews.InterviewId;
import id.pulang.people.interviews.InterviewOutcome;
import id.pulang.people.interviews.Interviews;
import id.pulang.people.interviews.SwornIdentifiers;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Interviews with people who have no papers, at the desk: held by one officer, confirmed by a second. */
@Controller
@RequestMapping("/desk/people")
@For(Role.CONSULAR_OFFICER)
class DeskInterviewController {

    private final Interviews interviews;
    private final PeopleViews views;
    private final Access access;

    DeskInterviewController(Interviews interviews, PeopleViews views, Access access) {
        this.interviews = interviews;
        this.views = views;
        this.access = access;
    }

    @PostMapping("/{person}/interviews")
    @Fresh
    String record(
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String firstIdentifier,
            @RequestParam(defaultValue = "") String secondIdentifier,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on,
            RedirectAttributes after) {
        PersonId about = views.found(person);
        var sworn = new SwornIdentifiers(firstIdentifier, secondIdentifier);
        InterviewOutcome outcome = interviews.record(about, sworn, on.orElseGet(access::today));
        return answer(person, outcome, after);
    }

    @PostMapping("/{person}/interviews/{interview}/confirm")
    @Fresh
    String confirm(@PathVariable UUID person, @PathVariable UUID interview, RedirectAttributes after) {
        return answer(person, interviews.confirm(views.found(person), new InterviewId(interview)), after);
    }

    private static String answer(UUID person, InterviewOutcome outcome, RedirectAttributes after) {
        boolean taken = outcome == InterviewOutcome.RECORDED || outcome == InterviewOutcome.CONFIRMED;
        after.addFlashAttribute(taken ? "notice" : "problem", "people.interview.outcome." + outcome);
        return "redirect:/desk/people/" + person + "#interviews";
    }
}
