package id.pulang.protection.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that the database does not know: it signs checkpoints (Ed25519), and marks entries (HMAC-SHA-256) so that one
 * which no server wrote is found.
 */
public final class AuditKey {

    private static final String SIGNING = "Ed25519";
    private static final String MARKING = "HmacSHA256";
    private static final int NAME_BYTES = 8;

    private final KeyPair pair;
    private final SecretKeySpec marking;

    private AuditKey(KeyPair pair) {
        this.pair = pair;
        this.marking = derived("pulang-audit-mark-1", MARKING);
    }

    /**
     * Derives a key for another use, from which nothing about this one follows.
     *
     * @param use names the use, and no other
     */
    public SecretKeySpec derived(String use, String algorithm) {
        return new SecretKeySpec(
                new CanonicalEncoding(use).plain(pair.getPrivate().getEncoded()).sha256(), algorithm);
    }

    /** Returns the key in a file, which is made the first time. */
    public static AuditKey kept(Path file) {
        try {
            return of(file, new OwnerFile(file).lines(AuditKey::made));
        } catch (IOException unusable) {
            throw new KeyRefused(
                    "The key of the audit trail %s cannot be used: %s. Put it back from the backup."
                            .formatted(file, unusable.getMessage()),
                    unusable);
        }
    }

    /** Returns the key in a file that must exist. */
    public static AuditKey read(Path file) throws IOException {
        return of(file, new OwnerFile(file).lines());
    }

    private static AuditKey of(Path file, List<String> lines) throws IOException {
        if (lines.size() < 2) {
            throw new IOException("%s is no key of an audit trail".formatted(file));
        }
        try {
            KeyFactory keys = KeyFactory.getInstance(SIGNING);
            return new AuditKey(new KeyPair(
                    keys.generatePublic(new X509EncodedKeySpec(bytes(lines.get(1)))),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(bytes(lines.get(0))))));
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            throw new IOException("%s is no key of an audit trail".formatted(file), wrong);
        }
    }

    /** A short name of the public key. */
    public String name() {
        byte[] hash = new CanonicalEncoding("pulang-audit-key-1")
                .plain(pair.getPublic().getEncoded())
                .sha256();
        return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
    }

    /** Returns the HMAC-SHA-256 of an entry. */
    public byte[] mark(byte[] content) {
        return marker().doFinal(content);
    }

    /** What makes many marks one after the other; one thread uses it. */
    public Mac marker() {
        try {
            Mac mac = Mac.getInstance(MARKING);
            mac.init(marking);
            return mac;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Returns the public part, by which signatures are checked (X.509). */
    byte[] publicKey() {
        return pair.getPublic().getEncoded();
    }

    /** Returns the Ed25519 signature of a checkpoint. */
    public byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(SIGNING);
            signature.initSign(pair.getPrivate());
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Whether a signature is that of this key over the bytes. */
    public boolean signed(byte[] bytes, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(SIGNING);
            signature.initVerify(pair.getPublic());
            signature.update(bytes);
            return signature.verify(signed);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }

    private static List<String> made() {
        KeyPair pair = newPair();
        return List.of(
                text(pair.getPrivate().getEncoded()), text(pair.getPublic().getEncoded()));
    }

    private static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance(SIGNING).generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text.strip());
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
