package id.pulang.repatriation;

import id.pulang.cases.CaseMerged;
import id.pulang.cases.CaseRevived;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Acting;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows cases that join and part, so that a place on a manifest stays with the person who holds it. */
@Component
class SeatMoves {

    private final SeatRows seats;
    private final Cases cases;

    SeatMoves(SeatRows seats, Cases cases) {
        this.seats = seats;
        this.cases = cases;
    }

    @EventListener
    void on(CaseMerged merged) {
        CaseSummary into = cases.summary(merged.into());
        seats.join(merged.from(), into, Acting.actor().id(), merged.at());
    }

    @EventListener
    void on(CaseRevived revived) {
        seats.part(cases.summary(revived.id()), revived.from());
    }
}
