package id.pulang.rescue.requests;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.rescue.StepNoted;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door through which it is recorded what became of a request. Once it was sent, the authority counts as engaged for
 * everybody whom it names; if it refuses, or the request is withdrawn, it no longer does, unless something else asks.
 */
@Service
@Transactional
public class RequestActs {

    /** Who records it. */
    public static final Set<Role> ROLES = Set.of(Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION);

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_WORDS = 2000;

    private final RequestBook book;
    private final Cases cases;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestActs(RequestBook book, Cases cases, Access access, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.cases = cases;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Records that a request was sent. */
    public RequestOutcome sent(RequestId id, LocalDate on, SentBy by) {
        return act(id, (request, officer) -> {
            if (request.sent() != null) {
                return RequestOutcome.SENT_BEFORE;
            }
            if (isImpossible(on, request.made().on())) {
                return RequestOutcome.NO_SUCH_DAY;
            }
            book.send(request, new RescueRequest.Sent(on, by), officer.id());
            tell(
                    request,
                    "RESCUE_REQUESTED",
                    still(book.cases(id), Stage.values()),
                    StageEffect.reaches(Stage.ENGAGED));
            return RequestOutcome.DONE;
        });
    }

    /** Records what the authority answered. */
    public RequestOutcome answered(RequestId id, AuthorityAnswer answer, LocalDate on, String number, String words) {
        String line = number.replaceAll("\\s+", " ").strip();
        return act(id, (request, officer) -> {
            RescueRequest.Sent sent = request.sent();
            if (sent == null) {
                return RequestOutcome.NOT_SENT;
            }
            if (line.length() > LONGEST_LINE || words.length() > LONGEST_WORDS) {
                return RequestOutcome.TOO_LONG;
            }
            if (line.isEmpty() && words.isBlank()) {
                return RequestOutcome.WORDS_MISSING;
            }
            if (isImpossible(on, sent.on())) {
                return RequestOutcome.NO_SUCH_DAY;
            }
            book.answer(request, new GivenReply(answer, line, words.strip(), on, officer.id()), clock.instant());
            if (answer == AuthorityAnswer.REFUSED) {
                tell(request, "RESCUE_REFUSED", onlyAskedHere(id), StageEffect.refuses(Stage.ENGAGED));
            } else {
                tell(request, "RESCUE_ANSWERED", still(book.cases(id), Stage.values()), null);
            }
            return RequestOutcome.DONE;
        });
    }

    /** Withdraws a request; the words say why. */
    public RequestOutcome withdraw(RequestId id, String because) {
        return act(id, (request, officer) -> {
            if (because.isBlank()) {
                return RequestOutcome.WORDS_MISSING;
            }
            if (because.length() > LONGEST_WORDS) {
                return RequestOutcome.TOO_LONG;
            }
            book.withdraw(request, because.strip(), clock.instant(), officer.id());
            if (request.sent() != null) {
                tell(request, "RESCUE_WITHDRAWN", onlyAskedHere(id), StageEffect.loses(Stage.ENGAGED));
            }
            return RequestOutcome.DONE;
        });
    }

    private RequestOutcome act(RequestId id, BiFunction<RescueRequest, Actor, RequestOutcome> act) {
        Actor officer = access.require(ROLES);
        RescueRequest request = book.held(id);
        if (request.state(access.today()).ended()) {
            return RequestOutcome.ENDED;
        }
        return act.apply(request, officer);
    }

    private boolean isImpossible(LocalDate on, LocalDate earliest) {
        return on.isAfter(access.today()) || on.isBefore(earliest);
    }

    /** The cases of a request that stand where the authority was engaged, as long as nothing else asks for them. */
    private List<CaseId> onlyAskedHere(RequestId id) {
        return still(book.askedForByNothingElse(id), Stage.ENGAGED);
    }

    /** Those of some cases whose person is not registered yet, and that stand at one of some stages. */
    private List<CaseId> still(Collection<CaseId> ids, Stage... stages) {
        Set<Stage> at = Set.of(stages);
        return cases.summaries(ids).stream()
                .filter(each -> each.stage().isBeforeRegistration() && at.contains(each.stage()))
                .map(CaseSummary::id)
                .toList();
    }

    private void tell(RescueRequest request, String code, List<CaseId> about, @Nullable StageEffect effect) {
        Instant now = clock.instant();
        if (!about.isEmpty()) {
            events.publishEvent(new StepNoted(
                    about, code, now, access.actor().id(), request.made().number(), Optional.ofNullable(effect)));
        }
    }
}
