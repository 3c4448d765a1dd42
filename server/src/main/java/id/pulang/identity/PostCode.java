package id.pulang.identity;

import java.util.regex.Pattern;

/**
 * Identifies a post: a mission, the headquarters or a receiving agency, such as {@code PNH}.
 *
 * @param value two to twelve capital letters or digits
 */
public record PostCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9_]{2,12}");

    /** The ministry, which sees the people of every post. */
    public static final PostCode HEADQUARTERS = new PostCode("HQ");

    public PostCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException("A post code has 2 to 12 capital letters or digits, not: " + value);
        }
    }

    /** Whether a text has the form of a code. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
