package id.pulang.people.master;

import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;

/** Somebody of another incident who is held to be the same human being. */
public record SameHuman(PersonId person, PersonId other, IncidentId incident, PostCode post) {}
