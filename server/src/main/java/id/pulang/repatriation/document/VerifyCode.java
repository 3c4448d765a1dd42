package id.pulang.repatriation.document;

import java.security.SecureRandom;

/** Makes the codes on records of handover: 128 bits that nobody can guess, in letters that nobody mixes up. */
public final class VerifyCode {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerifyCode() {}

    /** Returns a new code. */
    public static String next() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .collect(
                        StringBuilder::new,
                        (code, letter) -> code.append(LETTERS.charAt(letter)),
                        StringBuilder::append)
                .toString();
    }
}
