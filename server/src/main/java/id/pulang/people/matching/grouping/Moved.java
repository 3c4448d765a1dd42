package id.pulang.people.matching.grouping;

import id.pulang.people.PersonId;

/** A person who went into another, or came out of one. */
public record Moved(PersonId person, PersonId other) {}
