package id.pulang.protection;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Keyed hashes (the PRF of Tink with a key outside the database) of sealed values, by which rows are found though the
 * database cannot read the values.
 *
 * <p>Thread-safe. The kind is part of what is hashed: the same value in two places has two indexes.
 */
final class BlindIndex {

    private static final int BYTES = 16;

    private final HeldKeysets keysets;

    BlindIndex(HeldKeysets keysets) {
        this.keysets = keysets;
    }

    byte[] of(String kind, String value) {
        try {
            return keysets.now().print((kind + "\u0000" + value).getBytes(StandardCharsets.UTF_8), BYTES);
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException("A blind index cannot be made", exception);
        }
    }
}
