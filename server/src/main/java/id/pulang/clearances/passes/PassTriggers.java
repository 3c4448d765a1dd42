package id.pulang.clearances.passes;

import id.pulang.assistance.FitnessFound;
import id.pulang.assistance.FitnessLapsed;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseMerged;
import id.pulang.cases.CaseRevived;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.Milestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.clearances.changes.GatesChanged;
import id.pulang.people.IdentityAsserted;
import id.pulang.people.IdentityChanged;
import id.pulang.people.IdentitySettled;
import id.pulang.people.PeopleMatched;
import id.pulang.people.PeopleRegrouped;
import id.pulang.people.PersonId;
import id.pulang.people.corrections.FactCorrected;
import id.pulang.people.review.SplitDecided;
import id.pulang.screening.ScreeningConcluded;
import id.pulang.screening.offers.OfferAnswered;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears of everything that a gate depends on, and has the passes of those concerned decided once, just before the
 * transaction in which it happened commits: then every module has written what it keeps, in whatever order they heard.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PassTriggers {

    private final PassKeeper keeper;
    private final Cases cases;

    PassTriggers(PassKeeper keeper, Cases cases) {
        this.keeper = keeper;
        this.cases = cases;
    }

    @EventListener
    void on(GatesChanged changed) {
        due(changed.cases());
    }

    @EventListener
    void on(FitnessFound found) {
        keeper.bind(found.cases());
        due(found.cases());
    }

    @EventListener
    void on(FitnessLapsed lapsed) {
        keeper.bind(lapsed.cases());
        due(lapsed.cases());
    }

    @EventListener
    void on(ScreeningConcluded concluded) {
        keeper.bind(concluded.cases());
        due(concluded.cases());
    }

    @EventListener
    void on(OfferAnswered answered) {
        keeper.bind(answered.cases());
        due(answered.cases());
    }

    @EventListener
    void on(IdentityAsserted asserted) {
        dueOf(asserted.people());
    }

    @EventListener
    void on(IdentityChanged changed) {
        dueOf(List.of(changed.person()));
    }

    @EventListener
    void on(IdentitySettled settled) {
        dueOf(List.of(settled.person()));
    }

    @EventListener
    void on(FactCorrected corrected) {
        dueOf(List.of(corrected.person()));
    }

    @EventListener
    void on(SplitDecided decided) {
        dueOf(List.of(decided.person()));
    }

    @EventListener
    void on(PeopleMatched matched) {
        due(cases.in(matched.incident()).stream().map(CaseSummary::id).toList());
    }

    @EventListener
    void on(PeopleRegrouped regrouped) {
        dueOf(regrouped.people());
    }

    @EventListener
    void on(CaseMerged merged) {
        keeper.rest(merged.from());
        due(List.of(merged.into()));
    }

    @EventListener
    void on(CaseRevived revived) {
        due(List.of(revived.id(), revived.from()));
    }

    /** Whoever does not travel after all is decided about again: nothing was while they were on the way. */
    @EventListener
    @Transactional
    void on(Milestone happened) {
        if (happened.effect().filter(PassTriggers::takesBackTheJourney).isPresent()) {
            due(happened.cases());
        }
    }

    private static boolean takesBackTheJourney(StageEffect effect) {
        return effect.kind() == StageEffect.Kind.RETURNS
                || effect.kind() == StageEffect.Kind.REFUSES && effect.stage() == Stage.TRAVELLING;
    }

    private void dueOf(Collection<PersonId> people) {
        due(cases.casesOf(people).values());
    }

    private void due(Collection<CaseId> ids) {
        if (ids.isEmpty()) {
            return;
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof BeforeCommit waiting) {
            waiting.ids.addAll(ids);
            return;
        }
        var waiting = new BeforeCommit(new LinkedHashSet<>(ids));
        TransactionSynchronizationManager.bindResource(this, waiting);
        TransactionSynchronizationManager.registerSynchronization(waiting);
    }

    /** What is to be decided before the commit. */
    private final class BeforeCommit implements TransactionSynchronization {

        private final Set<CaseId> ids;

        BeforeCommit(Set<CaseId> ids) {
            this.ids = ids;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            keeper.settle(ids);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(PassTriggers.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(PassTriggers.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(PassTriggers.this);
        }
    }
}
