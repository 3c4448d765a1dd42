package id.pulang.repatriation;

import id.pulang.cases.CaseMerged;
import id.pulang.cases.CaseRevived;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows cases that join and part, so that a place on a manifest stays with the person who holds it. */
@Component
class CaseMoves {

    private final SeatRows seats;
    private final HandoverRows handovers;
    private final Cases cases;
    private final Occasion occasion;

    CaseMoves(SeatRows seats, HandoverRows handovers, Cases cases, Occasion occasion) {
        this.seats = seats;
        this.handovers = handovers;
        this.cases = cases;
        this.occasion = occasion;
    }

    @EventListener
    void on(CaseMerged merged) {
        CaseSummary into = cases.summary(merged.into());
        seats.join(merged.from(), into, occasion.access().actor().id(), merged.at());
        handovers.join(merged.from(), merged.into());
    }

    @EventListener
    void on(CaseRevived revived) {
        seats.part(cases.summary(revived.id()), revived.from());
        handovers.part(revived.id(), revived.from());
    }
}
