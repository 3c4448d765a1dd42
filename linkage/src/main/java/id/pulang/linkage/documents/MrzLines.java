package id.pulang.linkage.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the lines of a machine-readable zone among the lines that were recognised on a page, and mends what recognition
 * does to it: fillers that it counts wrongly, and signs in places where only a letter or only a digit can stand. What a
 * check digit covers is right only if the check digit says so afterwards. Source: ICAO Doc 9303, 8th edition, parts 3
 * to 6, for what may stand where.
 */
public final class MrzLines {

    private static final Pattern LINE = Pattern.compile("[A-Z0-9<?]{26,50}");
    private static final Pattern FIRST = Pattern.compile("(?:P[A-Z<]|[ACI][A-Z0-9<]).*");
    private static final Pattern END_OF_NAME = Pattern.compile("<<<[A-Z0-9<]*$");
    private static final Pattern FILLERS = Pattern.compile("<{2,}");
    private static final String LETTERS_FOR_DIGITS = "OIZASGTBQD";
    private static final String DIGITS_FOR_LETTERS = "01245678";
    private static final String LETTERS = "OIZASGTB";
    private static final String DIGITS = "0124567800";

    private MrzLines() {}

    /** The formats of documents: how many lines, how wide, and on which line the name stands. */
    private enum Format {
        PASSPORT(2, 44, 0),
        CARD(3, 30, 2),
        OLD_CARD(2, 36, 0);

        /** How many signs recognition may lose or add to a line. */
        private static final int SLIPS = 5;

        private final int lines;
        private final int width;
        private final int name;

        Format(int lines, int width, int name) {
            this.lines = lines;
            this.width = width;
            this.name = name;
        }

        private boolean fits(List<String> found) {
            return IntStream.range(0, lines)
                    .allMatch(line -> line == name
                            ? found.get(line).length() <= width + SLIPS
                            : Math.abs(found.get(line).length() - width) <= SLIPS);
        }
    }

    /** The lines of the zone, as they should stand; empty where there is none among those that were recognised. */
    public static Optional<String> of(List<String> recognised) {
        List<String> possible = recognised.stream()
                .map(line -> line.replace(" ", ""))
                .filter(line -> LINE.matcher(line).matches() && line.indexOf('<') >= 0)
                .toList();
        return IntStream.range(0, possible.size())
                .filter(at -> FIRST.matcher(possible.get(at)).matches())
                .boxed()
                .flatMap(at -> Arrays.stream(Format.values())
                        .filter(format -> at + format.lines <= possible.size())
                        .filter(format -> format.fits(possible.subList(at, at + format.lines)))
                        .map(format -> mended(format, possible.subList(at, at + format.lines))))
                .findFirst();
    }

    private static String mended(Format format, List<String> found) {
        var lines = new ArrayList<String>();
        for (int line = 0; line < format.lines; line++) {
            String width =
                    line == format.name ? named(found.get(line), format.width) : filled(found.get(line), format.width);
            lines.add(width);
        }
        return format == Format.CARD ? card(lines) : booklet(lines);
    }

    /** After three fillers no name follows, so that what is there are fillers, as many as there should be. */
    private static String named(String line, int width) {
        String name = END_OF_NAME.matcher(line).replaceFirst("");
        return name.length() < width ? name + "<".repeat(width - name.length()) : name.substring(0, width);
    }

    /** Of a row of fillers as many as make the line as wide as it should be; nothing where there is no such row. */
    private static String filled(String line, int width) {
        return FILLERS.matcher(line)
                .results()
                .max((one, other) -> Integer.compare(one.end() - one.start(), other.end() - other.start()))
                .filter(_row -> line.length() != width)
                .filter(row -> row.end() - row.start() + width - line.length() > 0)
                .map(row -> line.substring(0, row.start())
                        + "<".repeat(row.end() - row.start() + width - line.length())
                        + line.substring(row.end()))
                .orElse(line);
    }

    private static String booklet(List<String> lines) {
        String first = letters(lines.get(0), 2, lines.get(0).length());
        String second = lines.get(1);
        second = digits(second, 9, 10);
        second = letters(second, 10, 13);
        second = digits(second, 13, 20);
        second = digits(second, 21, 28);
        return first + "\n" + digits(second, second.length() - 1, second.length());
    }

    private static String card(List<String> lines) {
        String first = letters(lines.get(0), 2, 5);
        String second = digits(lines.get(1), 0, 7);
        second = digits(second, 8, 15);
        second = letters(second, 15, 18);
        second = digits(second, second.length() - 1, second.length());
        return first + "\n" + second + "\n"
                + letters(lines.get(2), 0, lines.get(2).length());
    }

    private static String letters(String line, int from, int to) {
        return exchanged(line, from, to, DIGITS_FOR_LETTERS, LETTERS);
    }

    private static String digits(String line, int from, int to) {
        return exchanged(line, from, to, LETTERS_FOR_DIGITS, DIGITS);
    }

    private static String exchanged(String line, int from, int to, String wrong, String right) {
        return IntStream.range(0, line.length())
                .mapToObj(at -> {
                    int sign = at >= from && at < to ? wrong.indexOf(line.charAt(at)) : -1;
                    return String.valueOf(sign >= 0 ? right.charAt(sign) : line.charAt(at));
                })
                .collect(Collectors.joining());
    }
}
