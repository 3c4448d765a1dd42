package id.pulang.cases.sections;

import id.pulang.cases.CaseMerged;
import id.pulang.cases.CaseRevived;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets broken glass follow its case when it rests in another one or comes back. */
@Component
@Transactional
class GlassFollowsCases {

    private final GlassRows rows;

    GlassFollowsCases(GlassRows rows) {
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
