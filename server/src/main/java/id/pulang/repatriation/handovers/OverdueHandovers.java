package id.pulang.repatriation.handovers;

import static java.util.stream.Collectors.groupingBy;

import id.pulang.cases.course.ClockRule;
import id.pulang.cases.course.Clocks;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.repatriation.JourneyEvents;
import id.pulang.repatriation.JourneyRoles;
import id.pulang.repatriation.milestones.HandoverOverdue;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Watches whom nobody has accepted at home: what is not answered within the clock {@code acceptance} of the country
 * pack is noted once and stands on the home page of the duty officers until it is.
 */
@Component
public class OverdueHandovers {

    private static final Actor SERVER = Actor.server("handovers");
    private static final String ACCEPTANCE = "acceptance";

    private final AnswerRows rows;
    private final Clocks clocks;
    private final Access access;
    private final JourneyEvents events;
    private final TransactionOperations transactions;
    private final Clock clock;

    OverdueHandovers(
            AnswerRows rows,
            Clocks clocks,
            Access access,
            JourneyEvents events,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.clocks = clocks;
        this.access = access;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Notes what has become overdue; the job does it every minute. */
    public void look() {
        look(clock.instant());
    }

    void look(Instant now) {
        Acting.as(
                SERVER,
                () -> transactions.executeWithoutResult(_ -> rows.waitedForAt()
                        .forEach(post -> clocks.rule(post, ACCEPTANCE)
                                .map(ClockRule::within)
                                .ifPresent(within -> note(post, now.minus(within), now)))));
    }

    private void note(PostCode post, Instant handedBefore, Instant now) {
        rows.markOverdue(post, handedBefore, now).stream()
                .collect(groupingBy(Unanswered::agency))
                .forEach((agency, late) -> {
                    var who = late.stream().map(Unanswered::caseId).toList();
                    events.wrote("handover overdue", Purpose.HANDOVER, who, agency.value());
                    events.happened(new HandoverOverdue(who, agency, now, SERVER.id()));
                });
    }

    /** Returns what is overdue and still not answered, longest first. */
    @Transactional
    public List<Unanswered> overdue() {
        access.require(JourneyRoles.readers());
        return rows.overdue();
    }

    /** Returns whom an agency has refused and nobody else has taken: they are in the care of the mission. */
    @Transactional
    public List<Unanswered> refused() {
        access.require(JourneyRoles.readers());
        return rows.refused();
    }
}
