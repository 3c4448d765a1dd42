package id.pulang.linkage.documents;

import id.pulang.linkage.documents.MrzFault.Field;
import id.pulang.linkage.documents.MrzFormat.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads the machine-readable zone of passports and cards, as it was typed, scanned or sent by a reader that types:
 * spaces, small letters, missing fillers behind a name and lines that run into each other do no harm. Source: ICAO Doc
 * 9303, 8th edition, part 3, 4.9 for check digits. Safe for threads.
 */
public final class MrzReader {

    private static final char FILLER = '<';
    private static final int[] WEIGHTS = {7, 3, 1};
    /** Pairs of signs that look like each other in OCR-B and in photographs of it. */
    private static final List<String> LOOKALIKES = List.of("O0", "I1", "B8", "S5", "Z2", "G6", "Q0", "D0");

    private final MrzDates dates;

    /** Makes a reader; years of birth of two digits are the latest ones that are not after a day. */
    public MrzReader(LocalDate today) {
        dates = new MrzDates(today);
    }

    /** Reads a zone; whatever was written, nothing is thrown. */
    public MrzReading read(String written) {
        List<String> lines = lines(written);
        Optional<MrzFormat> format = lines.size() < 2 ? Optional.empty() : MrzFormat.of(lines);
        return format.filter(each -> isTravelDocument(lines.getFirst(), each))
                .flatMap(each -> padded(lines, each).map(whole -> read(each, whole)))
                .orElse(new MrzReading.NoZone());
    }

    private MrzReading read(MrzFormat format, List<String> lines) {
        List<MrzFault> signs = foreign(format, lines);
        if (!signs.isEmpty()) {
            return new MrzReading.Faulty(signs, Optional.empty());
        }
        List<MrzFault> faults = faults(format, lines);
        return faults.isEmpty()
                ? new MrzReading.Read(new MrzFields(format, lines, dates).zone())
                : new MrzReading.Faulty(faults, proposed(format, lines));
    }

    private static List<String> lines(String written) {
        List<String> lines = written.toUpperCase(Locale.ROOT)
                .replace("«", "<<")
                .replace('‹', FILLER)
                .lines()
                .map(line -> line.replaceAll("\\s", ""))
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.size() == 1 ? cut(lines.getFirst()) : lines;
    }

    /** Parts lines that came as one. */
    private static List<String> cut(String all) {
        return MrzFormat.ofLength(all.length())
                .map(format -> IntStream.range(0, format.lines())
                        .mapToObj(line -> all.substring(line * format.width(), (line + 1) * format.width()))
                        .toList())
                .orElse(List.of());
    }

    /** A visa has lines as long, and other fields in them. */
    private static boolean isTravelDocument(String first, MrzFormat format) {
        return !first.isEmpty() && (format == MrzFormat.TD3 ? "P" : "ACI").indexOf(first.charAt(0)) >= 0;
    }

    /** Only a name may lack fillers behind it: all other lines end with a sign that says something. */
    private static Optional<List<String>> padded(List<String> lines, MrzFormat format) {
        var whole = new ArrayList<>(lines);
        int name = format.bearer().line() - 1;
        String line = lines.get(name);
        whole.set(name, line + "<".repeat(Math.max(0, format.width() - line.length())));
        return Optional.<List<String>>of(whole)
                .filter(all -> all.stream().allMatch(each -> each.length() == format.width()));
    }

    /** Signs that cannot stand where they stand: no check digit is made over names, states and sex. */
    private static List<MrzFault> foreign(MrzFormat format, List<String> lines) {
        var foreign = new ArrayList<MrzFault>();
        for (int line = 1; line <= lines.size(); line++) {
            add(foreign, new Span(line, 1, format.width()), lines, sign -> value((char) sign) >= 0);
        }
        add(foreign, new Span(1, 1, 5), lines, MrzReader::isLetter);
        add(foreign, format.bearer(), lines, MrzReader::isLetter);
        add(foreign, format.nationality(), lines, MrzReader::isLetter);
        add(foreign, format.sex(), lines, sign -> "MF<".indexOf(sign) >= 0);
        return foreign.stream().distinct().toList();
    }

    private static void add(List<MrzFault> foreign, Span span, List<String> lines, IntPredicate mayStand) {
        String signs = span.in(lines);
        IntStream.range(0, signs.length())
                .filter(at -> !mayStand.test(signs.charAt(at)))
                .forEach(at -> foreign.add(new MrzFault(Field.SIGN, span.line(), span.from() + at)));
    }

    private static boolean isLetter(int sign) {
        return sign == FILLER || sign >= 'A' && sign <= 'Z';
    }

    private List<MrzFault> faults(MrzFormat format, List<String> lines) {
        var faults = new ArrayList<MrzFault>();
        if (!numberFits(format, lines)) {
            faults.add(at(Field.DOCUMENT_NUMBER, format.number().next()));
        }
        if (!fits(lines, format.birth()) || !dates.isBirth(format.birth().in(lines))) {
            faults.add(at(Field.BIRTH_DATE, format.birth().next()));
        }
        if (!fits(lines, format.expiry()) || !dates.isExpiry(format.expiry().in(lines))) {
            faults.add(at(Field.EXPIRY_DATE, format.expiry().next()));
        }
        if (format == MrzFormat.TD3 && !fits(lines, format.optional().getFirst())) {
            faults.add(at(Field.OPTIONAL_DATA, format.optional().getFirst().next()));
        }
        if (!isCheck(format.check().in(lines), format.whole(lines), false)) {
            faults.add(at(Field.COMPOSITE, format.check()));
        }
        return faults;
    }

    private static MrzFault at(Field field, Span check) {
        return new MrzFault(field, check.line(), check.from());
    }

    /** The check digit of a number that is longer than its field stands behind the rest, among the state's own data. */
    private static boolean numberFits(MrzFormat format, List<String> lines) {
        if (!MrzFields.isLong(format, lines)) {
            return fits(lines, format.number());
        }
        String rest = MrzFields.rest(format, lines);
        return rest.length() > 1
                && isCheck(
                        rest.substring(rest.length() - 1),
                        format.number().in(lines) + rest.substring(0, rest.length() - 1),
                        false);
    }

    private static boolean fits(List<String> lines, Span field) {
        String signs = field.in(lines);
        boolean empty = signs.chars().allMatch(sign -> sign == FILLER);
        return isCheck(field.next().in(lines), signs, empty);
    }

    private static boolean isCheck(String check, String signs, boolean empty) {
        char digit = check.charAt(0);
        return empty && digit == FILLER || digit == '0' + checkDigit(signs);
    }

    /** The sum of the values of the signs, weighted 7, 3, 1 and so on, modulo 10. */
    static int checkDigit(String signs) {
        int sum = 0;
        for (int at = 0; at < signs.length(); at++) {
            sum += WEIGHTS[at % WEIGHTS.length] * value(signs.charAt(at));
        }
        return sum % 10;
    }

    private static int value(char sign) {
        if (sign == FILLER) {
            return 0;
        }
        if (sign >= '0' && sign <= '9') {
            return sign - '0';
        }
        return sign >= 'A' && sign <= 'Z' ? sign - 'A' + 10 : -1;
    }

    /**
     * What fits when signs are taken for those like them, everywhere in a line but in the name; only if one thing does.
     */
    private Optional<MachineReadableZone> proposed(MrzFormat format, List<String> lines) {
        List<MachineReadableZone> fitting = IntStream.range(1, 1 << LOOKALIKES.size())
                .mapToObj(chosen -> exchanged(format, lines, chosen))
                .distinct()
                .filter(each -> !each.equals(lines) && faults(format, each).isEmpty())
                .map(each -> new MrzFields(format, each, dates).zone())
                .distinct()
                .limit(2)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** Each chosen pair turns letters to digits in the document number, and everywhere that only digits can stand. */
    private static List<String> exchanged(MrzFormat format, List<String> lines, int chosen) {
        var exchanged = new ArrayList<>(lines);
        for (Span span : Arrays.asList(
                format.number(),
                format.number().next(),
                format.birth(),
                format.birth().next(),
                format.expiry(),
                format.expiry().next(),
                format.check())) {
            String line = exchanged.get(span.line() - 1);
            exchanged.set(
                    span.line() - 1,
                    line.substring(0, span.from() - 1)
                            + digits(span.in(exchanged), chosen)
                            + line.substring(span.to()));
        }
        return exchanged;
    }

    private static String digits(String signs, int chosen) {
        return signs.chars()
                .mapToObj(sign -> String.valueOf(digit((char) sign, chosen)))
                .collect(Collectors.joining());
    }

    private static char digit(char sign, int chosen) {
        return IntStream.range(0, LOOKALIKES.size())
                .filter(pair -> (chosen & 1 << pair) != 0)
                .mapToObj(LOOKALIKES::get)
                .filter(pair -> pair.charAt(0) == sign)
                .map(pair -> pair.charAt(1))
                .findFirst()
                .orElse(sign);
    }
}
