package id.pulang.lists;

import java.util.Arrays;
import java.util.List;

/**
 * Something in a list that its reader should know or mend. The code is a key of messages: why, and how to mend it.
 *
 * @param row the data row, 1 is the first; 0 when it is about the whole file
 * @param line the line or sheet row in the file; 0 when it is about the whole file
 * @param column the heading of the column, empty when it is about the whole row
 * @param code why, as a key
 * @param args what to fill into the message
 */
public record Problem(int row, int line, String column, String code, List<String> args) {

    private static final int LONGEST = 80;

    /** Copies and shortens what is to be shown; the cell itself is kept whole elsewhere. */
    public Problem {
        args = args.stream().map(Problem::shortened).toList();
    }

    /** Tells of the whole file. */
    public static Problem ofFile(String code, Object... args) {
        return new Problem(0, 0, "", code, texts(args));
    }

    /** Tells of a whole column. */
    public static Problem ofColumn(String column, String code, Object... args) {
        return new Problem(0, 0, column, code, texts(args));
    }

    /** Tells of a line of the file that is no row of the list. */
    public static Problem ofLine(int line, String code, Object... args) {
        return new Problem(0, line, "", code, texts(args));
    }

    private static List<String> texts(Object... args) {
        return Arrays.stream(args).map(String::valueOf).toList();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
