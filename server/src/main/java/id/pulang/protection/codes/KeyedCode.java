package id.pulang.protection.codes;

import id.pulang.protection.Vault;
import java.util.Locale;
import java.util.UUID;

/**
 * A code that follows from an id with a key of this installation, so that it is kept nowhere and printed again: letters
 * of Crockford's Base32, five bits each. Who does not have the key cannot guess it. Source: D. Crockford, "Base32
 * Encoding".
 */
public final class KeyedCode {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BITS_A_LETTER = 5;
    private static final int MOST_LETTERS = 51;

    private KeyedCode() {}

    /** Returns the code of an id, of at most 51 letters. */
    public static String of(Vault vault, String kind, UUID id, int letters) {
        if (letters > MOST_LETTERS) {
            throw new IllegalArgumentException("a keyed hash gives " + MOST_LETTERS + " letters");
        }
        byte[] keyed = vault.blindIndex(kind, id.toString());
        StringBuilder code = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (int place = 0; code.length() < letters; place++) {
            bits = (bits << Byte.SIZE | keyed[place] & 0xff) & 0xffff;
            held += Byte.SIZE;
            for (; held >= BITS_A_LETTER && code.length() < letters; held -= BITS_A_LETTER) {
                code.append(LETTERS.charAt(bits >> held - BITS_A_LETTER & LETTERS.length() - 1));
            }
        }
        return code.toString();
    }

    /** Reads a code as people write it: in any case, with blanks or dashes, with O, I and L for digits. */
    public static String plain(String written) {
        return written.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\-]", "")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
    }
}
