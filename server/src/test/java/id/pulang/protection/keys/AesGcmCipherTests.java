package id.pulang.protection.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("security")
class AesGcmCipherTests {

    private static final String PLACE = "access.second_factor.secret.1";
    private static final byte[] VALUE = "kunci pintu belakang".getBytes(UTF_8);

    private final AesGcmCipher seal = new AesGcmCipher(key(1));

    @Test
    void opensWhatItClosed() {
        byte[] sealed = seal.close(PLACE, VALUE);

        assertThat(seal.open(PLACE, sealed)).isEqualTo(VALUE);
        assertThat(new String(sealed, UTF_8)).doesNotContain("kunci");
    }

    /** Sealed by the version before Tink did it: what databases and backups hold must stay readable. */
    @Test
    void opensWhatEarlierVersionsClosed() {
        byte[] earlier = HexFormat.of()
                .parseHex("0184e49de5940cb8ee89dcb55f97e6576c0ac5131931491d48c5"
                        + "53e57fecfb96e5c836f94a8abd12f04e19073abd9d50b9");

        assertThat(seal.open(PLACE, earlier)).isEqualTo(VALUE);
    }

    @Test
    void closesTheSameValueDifferentlyEachTime() {
        assertThat(seal.close(PLACE, VALUE)).isNotEqualTo(seal.close(PLACE, VALUE));
    }

    @Test
    void refusesAValueThatWasMovedToAnotherRow() {
        byte[] sealed = seal.close(PLACE, VALUE);

        assertThatThrownBy(() -> seal.open("access.second_factor.secret.2", sealed))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void refusesAValueInWhichOneBitWasChanged() {
        byte[] sealed = seal.close(PLACE, VALUE);

        for (int place = 0; place < sealed.length; place++) {
            byte[] changed = sealed.clone();
            changed[place] ^= 1;
            assertThatThrownBy(() -> seal.open(PLACE, changed)).isInstanceOf(SealBroken.class);
        }
        assertThatThrownBy(() -> seal.open(PLACE, new byte[0])).isInstanceOf(SealBroken.class);
    }

    @Test
    void refusesAnotherKey() {
        byte[] sealed = seal.close(PLACE, VALUE);

        assertThatThrownBy(() -> new AesGcmCipher(key(2)).open(PLACE, sealed)).isInstanceOf(SealBroken.class);
    }

    private static SecretKeySpec key(int first) {
        byte[] key = new byte[32];
        key[0] = (byte) first;
        return new SecretKeySpec(key, "AES");
    }
}
