package id.pulang.authentication.web;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A message of the log-in page about the last attempt.
 *
 * @param key of the text; empty when nothing has
 * @param number what the text counts
 * @param bad whether it is bad news
 */
public record LoginMessage(String key, int number, boolean bad) {

    static final LoginMessage NONE = new LoginMessage("", 0, false);
    static final LoginMessage WRONG_CODE = new LoginMessage("access.login.code", 0, true);
    static final LoginMessage WRONG_PASSKEY = new LoginMessage("access.login.passkey", 0, true);

    static final LoginMessage CLOSED = new LoginMessage("access.login.closed", 0, true);

    private static final int MINUTE = 60;
    private static final int ALMOST_A_SECOND = 999;
    private static final int LONGEST = 3600;

    static LoginMessage in(Map<String, String[]> query) {
        if (query.containsKey("wait")) {
            return toWait(query.get("wait")[0]);
        }
        return query.keySet().stream()
                .flatMap(word -> switch (word) {
                    case "wrong", "busy", "code", "passkey", "outside", "away", "closed" ->
                        Stream.of(new LoginMessage("access.login." + word, 0, true));
                    case "left", "ended", "changed", "removed", "made", "disconnected" ->
                        Stream.of(new LoginMessage("access.login." + word, 0, false));
                    default -> Stream.empty();
                })
                .findFirst()
                .orElse(NONE);
    }

    /** Returns the query of a page that says how long to wait. */
    public static String query(Duration wait) {
        return "wait=" + wait.plusMillis(ALMOST_A_SECOND).toSeconds();
    }

    private static LoginMessage toWait(String seconds) {
        return toWait(Duration.ofSeconds(seconds.matches("\\d{1,4}") ? Integer.parseInt(seconds) : MINUTE));
    }

    static LoginMessage toWait(Duration howLong) {
        int wait = (int) Math.min(howLong.plusMillis(ALMOST_A_SECOND).toSeconds(), LONGEST);
        return wait < MINUTE
                ? new LoginMessage("access.login.wait.seconds", wait, true)
                : new LoginMessage("access.login.wait.minutes", (wait + MINUTE - 1) / MINUTE, true);
    }
}
