package id.pulang.portal.letters;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.subtle.X25519;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The key pair of a mailbox (HPKE with X25519, HKDF-SHA256 and AES-256-GCM), each part of 32 bytes, and the words that
 * are sealed to it: 16 KiB always, whatever is in them.
 */
public final class BoxKeys {

    /** How long a private or a public key is, in bytes. */
    public static final int KEY_BYTES = 32;

    /** How long sealed words are, in bytes. */
    public static final int SEALED_BYTES = (16 << 10) + 48;

    private static final int WORDS_BYTES = 16 << 10;
    private static final byte[] CONTEXT = {'p', 'u', 'l', 'a', 'n', 'g', '.', 'b', 'o', 'x'};
    private static final JsonMapper JSON = ForgettingJson.json();

    private BoxKeys() {}

    /** Makes a private key. */
    public static byte[] generated() {
        return X25519.generatePrivateKey();
    }

    /** Returns the public key of a private one. */
    public static byte[] publicOf(byte[] privateKey) {
        try {
            return X25519.publicFromPrivate(privateKey);
        } catch (InvalidKeyException exception) {
            throw new IllegalArgumentException(exception);
        }
    }

    /** Seals words to a public key; where they are too many, the oldest are left out, own ones first. */
    public static byte[] seal(byte[] publicKey, BoxWords words) {
        BoxWords kept = words;
        byte[] written = JSON.writeValueAsBytes(kept);
        while (written.length > WORDS_BYTES - Padding.BEFORE) {
            kept = kept.withoutOldest();
            written = JSON.writeValueAsBytes(kept);
        }
        byte[] padded = Padding.fill(written, WORDS_BYTES);
        try {
            return handle(publicKey(publicKey))
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                    .encrypt(padded, CONTEXT);
        } catch (GeneralSecurityException exception) {
            throw new IllegalArgumentException(exception);
        }
    }

    /** Opens words with the private key; empty for what was sealed to another. */
    @AccessesPartialKey
    public static Optional<BoxWords> open(byte[] privateKey, byte[] sealed) {
        try {
            HpkePrivateKey key = HpkePrivateKey.create(
                    publicKey(publicOf(privateKey)), SecretBytes.copyFrom(privateKey, InsecureSecretKeyAccess.get()));
            byte[] padded = handle(key)
                    .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                    .decrypt(sealed, CONTEXT);
            Optional<BoxWords> words = Padding.taken(padded).map(written -> JSON.readValue(written, BoxWords.class));
            Arrays.fill(padded, (byte) 0);
            return words;
        } catch (GeneralSecurityException | JacksonException broken) {
            return Optional.empty();
        }
    }

    @AccessesPartialKey
    private static HpkePublicKey publicKey(byte[] key) throws GeneralSecurityException {
        @Nullable Integer none = null;
        return HpkePublicKey.create(
                HpkeParameters.builder()
                        .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                        .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                        .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                        .setVariant(HpkeParameters.Variant.NO_PREFIX)
                        .build(),
                Bytes.copyFrom(key),
                none);
    }

    private static KeysetHandle handle(com.google.crypto.tink.Key key) throws GeneralSecurityException {
        HybridConfig.register();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
                .build();
    }
}
