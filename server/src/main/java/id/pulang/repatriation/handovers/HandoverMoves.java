package id.pulang.repatriation.handovers;

import id.pulang.cases.CaseMerged;
import id.pulang.cases.CaseRevived;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows cases that join and part, so that a handover stays with the case of the person. */
@Component
class HandoverMoves {

    private final HandoverRows handovers;

    HandoverMoves(HandoverRows handovers) {
        this.handovers = handovers;
    }

    @EventListener
    void on(CaseMerged merged) {
        handovers.join(merged.from(), merged.into());
    }

    @EventListener
    void on(CaseRevived revived) {
        handovers.part(revived.id(), revived.from());
    }
}
