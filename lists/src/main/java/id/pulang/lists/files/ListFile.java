package id.pulang.lists.files;

import id.pulang.lists.tables.Table;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Opens the file of a list by what is in it, whatever it is called: text, text packed with gzip, or a workbook. */
public final class ListFile {

    private static final int BUFFER = 1 << 16;

    private ListFile() {}

    /** Reads all lines of a list. */
    public static Table.Builder read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableList(Files.isDirectory(file) ? "folder" : "file", "");
        }
        Table.Builder lines = readable(file);
        if (lines.lines() == 0) {
            throw new UnreadableList("empty", "");
        }
        return lines;
    }

    private static Table.Builder readable(Path file) throws IOException {
        try {
            return lines(file);
        } catch (CharacterCodingException unreadable) {
            throw new UnreadableList("unreadable", "");
        } catch (OpenQuote endless) {
            throw new UnreadableList("endless", "");
        } catch (EOFException | ZipException broken) {
            throw new UnreadableList("packed", "");
        }
    }

    private static Table.Builder lines(Path file) throws IOException {
        byte[] start;
        try (var bytes = open(file)) {
            start = bytes.readNBytes(4);
        }
        if (begins(start, 'P', 'K')) {
            return workbook(file);
        }
        if (begins(start, '\u00D0', '\u00CF')) {
            throw new UnreadableList("xls", "");
        }
        return text(file, DelimitedText.announced(start));
    }

    /** A workbook without styles is whole, but can only be read without the formats of its cells. */
    private static Table.Builder workbook(Path file) throws UnreadableList {
        try {
            return workbook(file, true);
        } catch (IOException | RuntimeException unformatted) {
            try {
                return workbook(file, false);
            } catch (IOException | RuntimeException broken) {
                throw new UnreadableList("workbook", String.valueOf(broken.getMessage()));
            }
        }
    }

    private static Table.Builder workbook(Path file, boolean formatted) throws IOException {
        try (var bytes = open(file)) {
            return Workbook.read(bytes, formatted);
        }
    }

    private static Table.Builder text(Path file, Charset announced) throws IOException {
        try {
            return linesOf(file, announced);
        } catch (CharacterCodingException e) {
            return linesOf(file, Charset.forName("windows-1252"));
        }
    }

    /** A quotation mark that nobody closed makes one cell wrong, and must not make the rows after it vanish. */
    private static Table.Builder linesOf(Path file, Charset charset) throws IOException {
        try (var bytes = open(file)) {
            return DelimitedText.read(bytes, charset, false);
        } catch (OpenQuote unclosed) {
            try (var bytes = open(file)) {
                return DelimitedText.read(bytes, charset, true);
            }
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        byte[] start = bytes.readNBytes(2);
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(start), bytes);
        boolean packed = start.length == 2 && start[0] == 0x1F && start[1] == (byte) 0x8B;
        return packed ? new GZIPInputStream(all, BUFFER) : new BufferedInputStream(all, BUFFER);
    }

    private static boolean begins(byte[] start, char first, char second) {
        return start.length >= 2 && (start[0] & 0xFF) == first && (start[1] & 0xFF) == second;
    }

    /** The name by which truths and people call a list: without folder and endings, in small letters. */
    public static String shortName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        for (String ending : List.of(".gz", ".csv", ".tsv", ".txt", ".xlsx", ".xls")) {
            name = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
        }
        return name;
    }
}
