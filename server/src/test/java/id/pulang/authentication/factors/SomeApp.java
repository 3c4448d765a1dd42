package id.pulang.authentication.factors;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** An authenticator app into which somebody typed what the page shows. */
public final class SomeApp {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private SomeApp() {}

    /** Returns the code that the app shows at a moment. */
    public static String code(String typed, Instant at) {
        return Totp.code(secret(typed), Totp.step(at));
    }

    static byte[] secret(String typed) {
        var bytes = new ByteArrayOutputStream();
        int bits = 0;
        int count = 0;
        for (char letter : typed.replace(" ", "").toCharArray()) {
            bits = bits << 5 | LETTERS.indexOf(letter);
            count += 5;
            if (count >= 8) {
                count -= 8;
                bytes.write(bits >> count);
                bits &= (1 << count) - 1;
            }
        }
        return bytes.toByteArray();
    }
}
