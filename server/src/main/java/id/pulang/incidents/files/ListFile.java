package id.pulang.incidents.files;

import id.pulang.incidents.files.Reading.Readable;
import id.pulang.incidents.files.Reading.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises what kind of file came, whatever its name says, and reads the list in it. */
public final class ListFile {

    /** The largest file that is taken: far more than any list of people that fits on paper. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final Pattern MARKUP =
            Pattern.compile("\\s*<(!doctype|html|head|body|table|script|svg|\\?xml|\\?php)\\b.*");
    static final int MOST_COLUMNS = 200;
    private static final int LONGEST_CELL = 32_767;

    private final Headers headers;

    /** Reads headers by the words of a country pack. */
    public ListFile(HeaderWords words) {
        this.headers = new Headers(words);
    }

    /** Reads a file; never throws for what stands in it. */
    public Reading read(String fileName, byte[] bytes) {
        if (bytes.length == 0) {
            return new Unreadable(Problem.ofFile("empty_file"));
        }
        if (bytes.length > LARGEST) {
            return new Unreadable(tooLarge());
        }
        if (startsWith(bytes, OLE2)) {
            return new Unreadable(Problem.ofFile(encrypted(bytes) ? "password" : "old_workbook"));
        }
        if (startsWith(bytes, ZIP)) {
            return new Workbook(headers).read(bytes);
        }
        return text(fileName, bytes);
    }

    /** Tells that a file is larger than what is taken. */
    public static Problem tooLarge() {
        return Problem.ofFile("too_large", LARGEST / 1024 / 1024);
    }

    private Reading text(String fileName, byte[] bytes) {
        if (startsWith(bytes, PDF)) {
            return new Unreadable(Problem.ofFile("pdf"));
        }
        if (fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return new Unreadable(Problem.ofFile("broken_workbook"));
        }
        Optional<String> text = Characters.decode(bytes);
        if (text.isEmpty() || text.get().indexOf('\0') >= 0) {
            return new Unreadable(Problem.ofFile("not_a_list"));
        }
        if (isMarkup(text.get())) {
            return new Unreadable(Problem.ofFile("web_page"));
        }
        return new DelimitedText(headers).read(text.get());
    }

    private static boolean encrypted(byte[] bytes) {
        String wide = new String(bytes, StandardCharsets.UTF_16LE);
        String shifted = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16LE);
        return wide.contains("EncryptedPackage") || shifted.contains("EncryptedPackage");
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    /** Wraps a table, or says why nothing in it can be imported. */
    static Reading of(Optional<Table> table) {
        if (table.isEmpty()) {
            return new Unreadable(Problem.ofFile("no_header"));
        }
        return fitting(table.get());
    }

    /** Refuses what no sheet on paper is like; a spreadsheet itself holds no longer cell either. */
    private static Reading fitting(Table table) {
        if (table.rows().isEmpty()) {
            return new Unreadable(Problem.ofFile("no_rows"));
        }
        if (table.headers().size() > MOST_COLUMNS) {
            return new Unreadable(Problem.ofFile("too_many_columns", MOST_COLUMNS));
        }
        return table.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL))
                .findFirst()
                .<Reading>map(row -> new Unreadable(Problem.ofRow(row, "", "cell_too_long", row.line(), LONGEST_CELL)))
                .orElse(new Readable(table));
    }

    private static boolean isMarkup(String text) {
        String begin = text.substring(0, Math.min(text.length(), 200)).toLowerCase(Locale.ROOT);
        return MARKUP.matcher(begin.replace('\n', ' ')).matches();
    }
}
