package id.pulang.portal.web;

import id.pulang.portal.receipts.Receipt;
import id.pulang.portal.receipts.ReceiptKeys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a form carries instead of a session, sealed with a key of the day (AES-256-GCM) and good for some hours: a
 * random number, or the keys of a receipt that was typed before. It opens nothing that the receipt does not.
 */
final class FormSeals {

    private static final Duration GOOD_FOR = Duration.ofHours(6);
    private static final int NUMBER_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Supplier<List<byte[]>> keys;
    private final Clock clock;

    /** Seals with the first of some keys and opens with any. */
    FormSeals(Supplier<List<byte[]>> keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Seals a new random number for a form. */
    String number() {
        return seal(random(NUMBER_BYTES), "form");
    }

    /** Returns the number of a form; empty where it is none of ours or too old. */
    Optional<byte[]> number(String seal) {
        return open(seal, "form");
    }

    /** Seals the keys of a receipt for the forms of one page. */
    String keys(ReceiptKeys keys) {
        return seal(keys.root(), "receipt");
    }

    /** Returns the keys of a receipt that was typed some time ago. */
    Optional<ReceiptKeys> keys(String seal) {
        return open(seal, "receipt").map(ReceiptKeys::new);
    }

    /** Seals a receipt, to be compared with the digits that are typed of it, and shown again where they do not fit. */
    String receipt(Receipt receipt) {
        return seal(receipt.digits().getBytes(StandardCharsets.US_ASCII), "digits");
    }

    /** Returns the receipt that was sealed; empty where it is too long ago. */
    Optional<Receipt> receipt(String seal) {
        return open(seal, "digits").map(kept -> new Receipt(new String(kept, StandardCharsets.US_ASCII)));
    }

    private String seal(byte[] what, String use) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] dated = ByteBuffer.allocate(Long.BYTES + what.length)
                .putLong(clock.instant().getEpochSecond())
                .put(what)
                .array();
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keys.get().getFirst(), nonce, use)
                    .doFinal(dated);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private Optional<byte[]> open(String seal, String use) {
        return keys.get().stream().flatMap(key -> open(key, seal, use).stream()).findFirst();
    }

    private Optional<byte[]> open(byte[] key, String seal, String use) {
        try {
            byte[] whole = Base64.getUrlDecoder().decode(seal);
            ByteBuffer dated = ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(whole, NONCE_BYTES), use)
                    .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES));
            long age = clock.instant().getEpochSecond() - dated.getLong();
            byte[] what = new byte[dated.remaining()];
            dated.get(what);
            return age > GOOD_FOR.toSeconds() ? Optional.empty() : Optional.of(what);
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String use) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(use.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
