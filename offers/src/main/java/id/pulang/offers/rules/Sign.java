package id.pulang.offers.rules;

import id.pulang.offers.data.Bilingual;
import id.pulang.offers.data.DataRow;

/**
 * Something that a text may say and a condition may ask for.
 *
 * @param code its name in rules
 * @param flag the red flag that it belongs to, T01 to T16, or {@code -}
 * @param weight what it adds to the order among offers and reasons; the answer does not depend on it
 * @param denied what it is when its words are denied: {@code -} nothing, {@code =} the same, else another sign
 * @param inWarnings whether it counts in a sentence that warns of such offers
 * @param says what it means, for whoever asks; {@code {0}} stands for what a fact says
 */
public record Sign(String code, String flag, double weight, String denied, boolean inWarnings, Bilingual says) {

    static final int COLUMNS = 7;

    private static final String NOTHING = "-";
    private static final String THE_SAME = "=";

    static Sign of(DataRow row) {
        return new Sign(
                row.text(0),
                row.text(1),
                row.number(2),
                row.text(3),
                row.text(4).equals("counts"),
                row.bilingual(5));
    }

    /** Whether it belongs to a red flag and so is told as a reason. */
    public boolean isFlag() {
        return !flag.equals(NOTHING);
    }

    boolean ignoresDenial() {
        return denied.equals(THE_SAME);
    }

    boolean vanishesWhenDenied() {
        return denied.equals(NOTHING);
    }
}
