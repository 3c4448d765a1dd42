package id.pulang.screening;

import id.pulang.cases.CaseMerged;
import id.pulang.cases.CaseRevived;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets screenings follow their case when it rests in another one or comes back. */
@Component("screeningFollowsCases")
@Transactional
class FollowsCases {

    private final ScreeningRows rows;

    FollowsCases(ScreeningRows rows) {
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
