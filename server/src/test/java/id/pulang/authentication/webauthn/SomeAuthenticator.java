package id.pulang.authentication.webauthn;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An authenticator made by hand, so that it can also do what no honest one does. */
public final class SomeAuthenticator {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int SHOWS_A_KEY = 0x40;
    private static final int COORDINATE = 32;

    private final byte[] id = new byte[32];
    private final String origin;
    private final String host;
    private final boolean asksForAFinger;
    private KeyPair key = newKey();
    private long counter;

    private SomeAuthenticator(String origin, String host, boolean asksForAFinger) {
        this.origin = origin;
        this.host = host;
        this.asksForAFinger = asksForAFinger;
        new SecureRandom().nextBytes(id);
    }

    public static SomeAuthenticator at(RelyingParty site) {
        return new SomeAuthenticator(site.origin(), site.host(), true);
    }

    /** The same passkey, brought by a browser that is at another origin. */
    SomeAuthenticator broughtFrom(String otherOrigin) {
        return copy(otherOrigin, host, asksForAFinger);
    }

    /** The same passkey, asked for another name. */
    SomeAuthenticator askedFor(String otherHost) {
        return copy(origin, otherHost, asksForAFinger);
    }

    /** The same passkey without the finger, face or PIN of its owner. */
    SomeAuthenticator inOtherHands() {
        return copy(origin, host, false);
    }

    /** Somebody's own key under the same number. */
    SomeAuthenticator withAnotherKey() {
        var forged = copy(origin, host, asksForAFinger);
        forged.key = newKey();
        return forged;
    }

    SomeAuthenticator counting(long from) {
        counter = from;
        return this;
    }

    /** Answers when it is asked to make a passkey. */
    String makes(CeremonyOptions question) {
        return makes(question.options());
    }

    /** Answers when it is asked to make a passkey, as a browser hands the question on. */
    public String makes(String options) {
        byte[] client = client("webauthn.create", options);
        byte[] attested = joined(
                new byte[16], ByteBuffer.allocate(2).putShort((short) id.length).array(), id, cose());
        byte[] shown = joined(authenticator(SHOWS_A_KEY), attested);
        byte[] attestation = joined(
                bytes("a3"),
                text("fmt"),
                text("none"),
                text("attStmt"),
                bytes("a0"),
                text("authData"),
                bytes("58"),
                new byte[] {(byte) shown.length},
                shown);
        return answer(Map.of("clientDataJSON", coded(client), "attestationObject", coded(attestation)));
    }

    /** Answers when it is asked for a passkey. */
    String signs(CeremonyOptions question) {
        return signs(question, Map.of());
    }

    /** Answers when it is asked for a passkey, and says whose it is. */
    String signsAs(CeremonyOptions question, byte[] owner) {
        return signs(question, Map.of("userHandle", coded(owner)));
    }

    private String signs(CeremonyOptions question, Map<String, String> more) {
        byte[] client = client("webauthn.get", question.options());
        byte[] shown = authenticator(0);
        var response = new HashMap<>(more);
        response.put("clientDataJSON", coded(client));
        response.put("authenticatorData", coded(shown));
        response.put("signature", coded(signature(joined(shown, digest(client)))));
        return answer(response);
    }

    private SomeAuthenticator copy(String otherOrigin, String otherHost, boolean asks) {
        var copy = new SomeAuthenticator(otherOrigin, otherHost, asks);
        System.arraycopy(id, 0, copy.id, 0, id.length);
        copy.key = key;
        copy.counter = counter;
        return copy;
    }

    private byte[] client(String type, String question) {
        JsonNode options = JSON.readTree(question);
        return JSON.writeValueAsBytes(Map.of(
                "type",
                type,
                "challenge",
                options.get("challenge").asString(),
                "origin",
                origin,
                "crossOrigin",
                false));
    }

    private byte[] authenticator(int flags) {
        int all = PRESENT | flags | (asksForAFinger ? VERIFIED : 0);
        byte[] rest =
                ByteBuffer.allocate(5).put((byte) all).putInt((int) counter).array();
        return joined(digest(host.getBytes(StandardCharsets.UTF_8)), rest);
    }

    /** The public key as a passkey shows it. Source: RFC 9052 with ES256 on P-256. */
    private byte[] cose() {
        var point = ((ECPublicKey) key.getPublic()).getW();
        return joined(
                bytes("a5010203262001215820"), number(point.getAffineX()), bytes("225820"), number(point.getAffineY()));
    }

    private String answer(Map<String, String> response) {
        return JSON.writeValueAsString(Map.of(
                "id", coded(id),
                "rawId", coded(id),
                "type", "public-key",
                "response", response,
                "clientExtensionResults", Map.of()));
    }

    private byte[] signature(byte[] text) {
        try {
            Signature signing = Signature.getInstance("SHA256withECDSA");
            signing.initSign(key.getPrivate());
            signing.update(text);
            return signing.sign();
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            return keys.generateKeyPair();
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static byte[] digest(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static byte[] number(BigInteger coordinate) {
        byte[] bytes = coordinate.toByteArray();
        byte[] fixed = new byte[COORDINATE];
        int length = Math.min(bytes.length, COORDINATE);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE - length, length);
        return fixed;
    }

    private static byte[] text(String word) {
        return joined(new byte[] {(byte) (0x60 + word.length())}, word.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String coded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
