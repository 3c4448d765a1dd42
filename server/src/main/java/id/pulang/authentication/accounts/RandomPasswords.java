package id.pulang.authentication.accounts;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes passwords that nobody can guess, of 96 bits each. Safe for use by several threads. */
final class RandomPasswords {

    private static final int BYTES = 12;

    private final SecureRandom random = new SecureRandom();

    String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
