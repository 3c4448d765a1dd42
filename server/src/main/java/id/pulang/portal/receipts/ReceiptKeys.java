package id.pulang.portal.receipts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What follows from a stretched receipt, by HKDF with SHA-256 (RFC 5869): where its mailbox lies, and the key that
 * seals the private key of the mailbox.
 */
public final class ReceiptKeys {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] root;

    /** The keys of a stretched receipt. */
    public ReceiptKeys(byte[] root) {
        this.root = root.clone();
    }

    /** What they follow from; for a form that is sent back soon. */
    public byte[] root() {
        return root.clone();
    }

    /**
     * Returns where the mailbox lies.
     *
     * @param key of the public process: without it a stolen table cannot even be searched
     */
    public byte[] index(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(derived("index"));
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /**
     * Returns the private key of the mailbox. It follows from the receipt, so that every sending with one receipt, at
     * once or after a crash, names the same key.
     */
    public byte[] privateKey() {
        try {
            return derived("pair");
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** Seals the private key of a mailbox (AES-256-GCM with a random nonce before it). */
    public byte[] seal(byte[] privateKey) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(privateKey);
            byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return whole;
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** Opens the private key of a mailbox; empty for that of another. */
    public Optional<byte[]> open(byte[] sealed) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES))
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (GeneralSecurityException anothers) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(derived("box"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private byte[] derived(String use) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addIKM(root)
                        .thenExpand(("pulang.receipt." + use).getBytes(StandardCharsets.US_ASCII), KEY_BYTES));
    }

    @Override
    public String toString() {
        return "the keys of a receipt";
    }
}
