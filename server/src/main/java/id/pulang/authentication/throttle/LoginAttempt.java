package id.pulang.authentication.throttle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A log-in attempt: the name and the network address that its failures are counted under.
 *
 * @param login what they typed as their name
 * @param address where they are, as the network says
 */
public record LoginAttempt(String login, String address) {

    /** Folds the name to lower case, without blanks around it. */
    public LoginAttempt {
        login = login.strip().toLowerCase(Locale.ROOT);
    }

    /** What the tries of this kind are counted under; what was typed cannot be read from it. */
    String key(AttemptScope kind) {
        return print(
                switch (kind) {
                    case ADDRESS -> address;
                    case NAME -> login;
                    case PAIR -> login + "\n" + address;
                });
    }

    private static String print(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
