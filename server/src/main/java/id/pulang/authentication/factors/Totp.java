package id.pulang.authentication.factors;

import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time passwords (TOTP): six digits that hold for thirty seconds. Source: RFC 6238 with HMAC-SHA-1, RFC
 * 4226, RFC 4648.
 */
final class Totp {

    static final int SECRET_BYTES = 20;

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_A_LETTER = 5;
    private static final int SECONDS_A_STEP = 30;
    private static final int TOLERATED_STEPS = 1;
    private static final int DIGITS = 6;

    private Totp() {}

    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDS_A_STEP);
    }

    /** Returns the code of one step. */
    static String code(byte[] secret, long step) {
        return code(secret, step, DIGITS);
    }

    static String code(byte[] secret, long step, int digits) {
        byte[] mac = mac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int start = mac[mac.length - 1] & 0xf;
        int number = ByteBuffer.wrap(mac).getInt(start) & 0x7fff_ffff;
        return ("%0" + digits + "d")
                .formatted(number % BigInteger.TEN.pow(digits).intValueExact());
    }

    /** Returns the step whose code this is: now, one before or one after, and later than the last that was taken. */
    static OptionalLong accepted(byte[] secret, String typed, Instant now, long lastStep) {
        byte[] code = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        return LongStream.rangeClosed(step(now) - TOLERATED_STEPS, step(now) + TOLERATED_STEPS)
                .filter(step -> step > lastStep)
                .filter(step -> MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.UTF_8), code))
                .findFirst();
    }

    /** Writes a secret as people type it into an authenticator. */
    static String text(byte[] secret) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < secret.length * Byte.SIZE; bit += BITS_A_LETTER) {
            text.append(LETTERS.charAt(bits(secret, bit)));
        }
        return text.toString();
    }

    /** Returns the address that an authenticator reads from a picture. */
    static String address(String login, byte[] secret) {
        return "otpauth://totp/Pulang:%s?secret=%s&issuer=Pulang&algorithm=SHA1&digits=%d&period=%d"
                .formatted(URLEncoder.encode(login, StandardCharsets.UTF_8), text(secret), DIGITS, SECONDS_A_STEP);
    }

    private static int bits(byte[] secret, int first) {
        int letter = 0;
        for (int bit = first; bit < first + BITS_A_LETTER; bit++) {
            int place = bit / Byte.SIZE;
            int value = place < secret.length ? secret[place] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1 : 0;
            letter = letter << 1 | value;
        }
        return letter;
    }

    private static byte[] mac(byte[] secret, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
