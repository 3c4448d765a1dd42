package id.pulang.portal.receipts;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Sixteen random digits (53 bits), which look like a number of a telephone card. They are written with two check digits
 * behind them (ISO/IEC 7064, MOD 97-10), which anybody can compute: they find slips of the pen and say nothing about
 * which receipts exist. Receipts of earlier versions have none.
 *
 * @param digits the sixteen
 */
public record Receipt(String digits) {

    private static final int LENGTH = 16;
    private static final int CHECKED = 18;
    private static final int GROUP = 3;
    private static final int MODULUS = 97;
    private static final int SHIFT = 100;
    private static final long MOST = 10_000_000_000_000_000L;
    private static final int BYTES = 16;

    /**
     * Returns the receipt of a form: it follows from the random number of the form, which nobody sees but sealed, so
     * that a form that is sent twice on a bad line, or again after a crash, has one receipt.
     */
    public static Receipt of(byte[] form) {
        try {
            byte[] random = KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(form)
                            .thenExpand("receipt".getBytes(StandardCharsets.US_ASCII), BYTES));
            // 128 bits modulo 10^16: no digit is likelier than another by more than one part in 10^22.
            BigInteger number = new BigInteger(1, random);
            return new Receipt("%016d".formatted(number.mod(BigInteger.valueOf(MOST))));
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** What somebody typed as a receipt. */
    public sealed interface Typed {

        /** A receipt, as far as can be seen. */
        record Read(Receipt receipt) implements Typed {}

        /** Has another number of digits, or something else than digits. */
        record NotDigits() implements Typed {}

        /** Its check digits do not fit: at least one digit is another. */
        record Mistyped() implements Typed {}
    }

    /** Reads what somebody typed, with blanks, points or dashes between. */
    public static Typed read(String typed) {
        return digitsIn(typed)
                .map(digits -> switch (digits.length()) {
                    case LENGTH -> new Typed.Read(new Receipt(digits));
                    case CHECKED -> checked(digits);
                    default -> new Typed.NotDigits();
                })
                .orElseGet(Typed.NotDigits::new);
    }

    private static Typed checked(String digits) {
        Receipt receipt = new Receipt(digits.substring(0, LENGTH));
        return receipt.written().equals(digits) ? new Typed.Read(receipt) : new Typed.Mistyped();
    }

    private static Optional<String> digitsIn(String typed) {
        StringBuilder digits = new StringBuilder();
        for (char each : typed.toCharArray()) {
            if (Character.isDigit(each)) {
                digits.append(Character.digit(each, 10));
            } else if (!Character.isWhitespace(each) && each != '-' && each != '.') {
                return Optional.empty();
            }
        }
        return Optional.of(digits.toString());
    }

    /** All eighteen digits. */
    public String written() {
        long rest = Long.parseLong(digits) % MODULUS * SHIFT % MODULUS;
        return digits + "%02d".formatted(MODULUS + 1 - rest);
    }

    /** The eighteen digits in groups of three, as they are shown. */
    public String grouped() {
        return written().replaceAll("(.{%d})(?=.)".formatted(GROUP), "$1 ");
    }

    /** The last group of digits that is shown. */
    public String last() {
        return written().substring(CHECKED - GROUP);
    }

    @Override
    public String toString() {
        return "a receipt";
    }
}
