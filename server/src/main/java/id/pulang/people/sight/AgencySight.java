package id.pulang.people.sight;

import id.pulang.people.PeopleMerged;
import id.pulang.people.PeopleSplit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps in sight of an agency whom it received, also under the record that survives a merge. */
@Component
class AgencySight {

    private final AgencyVisibility agencies;

    AgencySight(AgencyVisibility agencies) {
        this.agencies = agencies;
    }

    @EventListener
    void follow(PeopleMerged merged) {
        agencies.showThrough(merged.from().value(), merged.into().value());
    }

    @EventListener
    void partAgain(PeopleSplit split) {
        agencies.hideThrough(split.revived().value(), split.from().value());
    }
}
