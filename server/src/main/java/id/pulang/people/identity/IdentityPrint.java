package id.pulang.people.identity;

import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The keyed print (message authentication code) of a {@link StatedIdentity}: equal for equal identities, and nobody
 * makes one without a key that the database does not have.
 *
 * @param hex the bytes of the print in hexadecimal digits
 */
public record IdentityPrint(String hex) {

    /** Takes the bytes of a column; nothing where there are none. */
    public static Optional<IdentityPrint> of(byte @Nullable [] bytes) {
        return Optional.ofNullable(bytes).map(HexFormat.of()::formatHex).map(IdentityPrint::new);
    }

    /** Returns the bytes for a column. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
