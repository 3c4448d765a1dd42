package id.pulang.people;

import id.pulang.access.Access;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps in sight of an agency whom it received, also under the record that survives a merge. */
@Component
class AgencySight {

    private final Access access;

    AgencySight(Access access) {
        this.access = access;
    }

    @EventListener
    void follow(PeopleMerged merged) {
        access.showThrough(merged.from().value(), merged.into().value());
    }

    @EventListener
    void partAgain(PeopleSplit split) {
        access.hideThrough(split.revived().value(), split.from().value());
    }
}
