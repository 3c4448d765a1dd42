package id.pulang.repatriation.handovers;

import java.time.Instant;

/**
 * What an officer of the agency answered to a handover.
 *
 * @param accepted whether the agency has the person in its care; if not, the mission has
 * @param because why it was refused; empty when it was accepted
 */
public record AgencyAnswer(boolean accepted, String by, Instant at, String because) {}
