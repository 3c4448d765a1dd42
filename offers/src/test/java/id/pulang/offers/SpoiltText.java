package id.pulang.offers;

import id.pulang.offers.trials.TrialText;
import java.util.Random;

/** Texts of the project's set with errors, as a picture that is read badly has them. */
final class SpoiltText {

    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789 .,";

    private SpoiltText() {}

    /** The text with about this share of its characters changed, lost or followed by another one. */
    static String of(TrialText whole, double share, long seed) {
        var random = new Random(seed * 31 + whole.id().hashCode());
        var spoilt = new StringBuilder();
        for (char sign : whole.text().toCharArray()) {
            char other = SIGNS.charAt(random.nextInt(SIGNS.length()));
            boolean spoil = random.nextDouble() < share;
            switch (spoil ? random.nextInt(3) : 3) {
                case 0 -> spoilt.append(other);
                case 1 -> {}
                case 2 -> spoilt.append(sign).append(other);
                default -> spoilt.append(sign);
            }
        }
        return spoilt.toString();
    }
}
