package id.pulang.rescue.requests;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Access;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.papers.IssuedPaper;
import id.pulang.rescue.RescuePlaces;
import id.pulang.rescue.RescueStep;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door through which an authority is asked on paper to bring people out. The paper necessarily names the place of
 * each, so only an officer to whom every one of them opens makes it; it is kept sealed (docs/decisions/0086).
 */
@Service
@Transactional
public class RescueRequests {

    /** How many people one paper names; our proposal, what a police station can look for at once. */
    public static final int MOST_PEOPLE = 40;
    /** Within how many days an answer is asked for at first; our proposal, no official limit was found. */
    public static final int ANSWER_DAYS = 3;
    /** The most days that an officer may give for an answer; our proposal. */
    public static final int MOST_ANSWER_DAYS = 60;

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_WORDS = 2000;

    private final RequestBook book;
    private final RequestWriter writer;
    private final RescuePlaces places;
    private final Cases cases;
    private final Access access;

    RescueRequests(RequestBook book, RequestWriter writer, RescuePlaces places, Cases cases, Access access) {
        this.book = book;
        this.writer = writer;
        this.places = places;
        this.cases = cases;
        this.access = access;
    }

    /** Returns the languages in which a request of the post of a case is printed; none where no pack has a form. */
    public List<String> languages(CaseId id) {
        access.require(Role.CONSULAR_OFFICER);
        return writer.languages(cases.summary(cases.living(id)).post());
    }

    /** Makes a request with a number for some people, all of one post. */
    public Making make(Collection<CaseId> chosen, RequestTerms asked) {
        access.require(Role.CONSULAR_OFFICER);
        List<CaseSummary> named = cases.summaries(cases.livingOf(chosen).values());
        Optional<Making.Refused> problem = Optional.<Making.Refused>empty()
                .or(() -> asked(asked))
                .or(() -> counted(named))
                .or(() -> notLocated(named))
                .or(() -> notWished(named));
        if (problem.isPresent()) {
            return problem.get();
        }
        Map<CaseId, String> opened =
                places.now(named.stream().map(CaseSummary::id).toList());
        List<String> shut = numbers(named, each -> !opened.containsKey(each.id()));
        if (!shut.isEmpty()) {
            return new Making.Refused(RequestOutcome.SHUT, shut);
        }
        return writer.languages(named.getFirst().post()).contains(asked.language())
                ? made(named, opened, asked)
                : Making.Refused.of(RequestOutcome.NO_FORM);
    }

    private Making made(List<CaseSummary> named, Map<CaseId, String> opened, RequestTerms asked) {
        RequestId id = book.nextId();
        PostCode post = named.getFirst().post();
        IssuedPaper paper = writer.issue(id, named, opened, asked);
        var made = new RescueRequest.Made(
                paper.number(),
                asked.language(),
                access.today(),
                asked.answerBy(),
                access.actor().id());
        book.keep(id, post, paper, made, named.stream().map(CaseSummary::id).toList());
        return new Making.Made(id);
    }

    private Optional<Making.Refused> asked(RequestTerms asked) {
        if (asked.authority().isEmpty()) {
            return Optional.of(Making.Refused.of(RequestOutcome.AUTHORITY_MISSING));
        }
        if (asked.authority().length() > LONGEST_LINE || asked.words().length() > LONGEST_WORDS) {
            return Optional.of(Making.Refused.of(RequestOutcome.TOO_LONG));
        }
        boolean possible = !asked.answerBy().isBefore(access.today())
                && !asked.answerBy().isAfter(access.today().plusDays(MOST_ANSWER_DAYS));
        return possible ? Optional.empty() : Optional.of(Making.Refused.of(RequestOutcome.NO_SUCH_DAY));
    }

    private static Optional<Making.Refused> counted(List<CaseSummary> named) {
        if (named.isEmpty()) {
            return Optional.of(Making.Refused.of(RequestOutcome.NOBODY));
        }
        if (named.size() > MOST_PEOPLE) {
            return Optional.of(Making.Refused.of(RequestOutcome.TOO_MANY));
        }
        return named.stream().map(CaseSummary::post).distinct().count() > 1
                ? Optional.of(Making.Refused.of(RequestOutcome.SEVERAL_POSTS))
                : Optional.empty();
    }

    private Optional<Making.Refused> notLocated(List<CaseSummary> named) {
        Map<CaseId, RescueStep> placed =
                places.current(named.stream().map(CaseSummary::id).toList());
        return refused(
                RequestOutcome.NOT_LOCATED,
                numbers(named, each -> !each.stage().isBeforeRegistration() || !placed.containsKey(each.id())));
    }

    /** Nobody is told of to an authority without their word, or that of who speaks for them, but to save a life. */
    private Optional<Making.Refused> notWished(List<CaseSummary> named) {
        Set<CaseId> wished =
                places.mayBeTold(named.stream().map(CaseSummary::id).toList());
        return refused(RequestOutcome.NOT_WISHED, numbers(named, each -> !wished.contains(each.id())));
    }

    private static Optional<Making.Refused> refused(RequestOutcome why, List<String> numbers) {
        return numbers.isEmpty() ? Optional.empty() : Optional.of(new Making.Refused(why, numbers));
    }

    private static List<String> numbers(List<CaseSummary> cases, Predicate<CaseSummary> which) {
        return cases.stream().filter(which).map(each -> each.number().value()).toList();
    }
}
