package id.pulang.clearances.lists;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a list of clearance facts into its raw lines, or says what is wrong with the whole file. */
final class FactsFile {

    /** Longer documents are answered as a problem of their row; what is kept of other cells is cut here. */
    static final int LONGEST_CELL = 200;

    private static final int MOST_ROWS = 20_000;
    /** A cell beyond this is not read to its end; the list counts as broken. */
    private static final int LONGEST_READ = 64_000;

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("list", "list"),
            Map.entry("daftar", "list"),
            Map.entry("number", "number"),
            Map.entry("nomor", "number"),
            Map.entry("gate", "gate"),
            Map.entry("klirens", "gate"),
            Map.entry("state", "state"),
            Map.entry("status", "state"),
            Map.entry("document", "document"),
            Map.entry("dokumen", "document"),
            Map.entry("on", "on"),
            Map.entry("tanggal", "on"));
    private static final List<String> NEEDED = List.of("list", "number", "gate", "state");

    private FactsFile() {}

    /** What came of reading. */
    sealed interface Reading {
        /** Raw lines, row 1 the first below the header. */
        record Lines(List<Line> lines) implements Reading {}

        /** Nothing in the file can be used. */
        record Unreadable(String problem) implements Reading {}
    }

    /** One line as it came. */
    record Line(int row, String list, String number, String gate, String state, String document, String on) {}

    static Reading read(byte[] bytes) {
        if (bytes.length == 0) {
            return new Reading.Unreadable("empty");
        }
        if (bytes.length > FactsReceipt.LARGEST_FILE) {
            return new Reading.Unreadable("too_large");
        }
        String text = text(bytes);
        return text.indexOf('\0') >= 0 ? new Reading.Unreadable("not_text") : lines(text);
    }

    private static Reading lines(String text) {
        try {
            return lines(records(text));
        } catch (CsvParseException e) {
            return new Reading.Unreadable("broken");
        }
    }

    /** Keeps of each record what is asked for, one after the other. */
    private static Reading lines(Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            return new Reading.Unreadable("empty");
        }
        Map<String, Integer> places = places(records.next());
        if (!places.keySet().containsAll(NEEDED)) {
            return new Reading.Unreadable("no_header");
        }
        List<Line> lines = new ArrayList<>();
        while (records.hasNext()) {
            lines.add(line(lines.size() + 1, records.next(), places));
            if (lines.size() > MOST_ROWS) {
                return new Reading.Unreadable("too_many");
            }
        }
        return new Reading.Lines(List.copyOf(lines));
    }

    private static Iterator<CsvRecord> records(String text) {
        String header = text.lines().findFirst().orElse("");
        char separator = SEPARATORS.stream()
                .max((one, other) -> Long.compare(count(header, one), count(header, other)))
                .orElse(',');
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_READ)
                .ofCsvRecord(new StringReader(text))
                .iterator();
    }

    private static long count(String header, char separator) {
        return header.chars().filter(each -> each == separator).count();
    }

    private static Map<String, Integer> places(CsvRecord header) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < header.getFieldCount(); place++) {
            String column = COLUMNS.get(header.getField(place).strip().toLowerCase(Locale.ROOT));
            if (column != null) {
                places.putIfAbsent(column, place);
            }
        }
        return places;
    }

    private static Line line(int row, CsvRecord cells, Map<String, Integer> places) {
        return new Line(
                row,
                cell(cells, places, "list"),
                cell(cells, places, "number"),
                cell(cells, places, "gate").toLowerCase(Locale.ROOT),
                cell(cells, places, "state").toLowerCase(Locale.ROOT),
                cell(cells, places, "document"),
                cell(cells, places, "on"));
    }

    private static String cell(CsvRecord cells, Map<String, Integer> places, String column) {
        int place = places.getOrDefault(column, Integer.MAX_VALUE);
        String cell = place < cells.getFieldCount() ? cells.getField(place).strip() : "";
        return cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) + "…" : cell;
    }

    private static String text(byte[] bytes) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            try {
                return withoutMark(charsetOf(bytes, charset)
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString());
            } catch (CharacterCodingException _) {
                continue;
            }
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Charset charsetOf(byte[] bytes, Charset otherwise) {
        boolean utf16 = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF && bytes[0] < 0;
        return utf16 ? StandardCharsets.UTF_16 : otherwise;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
