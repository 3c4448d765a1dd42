package id.pulang.incidents.rosters;

import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.RosterId;
import java.time.Instant;

/**
 * A list was withdrawn: its rows stay as they are and are read no more as what is said of anybody.
 *
 * <p>Published within the transaction in which the second officer agrees.
 *
 * @param by the officer who agreed
 */
public record RosterWithdrawn(RosterId roster, IncidentId incident, UserId by, Instant at) {}
