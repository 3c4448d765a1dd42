package id.pulang.authentication.web;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the log-in page says about what has just happened.
 *
 * @param key of the text; empty when nothing has
 * @param number what the text counts
 * @param bad whether it is bad news
 */
public record LogInWord(String key, int number, boolean bad) {

    static final LogInWord NONE = new LogInWord("", 0, false);
    static final LogInWord WRONG_CODE = new LogInWord("access.login.code", 0, true);
    static final LogInWord WRONG_PASSKEY = new LogInWord("access.login.passkey", 0, true);

    static final LogInWord CLOSED = new LogInWord("access.login.closed", 0, true);

    private static final int MINUTE = 60;
    private static final int ALMOST_A_SECOND = 999;
    private static final int LONGEST = 3600;

    static LogInWord in(Map<String, String[]> query) {
        if (query.containsKey("wait")) {
            return toWait(query.get("wait")[0]);
        }
        return query.keySet().stream()
                .flatMap(word -> switch (word) {
                    case "wrong", "busy", "code", "passkey", "outside", "away", "closed" ->
                        Stream.of(new LogInWord("access.login." + word, 0, true));
                    case "left", "ended", "changed", "removed", "made", "disconnected" ->
                        Stream.of(new LogInWord("access.login." + word, 0, false));
                    default -> Stream.empty();
                })
                .findFirst()
                .orElse(NONE);
    }

    /** Returns the query of a page that says how long to wait. */
    public static String query(Duration wait) {
        return "wait=" + wait.plusMillis(ALMOST_A_SECOND).toSeconds();
    }

    private static LogInWord toWait(String seconds) {
        return toWait(Duration.ofSeconds(seconds.matches("\\d{1,4}") ? Integer.parseInt(seconds) : MINUTE));
    }

    static LogInWord toWait(Duration howLong) {
        int wait = (int) Math.min(howLong.plusMillis(ALMOST_A_SECOND).toSeconds(), LONGEST);
        return wait < MINUTE
                ? new LogInWord("access.login.wait.seconds", wait, true)
                : new LogInWord("access.login.wait.minutes", (wait + MINUTE - 1) / MINUTE, true);
    }
}
