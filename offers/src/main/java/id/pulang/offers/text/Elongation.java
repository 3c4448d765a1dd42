package id.pulang.offers.text;

/** Reads letters that are written many times as one or two, as in {@code gajiii}. */
final class Elongation {

    private Elongation() {}

    /** The known word behind the letters, else the letters with at most two of a kind in a row. */
    static String shortened(String letters, KnownWords words) {
        if (words.knows(letters)) {
            return letters;
        }
        String twice = atMost(2, letters);
        if (twice.length() == letters.length() || words.knows(twice)) {
            return twice;
        }
        return atMost(1, letters);
    }

    private static String atMost(int times, String letters) {
        var kept = new StringBuilder(letters.length());
        int run = 0;
        for (int i = 0; i < letters.length(); i++) {
            run = i > 0 && letters.charAt(i) == letters.charAt(i - 1) ? run + 1 : 1;
            if (run <= times) {
                kept.append(letters.charAt(i));
            }
        }
        return kept.toString();
    }
}
