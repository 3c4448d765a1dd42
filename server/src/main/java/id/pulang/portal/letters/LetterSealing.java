package id.pulang.portal.letters;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Letters as they are sealed at the door: JSON, filled up to one of a few sizes, so that its length says little. */
public final class LetterSealing {

    private static final JsonMapper JSON = ForgettingJson.json();
    private static final JsonMapper BOUNDED = ForgettingJson.bounded(LetterBounds.READING);
    private static final int SMALLEST = 4 << 10;
    private static final int STEP = 2;

    private LetterSealing() {}

    /** Seals a letter to the desk's public keys. */
    public static byte[] seal(byte[] publicKeyset, UUID id, Letter letter) {
        byte[] written = JSON.writeValueAsBytes(letter);
        byte[] padded = Padding.fill(written, size(written.length));
        try {
            HybridConfig.register();
            return TinkProtoKeysetFormat.parseKeysetWithoutSecret(publicKeyset)
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                    .encrypt(padded, context(id));
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException("The desk's public keys cannot be used", exception);
        } finally {
            Arrays.fill(written, (byte) 0);
            Arrays.fill(padded, (byte) 0);
        }
    }

    /** Reads a letter that the desk has opened; empty for what is none, or is larger than any of the form. */
    public static Optional<Letter> read(byte[] opened) {
        try {
            return Padding.taken(opened)
                    .filter(written -> written.length <= LetterBounds.LONGEST)
                    .map(written -> BOUNDED.readValue(written, Letter.class))
                    .filter(LetterBounds::hold)
                    .map(Letter::visible);
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    /**
     * Returns the id of a sending: the same for the same form with the same words and files, so that it counts once
     * when it is sent again on a bad line. A sending that differs in anything is another one.
     *
     * @param form the random number of the form, which nobody sees but sealed
     */
    public static UUID id(byte[] form, Letter letter) {
        byte[] written = JSON.writeValueAsBytes(new Letter(letter.kind(), letter.told(), List.of()));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(form, "HmacSHA256"));
            mac.update(written);
            for (Letter.SentFile file : letter.files()) {
                mac.update((file.content().length + (file.tellsItsPlace() ? " +" : " ") + file.name() + "\n")
                        .getBytes(StandardCharsets.UTF_8));
                mac.update(file.content());
            }
            ByteBuffer hash = ByteBuffer.wrap(mac.doFinal());
            return new UUID(hash.getLong(), hash.getLong());
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException(exception);
        } finally {
            Arrays.fill(written, (byte) 0);
        }
    }

    /** What a letter is bound to: none can be put in the place of another. */
    public static byte[] context(UUID id) {
        return ("pulang.portal.letter " + id).getBytes(StandardCharsets.UTF_8);
    }

    private static int size(int length) {
        int size = SMALLEST;
        while (size < length + Padding.BEFORE) {
            size *= STEP;
        }
        return Math.min(size, Math.max(LetterBounds.LONGEST, length + Padding.BEFORE));
    }
}
