package id.pulang.authentication.factors;

import id.pulang.identity.UserId;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Ten codes such as {@code 3-k7f2q-9xm4p}, each good once; the number in front says which hash to compare.
 *
 * <p>Their 50 bits need the hash of a password. Source: OWASP ASVS 5.0 V6.5.2.
 */
@Component
class RecoveryCodes {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int CODES = 10;
    private static final int HALF = 5;

    private final FactorRows rows;
    private final PasswordEncoder passwords;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(FactorRows rows, PasswordEncoder passwords) {
        this.rows = rows;
        this.passwords = passwords;
    }

    /** Makes the codes, keeps their hashes, and returns them to be shown once. */
    List<String> make(UserId account) {
        List<String> codes = IntStream.range(0, CODES)
                .mapToObj(number -> number + "-" + signs() + "-" + signs())
                .toList();
        rows.keepCodes(
                account,
                codes.stream()
                        .map(code -> String.valueOf(passwords.encode(bare(code))))
                        .toList());
        return codes;
    }

    /** Whether this is a code that was not used yet; if so, it is used now. */
    boolean use(UserId account, String typed, Instant at) {
        String code = bare(typed);
        if (!code.matches("[0-9][" + SIGNS + "]{" + 2 * HALF + "}")) {
            return false;
        }
        int number = code.charAt(0) - '0';
        Optional<String> hash = rows.unused(account, number);
        boolean right = hash.isPresent() && passwords.matches(code, hash.get());
        if (right) {
            rows.use(account, number, at);
        }
        return right;
    }

    private String signs() {
        StringBuilder signs = new StringBuilder();
        random.ints(HALF, 0, SIGNS.length()).forEach(sign -> signs.append(SIGNS.charAt(sign)));
        return signs.toString();
    }

    private static String bare(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }
}
