package id.pulang.people.sight;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Post;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which receiving agency may see whom: those who were handed over to it, and no one else. */
@Service
@Transactional
public class AgencyVisibility {

    private final ShownRows rows;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    AgencyVisibility(ShownRows rows, Access access, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Lets an agency see people from now on: those who are handed over to it, and no one else. */
    @EventListener
    public void show(ReceivedByAgency received) {
        List<UUID> people = received.people();
        PostCode agency = received.agency();
        access.require(Role.REPATRIATION_LEAD, Role.HEAD_OF_MISSION, Role.CONSULAR_OFFICER);
        rows.show(people, agency, clock.instant());
        trail.wroteAll("shown to " + agency.value(), Purpose.HANDOVER, "person", people, "");
    }

    /**
     * Takes people out of the sight of an agency that has not taken them into its care, and who was seen through them.
     */
    @EventListener
    public void hide(ReturnedByAgency returned) {
        rows.hide(returned.people(), returned.agency());
        String act = "no longer shown to " + returned.agency().value();
        trail.wroteAll(act, Purpose.HANDOVER, "person", returned.people(), "");
    }

    /** Returns whom the acting person's office has, because they were handed over to it. */
    public Set<UUID> shown() {
        return rows.shown(access.actor().post());
    }

    /** Returns whom the acting person's office sees: those it has, and if it coordinates, those of offices below. */
    public Set<UUID> inSight() {
        return rows.inSight();
    }

    /** Whether the acting person's office cares for somebody, so that it learns what a medical officer found. */
    public boolean caresFor(UUID person) {
        return access.post(access.actor().post()).filter(Post::learnsOfHealth).isPresent() && shown().contains(person);
    }

    /** Lets the agencies that see one person see another who was found to be the same. */
    public void showThrough(UUID known, UUID same) {
        int agencies = rows.showThrough(known, same, clock.instant());
        leaveTrace("shown as the same person", same, agencies);
    }

    /** Ends what {@link #showThrough} began, once the two were found to be different people. */
    public void hideThrough(UUID known, UUID same) {
        int agencies = rows.hideThrough(known, same);
        leaveTrace("no longer shown as the same person", same, agencies);
    }

    private void leaveTrace(String act, UUID person, int agencies) {
        if (agencies > 0) {
            trail.wrote(act, Purpose.HANDOVER, new Subject("person", person), agencies + " agencies");
        }
    }
}
