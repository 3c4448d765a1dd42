package id.pulang.people.registry.batches;

import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.incidents.IncidentId;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import id.pulang.people.registry.Asked;
import id.pulang.people.registry.Inquiries;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door through which the registry is asked about many people of an incident. Each question is stored at once and
 * asked in the background, as one about a single person; somebody whose identity is verified, or about whom the
 * registry has answered as they are known today, is not asked about again.
 */
@Service
@Transactional
public class RegistryBatches {

    /** About how many people one press asks. */
    public static final int MOST_AT_ONCE = 200;

    /** How many people a page shows. */
    public static final int SHOWN = 50;

    private static final Role[] ASKERS = {Role.CONSULAR_OFFICER, Role.CLEARANCE_OWNER};
    private static final PersonId FIRST = new PersonId(new UUID(0, 0));

    private final BatchRows rows;
    private final Inquiries inquiries;
    private final People people;
    private final Access access;

    RegistryBatches(BatchRows rows, Inquiries inquiries, People people, Access access) {
        this.rows = rows;
        this.inquiries = inquiries;
        this.people = people;
        this.access = access;
    }

    /** Asks about the next people of an incident, until as many questions are stored as one press asks. */
    public BatchAsked ask(IncidentId incident) {
        access.require(ASKERS);
        int stored = 0;
        int unnumbered = 0;
        List<PersonId> next = rows.unasked(incident, FIRST, MOST_AT_ONCE);
        while (!next.isEmpty() && stored < MOST_AT_ONCE) {
            Collection<Asked> asked = inquiries.askAll(next).values();
            if (asked.contains(Asked.NOT_CONNECTED)) {
                return new BatchAsked(false, 0, 0);
            }
            stored += Collections.frequency(asked, Asked.STORED);
            unnumbered += Collections.frequency(asked, Asked.NO_NUMBER);
            next = rows.unasked(incident, next.getLast(), MOST_AT_ONCE - stored);
        }
        return new BatchAsked(true, stored, unnumbered);
    }

    /** Tells how far the registry has answered; opens nothing. */
    public BatchStanding standing(IncidentId incident) {
        access.require(Role.CASEWORKERS);
        return new BatchStanding(rows.counts(incident), rows.unasked(incident));
    }

    /** Opens the cards of the people of one answer, page by page, with one line in the trail; page 1 is the first. */
    public Map<PersonId, PersonCard> people(IncidentId incident, RegistryAnswer answer, int page) {
        access.require(Role.CASEWORKERS);
        int skipped = (Math.clamp(page, 1, 10_000) - 1) * SHOWN;
        return people.cards(rows.with(incident, answer, skipped, SHOWN), Purpose.CASE_WORK);
    }
}
