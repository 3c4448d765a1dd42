package id.pulang.cli.words;

import id.pulang.lists.Problem;
import id.pulang.lists.files.ListFile;
import id.pulang.lists.files.Reading.Readable;
import id.pulang.lists.files.Reading.Unreadable;
import id.pulang.lists.scans.ScanReader;
import id.pulang.lists.tables.HeadingFinder;
import id.pulang.lists.tables.Table;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens files that the command was given, also packed with gzip; says in plain words why one cannot be read. */
public final class ReadableFile {

    private static final int BUFFER = 1 << 16;

    private ReadableFile() {}

    /**
     * Reads the list in a file.
     *
     * @throws Refusal if no list can be read in it
     */
    public static Table table(Path file, HeadingFinder headings) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(Files.isDirectory(file) ? "refusal.folder" : "refusal.file", file);
        }
        String name = String.valueOf(file.getFileName());
        return switch (ListFile.unattended(headings).read(name, () -> open(file))) {
            case Readable(Table table) -> table;
            case Unreadable(Problem problem) -> throw refusal(file, problem);
        };
    }

    /** Says why a file could not be read. */
    public static Refusal refusal(Path file, Problem problem) {
        String key = switch (problem.code()) {
            case "empty_file" -> "refusal.empty";
            case "open_quote", "cell_too_long", "too_many_columns", "too_many_cells" -> "refusal.endless";
            case "packed" -> "refusal.packed";
            case "old_workbook" -> "refusal.xls";
            case "password" -> "refusal.password";
            case "no_table", "old_document", "broken_document", "document_too_heavy", "too_many_pages" ->
                "refusal.document";
            case "no_tesseract", "no_tesseract_language" -> "refusal.tesseract";
            case "tesseract_failed" -> "refusal.tesseract.failed";
            case "too_many_scans", "picture_too_large", "paper_too_large", "no_table_on_paper", "scan_too_heavy" ->
                "refusal.scan";
            case ScanReader.PAGE_UNCLEAR -> "refusal.unclear";
            case "too_many_cells_of_a_page" -> "refusal.cells";
            case "broken_workbook", "no_workbook", "bomb", "macros", "unsafe_workbook" -> "refusal.workbook";
            default -> "refusal.unreadable";
        };
        return new Refusal(key, file, problem.code(), String.join(", ", problem.args()));
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        byte[] start = bytes.readNBytes(2);
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(start), bytes);
        boolean packed = start.length == 2 && start[0] == 0x1F && start[1] == (byte) 0x8B;
        return packed ? new GZIPInputStream(all, BUFFER) : new BufferedInputStream(all, BUFFER);
    }
}
