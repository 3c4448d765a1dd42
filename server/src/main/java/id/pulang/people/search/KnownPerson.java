package id.pulang.people.search;

import id.pulang.linkage.search.Candidate;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonSummary;

/** Somebody known who could be meant, and what agrees. */
public record KnownPerson(PersonSummary summary, PersonCard card, Candidate agreement) {}
