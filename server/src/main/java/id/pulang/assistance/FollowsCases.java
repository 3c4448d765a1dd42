package id.pulang.assistance;

import id.pulang.cases.CaseMerged;
import id.pulang.cases.CaseRevived;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets findings follow their case when it rests in another one or comes back. */
@Component("assistanceFollowsCases")
@Transactional
class FollowsCases {

    private final FitnessRows rows;

    FollowsCases(FitnessRows rows) {
        this.rows = rows;
    }

    @EventListener
    void on(CaseMerged merged) {
        rows.follow(merged.from(), merged.into());
    }

    @EventListener
    void on(CaseRevived revived) {
        rows.comeBack(revived.id());
    }
}
