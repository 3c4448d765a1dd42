package id.pulang.people.matching;

import id.pulang.people.PersonId;

/** A person who went into another, or came out of one. */
record Moved(PersonId person, PersonId other) {}
