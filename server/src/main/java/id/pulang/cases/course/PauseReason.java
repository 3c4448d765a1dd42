package id.pulang.cases.course;

/**
 * Why a clock may rest, as a pack lists it.
 *
 * @param code its text has the key {@code cases.pause.reason.<code>}
 * @param longestDays how many days ahead a pause may end
 */
public record PauseReason(String code, int longestDays) {}
