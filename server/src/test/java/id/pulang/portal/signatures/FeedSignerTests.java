package id.pulang.portal.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Whoever has a text, its detached signature and the published key can tell whether it was changed. */
class FeedSignerTests {

    private static final String TEXT = "[{\"number\":\"PNH-W-2025-001\",\"text\":\"é\"}]";

    @TempDir
    private Path folder;

    @Test
    void isCheckedByThePublishedKey() throws GeneralSecurityException {
        FeedSigner signer = FeedSigner.in(folder);

        String jws = signer.sign(TEXT);

        assertThat(holds(signer.keys(), jws, TEXT)).isTrue();
        assertThat(holds(signer.keys(), jws, TEXT + " ")).isFalse();
        assertThat(FeedSigner.in(folder).keys()).as("the key stays").isEqualTo(signer.keys());
    }

    /** As somebody else would check it: RFC 7515 with the payload put back, the key by RFC 8037. */
    private static boolean holds(String keys, String jws, String text) throws GeneralSecurityException {
        String[] parts = jws.split("\\.", -1);
        var key = new JsonMapper().readTree(keys).path("keys").path(0);
        Base64.Decoder url = Base64.getUrlDecoder();
        assertThat(parts).hasSize(3);
        assertThat(parts[1]).isEmpty();
        assertThat(new String(url.decode(parts[0]), StandardCharsets.US_ASCII))
                .contains("\"alg\":\"EdDSA\"", key.path("kid").asString());
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(
                        NamedParameterSpec.ED25519,
                        point(url.decode(key.path("x").asString())))));
        String payload = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        check.update((parts[0] + "." + payload).getBytes(StandardCharsets.US_ASCII));
        return check.verify(url.decode(parts[2]));
    }

    /** RFC 8032, section 5.1.2: little-endian, the highest bit says whether x is odd. */
    private static EdECPoint point(byte[] raw) {
        byte[] bytes = new byte[raw.length];
        for (int at = 0; at < raw.length; at++) {
            bytes[at] = raw[raw.length - 1 - at];
        }
        boolean odd = (bytes[0] & 0x80) != 0;
        bytes[0] &= 0x7f;
        return new EdECPoint(odd, new BigInteger(1, bytes));
    }
}
