package id.pulang.installation.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("security")
class SealedPartTests {

    private static final int CHUNK = 64 * 1024;
    private static final int SEALED_CHUNK = CHUNK + 16;

    private final SecretKey key = key(1);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 17})
    void givesBackWhatWasWritten(int length) throws IOException {
        byte[] plain = random(length);

        byte[] sealed = sealed(plain);

        assertThat(opened(sealed, key)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, SEALED_CHUNK - 1, SEALED_CHUNK, 2 * SEALED_CHUNK, 2 * SEALED_CHUNK + 100})
    void noticesThatTheEndWasCutOff(int kept) throws IOException {
        byte[] sealed = sealed(random(2 * CHUNK + 1000));

        byte[] cut = Arrays.copyOf(sealed, kept);

        assertThatThrownBy(() -> opened(cut, key)).isInstanceOf(IOException.class);
    }

    @Test
    void noticesThatChunksChangedPlaces() throws IOException {
        byte[] sealed = sealed(random(3 * CHUNK));

        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, 0, swapped, SEALED_CHUNK, SEALED_CHUNK);
        System.arraycopy(sealed, SEALED_CHUNK, swapped, 0, SEALED_CHUNK);

        assertThatThrownBy(() -> opened(swapped, key)).hasMessageContaining("seal is broken");
    }

    @Test
    void noticesAMissingChunkInTheMiddle() throws IOException {
        byte[] sealed = sealed(random(3 * CHUNK));

        byte[] shorter = Arrays.copyOf(sealed, sealed.length - SEALED_CHUNK);
        System.arraycopy(sealed, 2 * SEALED_CHUNK, shorter, SEALED_CHUNK, shorter.length - SEALED_CHUNK);

        assertThatThrownBy(() -> opened(shorter, key)).hasMessageContaining("seal is broken");
    }

    @Test
    void noticesEveryChangedBit() throws IOException {
        byte[] sealed = sealed(random(20));

        for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThatThrownBy(() -> opened(changed, key)).hasMessageContaining("seal is broken");
        }
    }

    @Test
    void noticesWhatWasAddedAtTheEnd() throws IOException {
        byte[] sealed = sealed(random(CHUNK));

        byte[] longer = Arrays.copyOf(sealed, 2 * sealed.length);
        System.arraycopy(sealed, 0, longer, sealed.length, sealed.length);

        assertThatThrownBy(() -> opened(longer, key)).hasMessageContaining("seal is broken");
    }

    @Test
    void opensWithNoOtherKey() throws IOException {
        byte[] sealed = sealed(random(100));

        assertThatThrownBy(() -> opened(sealed, key(2))).hasMessageContaining("seal is broken");
    }

    private byte[] sealed(byte[] plain) throws IOException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        SealedOutput out = new SealedOutput(sealed, key);
        out.write(plain, 0, plain.length / 3);
        out.write(plain, plain.length / 3, plain.length - plain.length / 3);
        out.finish();
        return sealed.toByteArray();
    }

    private static byte[] opened(byte[] sealed, SecretKey key) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (SealedInput in = new SealedInput(new ByteArrayInputStream(sealed), key);
                OutputStream all = plain) {
            in.transferTo(all);
        }
        return plain.toByteArray();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static SecretKey key(int first) {
        byte[] key = new byte[32];
        key[0] = (byte) first;
        return new SecretKeySpec(key, "AES");
    }
}
