package id.pulang.clearances;

import id.pulang.cases.CaseMerged;
import id.pulang.cases.CaseRevived;
import id.pulang.clearances.lists.FactLists;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows cases that are joined or parted, in the same transaction: what was recorded goes where its case goes. */
@Component
class CaseFollower {

    private final FactRows facts;
    private final OverrideRows overrides;
    private final FactLists lists;

    CaseFollower(FactRows facts, OverrideRows overrides, FactLists lists) {
        this.facts = facts;
        this.overrides = overrides;
        this.lists = lists;
    }

    @EventListener
    void on(CaseMerged merged) {
        facts.move(merged.from(), merged.into());
        overrides.move(merged.from(), merged.into());
        lists.move(merged.from(), merged.into());
    }

    @EventListener
    void on(CaseRevived revived) {
        facts.moveBack(revived.id());
        overrides.moveBack(revived.id());
        lists.moveBack(revived.id());
    }
}
