package id.pulang.families.links;

import id.pulang.identity.Access;
import id.pulang.people.PeopleSplit;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends who tells a report where one person turns out to be two: which of them named the contact, and whom the report is
 * about, is to be confirmed anew.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PartedPeople {

    private final FamilyLinkRows rows;
    private final LinkTrail trail;
    private final Access access;

    PartedPeople(FamilyLinkRows rows, LinkTrail trail, Access access) {
        this.rows = rows;
        this.trail = trail;
        this.access = access;
    }

    @EventListener
    void on(PeopleSplit split) {
        rows.ofPeople(List.of(split.revived(), split.from())).forEach(link -> {
            rows.end(link, "", access.actor().id(), split.at());
            trail.ended("reporter undone by a split", link.report(), link.contact());
        });
    }
}
