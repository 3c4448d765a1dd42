package id.pulang.offers.text;

import java.util.ArrayList;
import java.util.List;

/** Reads digits and signs inside words as the letters that they stand for, as in {@code k4mb0j@}. */
final class Leetspeak {

    private static final String SIGNS = "013456789@$!|\u20ac";
    private static final String LETTERS = "oieasgtbgasiie";

    private Leetspeak() {}

    /** The possible readings, likeliest first: {@code 1}, {@code !} and {@code |} stand for i or for l. */
    static List<String> readings(String piece) {
        String first = decoded(piece, 'i');
        var readings = new ArrayList<String>(List.of(first));
        String second = decoded(piece, 'l');
        if (!second.equals(first)) {
            readings.add(second);
        }
        return readings;
    }

    private static String decoded(String piece, char upright) {
        var letters = new StringBuilder(piece.length());
        for (char sign : piece.toCharArray()) {
            int known = SIGNS.indexOf(sign);
            char letter = known < 0 ? sign : LETTERS.charAt(known);
            letters.append(known >= 0 && letter == 'i' ? upright : letter);
        }
        return letters.toString();
    }
}
