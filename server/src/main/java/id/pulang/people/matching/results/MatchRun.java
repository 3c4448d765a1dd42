package id.pulang.people.matching.results;

import id.pulang.incidents.IncidentId;
import java.time.Instant;

/** The last run of the matcher over an incident: when it ended, what it found, what errors are to be expected. */
public record MatchRun(IncidentId incident, Instant finishedAt, MatchResult result, Outlook outlook) {}
