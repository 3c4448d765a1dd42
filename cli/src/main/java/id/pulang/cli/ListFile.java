package id.pulang.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A list as it lies in a CSV file.
 *
 * @param name the file's name without its ending
 * @param kinds what each column holds
 * @param rows the cells of the rows below the heading; the first is row 1
 */
record ListFile(String name, List<String> headings, List<Kind> kinds, List<List<String>> rows) {

    private static final int LINES_ABOVE_THE_HEADING = 10;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Reads a list; columns named in {@code given} are taken as told, others by their headings. */
    static ListFile read(Path file, Map<String, Kind> given) throws IOException {
        List<List<String>> lines = lines(file);
        int heading = heading(lines, given);
        List<Kind> kinds = kinds(lines.get(heading), given);
        if (!kinds.contains(Kind.NAME)) {
            throw new Refusal(file + ": no column of names among " + lines.get(heading)
                    + "; say which it is with --field COLUMN=NAME");
        }
        return new ListFile(nameOf(file), lines.get(heading), kinds, lines.subList(heading + 1, lines.size()));
    }

    /** The cells of any CSV file, line by line. */
    static List<List<String>> lines(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(file + ": there is no such file");
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            throw new Refusal(file + ": the file is empty");
        }
        var lines = new ArrayList<List<String>>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(new StringReader(text))) {
            for (CsvRecord line : reader) {
                lines.add(line.getFields().stream().map(String::strip).toList());
            }
        }
        return lines;
    }

    private static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static char separator(String text) {
        String start = text.substring(0, Math.min(text.length(), 4_000));
        char best = ',';
        for (char candidate : new char[] {';', '\t', '|'}) {
            if (count(start, candidate) > count(start, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(each -> each == letter).count();
    }

    private static int heading(List<List<String>> lines, Map<String, Kind> given) {
        for (int line = 0; line < Math.min(lines.size(), LINES_ABOVE_THE_HEADING); line++) {
            long known = kinds(lines.get(line), given).stream()
                    .filter(kind -> kind != Kind.IGNORED)
                    .count();
            if (known >= 2) {
                return line;
            }
        }
        return 0;
    }

    private static List<Kind> kinds(List<String> headings, Map<String, Kind> given) {
        return headings.stream()
                .map(heading -> given.containsKey(heading)
                        ? given.get(heading)
                        : Kind.recognise(heading).orElse(Kind.IGNORED))
                .toList();
    }
}
