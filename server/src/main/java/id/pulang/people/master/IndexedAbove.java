package id.pulang.people.master;

import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import java.util.UUID;

/**
 * A person as the Master Person Index has them.
 *
 * @param earlier whether they were registered before there was such an index
 */
public record IndexedAbove(PersonId person, UUID master, IncidentId incident, PostCode post, boolean earlier) {}
