package id.pulang.linkage.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A layout of the machine-readable zone of a travel document. Source: ICAO Doc 9303, 8th edition, part 4 (TD3:
 * passports), part 5 (TD1: cards) and part 6 (TD2); lines and positions count from 1.
 */
enum MrzFormat {
    /** Three lines of 30 signs. */
    TD1(
            3,
            30,
            "3:1-30",
            "1:6-14",
            "2:1-6",
            "2:8-8",
            "2:9-14",
            "2:16-18",
            "1:16-30,2:19-29",
            "1:6-30,2:1-7,2:9-15,2:19-29",
            "2:30-30"),
    /** Two lines of 36 signs. */
    TD2(
            2,
            36,
            "1:6-36",
            "2:1-9",
            "2:14-19",
            "2:21-21",
            "2:22-27",
            "2:11-13",
            "2:29-35",
            "2:1-10,2:14-20,2:22-35",
            "2:36-36"),
    /** Two lines of 44 signs. */
    TD3(
            2,
            44,
            "1:6-44",
            "2:1-9",
            "2:14-19",
            "2:21-21",
            "2:22-27",
            "2:11-13",
            "2:29-42",
            "2:1-10,2:14-20,2:22-43",
            "2:44-44");

    /** Where a part stands: in a line, from one position to another. */
    record Span(int line, int from, int to) {

        static Span of(String written) {
            String[] parts = written.split("[:-]");
            return new Span(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }

        String in(List<String> lines) {
            return lines.get(line - 1).substring(from - 1, to);
        }

        /** Returns the sign after it, where its check digit stands. */
        Span next() {
            return new Span(line, to + 1, to + 1);
        }
    }

    private final int lines;
    private final int width;
    private final Span name;
    private final Span number;
    private final Span birth;
    private final Span sex;
    private final Span expiry;
    private final Span nationality;
    private final List<Span> optional;
    private final List<Span> whole;
    private final Span check;

    MrzFormat(int lines, int width, String... spans) {
        this.lines = lines;
        this.width = width;
        name = Span.of(spans[0]);
        number = Span.of(spans[1]);
        birth = Span.of(spans[2]);
        sex = Span.of(spans[3]);
        expiry = Span.of(spans[4]);
        nationality = Span.of(spans[5]);
        optional = spans(spans[6]);
        whole = spans(spans[7]);
        check = Span.of(spans[8]);
    }

    /** Finds the layout that has as many lines, the last two of them as long. */
    static Optional<MrzFormat> of(List<String> lines) {
        return Arrays.stream(values())
                .filter(format -> format.lines == lines.size())
                .filter(format -> lines.get(1).length() == format.width)
                .findFirst();
    }

    /** Finds the layout whose lines, one after the other, have so many signs. */
    static Optional<MrzFormat> ofLength(int signs) {
        return Arrays.stream(values())
                .filter(format -> format.lines * format.width == signs)
                .findFirst();
    }

    int lines() {
        return lines;
    }

    int width() {
        return width;
    }

    Span bearer() {
        return name;
    }

    Span number() {
        return number;
    }

    Span birth() {
        return birth;
    }

    Span sex() {
        return sex;
    }

    Span expiry() {
        return expiry;
    }

    Span nationality() {
        return nationality;
    }

    /** Returns what the state put where it may put what it likes. */
    List<Span> optional() {
        return optional;
    }

    /** Returns where the last check digit stands. */
    Span check() {
        return check;
    }

    /** Returns all signs over which the last check digit is made. */
    String whole(List<String> signs) {
        return whole.stream().map(span -> span.in(signs)).collect(Collectors.joining());
    }

    private static List<Span> spans(String written) {
        return Arrays.stream(written.split(",")).map(Span::of).toList();
    }
}
