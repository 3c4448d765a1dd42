package id.pulang.registration.tokens;

import id.pulang.cases.CaseId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A token of somebody: what is printed on it says nothing of them.
 *
 * @param code ten letters of Base32, which only who works at a post can look up
 */
public record Token(UUID id, CaseId about, String code, Instant issuedAt) {

    /** Returns the code as it is printed: in two groups of capital letters. */
    public String printed() {
        String capital = code.toUpperCase(Locale.ROOT);
        return capital.substring(0, capital.length() / 2) + "-" + capital.substring(capital.length() / 2);
    }
}
