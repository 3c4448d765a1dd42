package id.pulang.people.index;

import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;

/** What decides whether somebody may be found and is asked for: who, of which incident and post. */
public record VisibilityKey(PersonId id, IncidentId incident, PostCode post) {}
