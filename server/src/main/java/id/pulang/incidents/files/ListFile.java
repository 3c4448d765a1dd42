package id.pulang.incidents.files;

import id.pulang.incidents.files.Reading.Readable;
import id.pulang.incidents.files.Reading.Unreadable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Recognises what kind of file came, whatever its name says, and reads the list in it. */
public final class ListFile {

    /** The largest file that is taken: far more than any list of people that fits on paper. */
    public static final int LARGEST = 8 * 1024 * 1024;

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final Pattern MARKUP =
            Pattern.compile("\\s*<(!doctype|html|head|body|table|script|svg|\\?xml|\\?php)\\b.*");
    static final int MOST_COLUMNS = 200;
    private static final int BEGINNING = 200;

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
        Optional<Charset> characters = Characters.of(bytes);
        if (characters.isEmpty()) {
            return new Unreadable(Problem.ofFile("not_a_list"));
        }
        Supplier<Reader> letters = () -> Characters.reader(bytes, characters.get());
        if (isMarkup(beginning(letters))) {
            return new Unreadable(Problem.ofFile("web_page"));
        }
        return new DelimitedText(headers).read(letters);
    }

    private static String beginning(Supplier<Reader> letters) {
        var begin = new char[BEGINNING];
        try (Reader text = new BufferedReader(letters.get())) {
            int read = text.read(begin);
            return new String(begin, 0, Math.max(read, 0));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean encrypted(byte[] bytes) {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at <= bytes.length - name.length; at++) {
            if (Arrays.equals(bytes, at, at + name.length, name, 0, name.length)) {
                return true;
            }
        }
        return false;
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

    private static Reading fitting(Table table) {
        if (table.rows().isEmpty()) {
            return new Unreadable(Problem.ofFile("no_rows"));
        }
        if (table.rows().size() > Lines.MOST_ROWS) {
            return new Unreadable(Problem.ofFile("too_many_rows", Lines.MOST_ROWS));
        }
        return table.headers().size() > MOST_COLUMNS
                ? new Unreadable(Problem.ofFile("too_many_columns", MOST_COLUMNS))
                : new Readable(table);
    }

    private static boolean isMarkup(String begin) {
        return MARKUP.matcher(begin.toLowerCase(Locale.ROOT).replace('\n', ' ')).matches();
    }
}
