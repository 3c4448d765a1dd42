package id.pulang.people.review;

import id.pulang.people.PersonId;
import java.time.Instant;

/** A split of a person was proposed, confirmed or declined: a doubt about who they are was raised or laid. */
public record SplitDecided(PersonId person, Instant at) {}
