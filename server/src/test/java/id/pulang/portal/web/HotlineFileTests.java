package id.pulang.portal.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.packs.Packs;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("security")
class HotlineFileTests {

    private static final byte[] NUMBERS = """
            {"asOf": "2026-01-31", "reliedUntil": "2026-07-31", "lines": [
                {"nameLocal": "Pos", "nameEnglish": "Post", "number": "+62 (21) 000-000", "source": "uji",
                 "state": "ID", "purpose": "protection"},
                {"nameLocal": "Entah", "nameEnglish": "Unknown", "number": "+62 21 111", "source": "uji", "state": "ID"}]}
            """.getBytes(UTF_8);

    @Test
    void numbersAreShownOnlyAsTheyWereSigned() throws GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Signature signing = Signature.getInstance("Ed25519");
        signing.initSign(pair.getPrivate());
        signing.update(NUMBERS);
        byte[] signature = Base64.getEncoder().encode(signing.sign());
        var file = new HotlineFile(
                Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));

        Hotlines hotlines = file.read(NUMBERS, signature);

        assertThat(hotlines.lines().getFirst().link()).isEqualTo("tel:+6221000000");
        assertThat(hotlines.relied("ID", LocalDate.of(2026, 7, 31))).hasSize(1);
        assertThat(hotlines.relied("ID", LocalDate.of(2026, 8, 1))).isEmpty();
        assertThat(hotlines.relied("KH", LocalDate.of(2026, 7, 31))).isEmpty();
        assertThat(hotlines.old(LocalDate.of(2026, 7, 31)))
                .as("what it is for is not known")
                .hasSize(1);
        assertThat(hotlines.old(LocalDate.of(2026, 8, 1))).hasSize(2);
        byte[] changed = new String(NUMBERS, UTF_8).replace("+62", "+63").getBytes(UTF_8);
        assertThatThrownBy(() -> file.read(changed, signature)).hasMessageContaining("not signed");
        assertThatThrownBy(() -> file.read(NUMBERS, new byte[0])).hasMessageContaining("not signed");
    }

    @Test
    void theDeliveredNumbersAreSigned() {
        for (String pack : new String[] {"id-kh", "id-mm"}) {
            var found = Packs.load(null, pack).find(pack).orElseThrow();

            assertThat(SharedLook.hotlines(found).lines()).as(pack).isNotEmpty().allSatisfy(line -> {
                assertThat(line.state()).isNotNull();
                assertThat(line.purpose()).isNotNull();
                assertThat(line.reliedUntil()).isNotNull();
            });
        }
    }

    @Test
    void eachHostHasALineOfItsOwn() {
        for (String pack : new String[] {"id-kh", "id-mm"}) {
            var found = Packs.load(null, pack).find(pack).orElseThrow();

            assertThat(SharedLook.hotlines(found).lines())
                    .extracting(Hotlines.Line::state)
                    .contains(found.corridor().host().code());
        }
    }
}
