package id.pulang.people.registry;

import id.pulang.identity.Actor;
import id.pulang.people.PersonId;
import java.util.UUID;

/** A question whose turn it is, and in whose name it is asked. */
record Turn(UUID question, PersonId person, Actor actor, int failures) {}
