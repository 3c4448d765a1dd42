package id.pulang.repatriation.handovers;

import id.pulang.cases.Cases;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.people.sight.ReturnedByAgency;
import id.pulang.repatriation.JourneyEvents;
import id.pulang.repatriation.ManifestStore;
import id.pulang.repatriation.milestones.HandoverRefused;
import java.util.List;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes a person back into the care of the mission once an agency has refused them: the heads of the manifest are
 * counted anew, the agency sees the person no longer, and it stands on the timeline.
 *
 * <p>The agency writes on no manifest and no case. So the event is delivered after the commit, at least once, and the
 * server does it; done twice it is done once.
 */
@Component
class RefusalListener {

    private static final Actor SERVER = Actor.server("handovers");

    private final Cases cases;
    private final ManifestStore store;
    private final AnswerRows answers;
    private final JourneyEvents events;
    private final TransactionOperations transactions;

    RefusalListener(
            Cases cases,
            ManifestStore store,
            AnswerRows answers,
            JourneyEvents events,
            TransactionOperations transactions) {
        this.cases = cases;
        this.store = store;
        this.answers = answers;
        this.events = events;
        this.transactions = transactions;
    }

    @Async
    @TransactionalEventListener
    void on(RefusedByAgency refused) {
        Acting.as(SERVER, () -> transactions.executeWithoutResult(_ -> takeBack(refused)));
    }

    private void takeBack(RefusedByAgency refused) {
        store.save(store.open(refused.manifest()), refused.at());
        answers.leftTheCareOf(refused.handover())
                .ifPresent(person -> events.published(new ReturnedByAgency(List.of(person.value()), refused.agency())));
        events.happened(
                new HandoverRefused(cases.living(refused.caseId()), refused.agency(), refused.at(), refused.by()));
    }
}
