package id.pulang.papers.content;

/**
 * The check character of numbers that people say and write: it finds every wrong digit and every two neighbours that
 * changed places. Source: H. M. Damm, "Total anti-symmetrische Quasigruppen", Marburg 2004; letters count as two digits
 * as in ISO 7064.
 */
public final class DammCode {

    private static final int FIRST_LETTER = 10;

    private static final int[][] QUASIGROUP = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
    };

    private DammCode() {}

    /** Returns the check character of capital letters and digits; other characters do not count. */
    public static char check(String number) {
        int interim = 0;
        for (char each : number.toCharArray()) {
            if (each >= 'A' && each <= 'Z') {
                int two = each - 'A' + FIRST_LETTER;
                interim = QUASIGROUP[QUASIGROUP[interim][two / 10]][two % 10];
            } else if (each >= '0' && each <= '9') {
                interim = QUASIGROUP[interim][each - '0'];
            }
        }
        return (char) ('0' + interim);
    }
}
