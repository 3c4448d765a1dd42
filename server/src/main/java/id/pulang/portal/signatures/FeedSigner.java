package id.pulang.portal.signatures;

import id.pulang.protection.keys.OwnerFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Signs texts with a detached JWS (RFC 7515, appendix F) by Ed25519 (RFC 8037), with a key of this process that lies in
 * {@code public/feed-key} of its data folder. It says that a text came from this site, not that it is true: who takes
 * the process over signs as well. Thread-safe.
 */
public final class FeedSigner {

    private static final String ALGORITHM = "Ed25519";
    private static final int RAW_KEY_BYTES = 32;
    private static final int LINES = 2;
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final PrivateKey privateKey;
    private final byte[] raw;

    private FeedSigner(PrivateKey privateKey, PublicKey publicKey) {
        this.privateKey = privateKey;
        byte[] encoded = publicKey.getEncoded();
        raw = Arrays.copyOfRange(encoded, encoded.length - RAW_KEY_BYTES, encoded.length);
    }

    /** Reads the key of a data folder; made on first use, for its owner only. */
    public static FeedSigner in(Path folder) {
        try {
            List<String> lines = new OwnerFile(folder.resolve("public").resolve("feed-key")).lines(FeedSigner::first);
            if (lines.size() != LINES) {
                throw new IOException("The key of the feeds is not whole");
            }
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            Base64.Decoder decoder = Base64.getDecoder();
            return new FeedSigner(
                    factory.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(lines.getFirst()))),
                    factory.generatePublic(new X509EncodedKeySpec(decoder.decode(lines.getLast()))));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception.getMessage(), exception);
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static List<String> first() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            Base64.Encoder encoder = Base64.getEncoder();
            return List.of(
                    encoder.encodeToString(pair.getPrivate().getEncoded()),
                    encoder.encodeToString(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** Returns the detached signature of a text as it is sent, in UTF-8. */
    public String sign(String text) {
        String header = URL.encodeToString(
                "{\"alg\":\"EdDSA\",\"kid\":\"%s\"}".formatted(name()).getBytes(StandardCharsets.US_ASCII));
        String payload = URL.encodeToString(text.getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update((header + "." + payload).getBytes(StandardCharsets.US_ASCII));
            return header + ".." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** Returns the public key as a set of one (RFC 7517), by which signatures are checked. */
    public String keys() {
        return "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"use\":\"sig\",\"alg\":\"EdDSA\",\"kid\":\"%s\",\"x\":\"%s\"}]}"
                .formatted(name(), URL.encodeToString(raw));
    }

    /** The thumbprint of the key (RFC 7638). */
    private String name() {
        String members = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"%s\"}".formatted(URL.encodeToString(raw));
        try {
            return URL.encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(members.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
