package id.pulang.portal.receipts;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** Sixteen random digits, which look like a number of a telephone card; 53 bits. */
public record Receipt(String digits) {

    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final long MOST = 10_000_000_000_000_000L;
    private static final int BYTES = 16;

    /**
     * Returns the receipt of a form: it follows from a random secret of this process and the random number of the form,
     * so that a form that is sent twice on a bad line has one receipt.
     */
    public static Receipt of(byte[] secret, byte[] form) {
        try {
            byte[] random = KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(secret)
                            .addSalt(form)
                            .thenExpand("receipt".getBytes(StandardCharsets.US_ASCII), BYTES));
            // 128 bits modulo 10^16: no digit is likelier than another by more than one part in 10^22.
            BigInteger number = new BigInteger(1, random);
            return new Receipt("%016d".formatted(number.mod(BigInteger.valueOf(MOST))));
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** Reads what somebody typed, with blanks, points or dashes between; empty for what has not sixteen digits. */
    public static Optional<Receipt> read(String typed) {
        StringBuilder digits = new StringBuilder();
        for (char each : typed.toCharArray()) {
            if (Character.isDigit(each)) {
                digits.append(Character.digit(each, 10));
            } else if (!Character.isWhitespace(each) && each != '-' && each != '.') {
                return Optional.empty();
            }
        }
        return digits.length() == LENGTH ? Optional.of(new Receipt(digits.toString())) : Optional.empty();
    }

    /** The digits in groups of four, as they are shown. */
    public String grouped() {
        return digits.replaceAll("(.{%d})(?=.)".formatted(GROUP), "$1 ");
    }

    /** The last four digits. */
    public String last() {
        return digits.substring(LENGTH - GROUP);
    }

    @Override
    public String toString() {
        return "a receipt";
    }
}
