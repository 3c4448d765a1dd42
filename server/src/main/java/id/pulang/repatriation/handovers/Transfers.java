package id.pulang.repatriation.handovers;

import id.pulang.identity.Access;
import id.pulang.identity.Post;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.repatriation.JourneyEvents;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door through which an office hands people on to another office of its agency, which then sees them in its place.
 *
 * <p>The record stays as it was signed; a policy of the database lets people pass within an agency and a purpose only.
 */
@Service
@Transactional
public class Transfers {

    private final Access access;
    private final HandoverRows rows;
    private final JourneyEvents events;

    Transfers(Access access, HandoverRows rows, JourneyEvents events) {
        this.access = access;
        this.rows = rows;
        this.events = events;
    }

    /** What came of handing people on to another office of an agency. */
    public enum Outcome {
        HANDED_ON,
        /** None of those chosen is with this office and countersigned. */
        NOBODY,
        /** The office is closed, of another agency, or there for another purpose. */
        NO_SUCH_OFFICE
    }

    /** Returns the offices to which the acting person's office can hand people on. */
    public List<Post> offices() {
        access.require(Role.RECEIVING_AGENCY);
        return access.besides();
    }

    /** Hands people on whom the acting person's office has received. */
    public Outcome handOn(Collection<HandoverId> people, PostCode office) {
        if (offices().stream().map(Post::code).noneMatch(office::equals)) {
            return Outcome.NO_SUCH_OFFICE;
        }
        List<Handover> moved = people.stream()
                .distinct()
                .flatMap(id -> rows.find(id).stream())
                .filter(Handover::isAccepted)
                .toList();
        if (moved.isEmpty()) {
            return Outcome.NOBODY;
        }
        rows.handOn(moved.stream().map(Handover::id).toList(), office);
        events.wrote(
                "handed on to " + office.value(),
                Purpose.HANDOVER,
                moved.stream().map(Handover::caseId).toList(),
                "from " + access.actor().post().value());
        return Outcome.HANDED_ON;
    }
}
