package id.pulang.protection;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The key encryption keys (Tink keysets) of each purpose, the PRF key of the {@link BlindIndex}, and the key pair to
 * whose public part others seal what only the desk may open.
 *
 * <p>They never touch a text: they wrap the keys of single subjects, which do. Source: OWASP ASVS 5.0 V11.2.2, V13.3.
 */
final class Keysets {

    /** What Tink writes before what it seals: one byte, and the number of the key. */
    static final int PREFIX_BYTES = 5;

    private final Map<KeyPurpose, KeysetHandle> rings;
    private final KeysetHandle prints;
    private final KeysetHandle mail;
    private final Map<KeyPurpose, Aead> aeads = new EnumMap<>(KeyPurpose.class);
    private final PrfSet printer;

    Keysets(Map<KeyPurpose, KeysetHandle> rings, KeysetHandle prints, KeysetHandle mail)
            throws GeneralSecurityException {
        this.rings = rings;
        this.prints = prints;
        this.mail = mail;
        for (var ring : rings.entrySet()) {
            aeads.put(ring.getKey(), ring.getValue().getPrimitive(RegistryConfiguration.get(), Aead.class));
        }
        printer = prints.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }

    /** Makes Tink know the algorithms that are used here. */
    static void register() throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
        HybridConfig.register();
    }

    static Keysets made() throws GeneralSecurityException {
        var rings = new EnumMap<KeyPurpose, KeysetHandle>(KeyPurpose.class);
        for (KeyPurpose ring : KeyPurpose.values()) {
            rings.put(ring, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        }
        return new Keysets(rings, KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF), pair());
    }

    /** Adds to each purpose a new key that seals from now on; what the older ones sealed stays readable. */
    Keysets rotated() throws GeneralSecurityException {
        var newer = new EnumMap<KeyPurpose, KeysetHandle>(KeyPurpose.class);
        for (KeyPurpose ring : KeyPurpose.values()) {
            newer.put(
                    ring,
                    KeysetHandle.newBuilder(handle(ring))
                            .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                                    .withRandomId()
                                    .makePrimary())
                            .build());
        }
        return new Keysets(newer, prints, newer(mail));
    }

    /** Makes a key pair: HPKE (RFC 9180) with X25519, HKDF-SHA256 and AES-256-GCM. */
    static KeysetHandle pair() throws GeneralSecurityException {
        return KeysetHandle.generateNew(hpke());
    }

    private static KeysetHandle newer(KeysetHandle older) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(older)
                .addEntry(KeysetHandle.generateEntryFromParameters(hpke())
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    private static HpkeParameters hpke() throws GeneralSecurityException {
        return HpkeParameters.builder()
                .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                .setVariant(HpkeParameters.Variant.TINK)
                .build();
    }

    byte[] publicMail() throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeKeysetWithoutSecret(mail.getPublicKeysetHandle());
    }

    byte[] openMail(byte[] content, byte[] context) throws GeneralSecurityException {
        return mail.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                .decrypt(content, context);
    }

    KeysetHandle handle(KeyPurpose ring) {
        return Objects.requireNonNull(rings.get(ring), ring + " has no keys");
    }

    KeysetHandle prints() {
        return prints;
    }

    KeysetHandle mail() {
        return mail;
    }

    byte[] wrap(KeyPurpose ring, byte[] key, byte[] place) throws GeneralSecurityException {
        return aead(ring).encrypt(key, place);
    }

    byte[] unwrap(KeyPurpose ring, byte[] wrapped, byte[] place) throws GeneralSecurityException {
        return aead(ring).decrypt(wrapped, place);
    }

    /** Begins what the newest key of a purpose wraps. */
    byte[] prefix(KeyPurpose ring) {
        return ByteBuffer.allocate(PREFIX_BYTES)
                .put((byte) 1)
                .putInt(handle(ring).getPrimary().getId())
                .array();
    }

    byte[] print(byte[] value, int bytes) throws GeneralSecurityException {
        return printer.computePrimary(value, bytes);
    }

    private Aead aead(KeyPurpose ring) {
        return Objects.requireNonNull(aeads.get(ring), ring + " has no keys");
    }
}
