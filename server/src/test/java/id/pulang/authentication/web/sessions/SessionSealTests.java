package id.pulang.authentication.web.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.incidents.web.ReceivedView;
import id.pulang.protection.keys.AesGcmCipher;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.servlet.FlashMap;

@Tag("security")
class SessionSealTests {

    private final SessionSeal seal = new SessionSeal(new AesGcmCipher(new SecretKeySpec(new byte[32], "AES")));

    @Test
    void bringsBackWhatPagesRemember() {
        var flash = new FlashMap();
        flash.put("notice", "pages.saved");
        flash.put("outcomes", new ArrayList<>(List.of(new ReceivedView("a.csv", "known", "", List.of("1"), null))));
        flash.setTargetRequestPath("/desk");
        flash.addTargetRequestParam("page", "2");
        flash.startExpirationPeriod(180);

        for (Object value : List.of(
                new CopyOnWriteArrayList<>(List.of(flash)),
                "/desk/cases",
                List.of(UUID.randomUUID(), Instant.EPOCH, 1, 2L, true, Map.of("a", "b")))) {
            assertThat(seal.open(seal.close(value))).contains(value);
        }
        assertThat(seal.open(seal.close(new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "word"))))
                .hasValueSatisfying(token ->
                        assertThat(((DefaultCsrfToken) token).getToken()).isEqualTo("word"));
    }

    @Test
    void readsNothingThatWasNotSealedHere() throws IOException {
        var other = new SessionSeal(new AesGcmCipher(
                new SecretKeySpec(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6}, "AES")));
        byte[] changed = seal.close("kata");
        changed[changed.length - 1] ^= 1;

        assertThat(seal.open(serialized("kata"))).isEmpty();
        assertThat(seal.open(other.close("kata"))).isEmpty();
        assertThat(seal.open(changed)).isEmpty();
        assertThat(seal.open(new byte[0])).isEmpty();
    }

    @Test
    void makesNoObjectOfAnyOtherKindEvenOfWhatIsSealedRightly() {
        var chain = new HashMap<Object, Object>();
        chain.put(URI.create("http://example.org"), "x");

        for (Object value :
                List.of(new Attack(), chain, new PriorityQueue<>(Set.of(1)), new Attack[1], List.of(new Attack()))) {
            assertThat(seal.open(seal.close(value))).as("%s", value.getClass()).isEmpty();
        }
        assertThat(Attack.ran).isFalse();
    }

    @Test
    void makesNoObjectThatTakesForEverOrAllMemory() {
        List<Object> nested = new ArrayList<>();
        for (int level = 0; level < 100; level++) {
            nested = new ArrayList<>(List.of(nested));
        }

        // A message about what lies so deep would itself take for ever.
        assertThat(seal.open(seal.close(nested)).isEmpty()).isTrue();
        assertThat(seal.open(seal.close(new String[100_000])).isEmpty()).isTrue();
    }

    private static byte[] serialized(Object value) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    /** Does something as soon as it is read. */
    private static final class Attack implements Serializable {

        private static final long serialVersionUID = 1;
        private static boolean ran;

        private void readObject(ObjectInputStream in) {
            ran = true;
        }
    }
}
