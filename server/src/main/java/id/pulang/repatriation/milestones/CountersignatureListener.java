package id.pulang.repatriation.milestones;

import id.pulang.cases.Cases;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings a person home on the timeline once the receiving agency has countersigned.
 *
 * <p>The agency writes on no case: the police does not even see it. So the event is delivered after the commit, at
 * least once, and the server notes the milestone in the name of who signed; noted twice it stands there once.
 */
@Component
class CountersignatureListener {

    private static final Actor SERVER = Actor.server("handovers");

    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    CountersignatureListener(Cases cases, ApplicationEventPublisher events, TransactionOperations transactions) {
        this.cases = cases;
        this.events = events;
        this.transactions = transactions;
    }

    @Async
    @TransactionalEventListener
    void on(Countersigned signed) {
        Acting.as(
                SERVER,
                () -> transactions.executeWithoutResult(_ -> events.publishEvent(new HandoverCountersigned(
                        cases.living(signed.caseId()), signed.agency(), signed.at(), signed.by()))));
    }
}
