package id.pulang.portal.web;

import id.pulang.packs.Pack;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads {@code hotlines.json} of a pack, if {@code hotlines.sig} beside it is its signature (Ed25519, RFC 8032,
 * Base64). A wrong number could lead somebody to whom they fled from, so that none is shown unsigned.
 */
final class HotlineFile {

    private static final String NUMBERS = "hotlines.json";
    private static final String SIGNATURE = "hotlines.sig";

    private final PublicKey key;

    /** Reads with a public key in Base64 (X.509). */
    HotlineFile(String key) {
        try {
            this.key = KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key.strip())));
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            throw new IllegalStateException("The public key of the telephone numbers cannot be read", wrong);
        }
    }

    /**
     * Returns the numbers of a pack; none where it has no file. Throws {@link IllegalStateException} for a wrong one.
     */
    Hotlines of(Pack pack) {
        Optional<byte[]> numbers = pack.file(NUMBERS);
        return numbers.map(bytes -> read(bytes, pack.file(SIGNATURE).orElse(new byte[0])))
                .orElse(Hotlines.NONE);
    }

    Hotlines read(byte[] numbers, byte[] signature) {
        if (!isSigned(numbers, signature)) {
            throw new IllegalStateException(
                    "%s is not signed with the key that belongs to it; the public pages do not start with numbers that somebody may have changed."
                            .formatted(NUMBERS));
        }
        return new JsonMapper().readValue(numbers, Hotlines.class);
    }

    private boolean isSigned(byte[] numbers, byte[] signature) {
        try {
            Signature looked = Signature.getInstance("Ed25519");
            looked.initVerify(key);
            looked.update(numbers);
            return looked.verify(Base64.getMimeDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            return false;
        }
    }
}
