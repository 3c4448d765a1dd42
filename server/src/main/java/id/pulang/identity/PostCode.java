package id.pulang.identity;

/**
 * Identifies a post: a mission, the headquarters or a receiving agency, such as {@code PNH}.
 *
 * @param value two to twelve capital letters or digits
 */
public record PostCode(String value) {

    /** The ministry, which sees the people of every post. */
    public static final PostCode HEADQUARTERS = new PostCode("HQ");

    private static final String FORM = "[A-Z0-9_]{2,12}";

    public PostCode {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("A post code has 2 to 12 capital letters or digits, not: " + value);
        }
    }

    /** Whether a text has the form of a code. */
    public static boolean isOne(String text) {
        return text.matches(FORM);
    }
}
