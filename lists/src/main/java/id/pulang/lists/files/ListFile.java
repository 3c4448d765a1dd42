package id.pulang.lists.files;

import id.pulang.lists.Problem;
import id.pulang.lists.documents.DecodedLines;
import id.pulang.lists.documents.DecoderProcess;
import id.pulang.lists.documents.DocumentForm;
import id.pulang.lists.files.Reading.Readable;
import id.pulang.lists.files.Reading.Unreadable;
import id.pulang.lists.scans.ScanReader;
import id.pulang.lists.tables.HeadingFinder;
import id.pulang.lists.tables.ListParts;
import id.pulang.lists.tables.ReadLimits;
import id.pulang.lists.tables.SideBySide;
import id.pulang.lists.tables.Table;
import id.pulang.lists.tables.TableBuilder;
import id.pulang.lists.tables.UnreadableList;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Recognises what kind of file came, whatever its name says, and reads the list in it: text in any usual character set
 * with any usual separator, messages of a chat, a workbook (.xlsx, .xls), tables of a text document (.docx), a PDF with
 * text or scans or both, or scans and photographs of paper (PNG, JPEG, TIFF). Thread-safe.
 */
public final class ListFile {

    /** The problem of a file that shows paper, for whom reads {@link #withoutPaper}. */
    public static final String ON_PAPER = "on_paper";

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final List<byte[]> PICTURES = List.of(
            new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            new byte[] {'I', 'I', 42, 0},
            new byte[] {'M', 'M', 0, 42});
    private static final int FEWEST_HEADINGS_OF_TWO = 3;
    private static final int OLD_WORKBOOK = 1 << 26;

    private final ReadLimits limits;
    private final HeadingFinder headings;
    private final boolean mends;
    private final boolean paper;

    private ListFile(ReadLimits limits, HeadingFinder headings, boolean mends, boolean paper) {
        this.limits = limits;
        this.headings = headings;
        this.mends = mends;
        this.paper = paper;
    }

    /** Reads for someone who is there to mend the file: what is broken in it, or has no rows, is refused. */
    public static ListFile attended(ReadLimits limits, HeadingFinder headings) {
        return new ListFile(limits, headings, false, true);
    }

    /** Reads on where it can: a quotation mark that nobody closed is taken to end with its line. */
    public static ListFile unattended(HeadingFinder headings) {
        return new ListFile(ReadLimits.WIDE, headings, true, true);
    }

    /** Leaves files that show paper unread, with {@link #ON_PAPER} as their problem: to read one takes minutes. */
    public ListFile withoutPaper() {
        return new ListFile(limits, headings, mends, false);
    }

    /**
     * Reads the paper that a file shows, for {@link #again}; takes some seconds for each page.
     *
     * @throws UnreadableList when it cannot be read, or not within memory and time
     */
    public static byte[] readPaper(byte[] bytes) {
        return DecoderProcess.decodePaper(
                startsWith(bytes, PDF) ? DocumentForm.SCANNED_PDF : DocumentForm.PICTURE, bytes);
    }

    /** Reads bytes; never throws for what stands in them. */
    public Reading read(String fileName, byte[] bytes) {
        if (bytes.length > limits.bytes()) {
            return new Unreadable(Problem.ofFile("too_large", limits.bytes() / 1024 / 1024));
        }
        try {
            return read(fileName, ByteSource.of(bytes));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Reads a file; never throws for what stands in it.
     *
     * @throws IOException if it cannot be opened
     */
    public Reading read(String fileName, ByteSource bytes) throws IOException {
        try {
            return recognised(fileName, bytes);
        } catch (EOFException | ZipException broken) {
            return new Unreadable(Problem.ofFile("packed"));
        } catch (UnreadableList beyond) {
            return new Unreadable(beyond.problem(headings));
        }
    }

    /**
     * Reads a list again that was read on paper, from what was kept of that reading ({@link Table#decoded()}); never
     * throws for what stands in it.
     */
    public Reading again(String fileName, byte[] decoded) {
        try {
            return table(fileName, said(decoded), false);
        } catch (IOException cutOff) {
            return new Unreadable(Problem.ofFile("broken_document"));
        } catch (UnreadableList beyond) {
            return new Unreadable(beyond.problem(headings));
        }
    }

    private Reading recognised(String fileName, ByteSource bytes) throws IOException {
        byte[] start = bytes.beginning(CharsetGuess.LOOK_AT);
        if (start.length == 0) {
            return new Unreadable(Problem.ofFile("empty_file"));
        }
        if (startsWith(start, OLE2) && OfficeArchive.encrypted(bytes.beginning(OLD_WORKBOOK))) {
            return new Unreadable(Problem.ofFile("password"));
        }
        if (startsWith(start, OLE2)) {
            return table(fileName, decoded(DocumentForm.XLS, bytes), false);
        }
        if (startsWith(start, ZIP)) {
            return table(fileName, unpacked(bytes), false);
        }
        if (startsWith(start, PDF)) {
            return table(fileName, pdf(bytes), false);
        }
        if (PICTURES.stream().anyMatch(mark -> startsWith(start, mark))) {
            return table(fileName, decoded(DocumentForm.PICTURE, bytes), false);
        }
        if (fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return new Unreadable(Problem.ofFile("broken_workbook"));
        }
        Charset charset = CharsetGuess.of(start).orElseThrow(() -> new UnreadableList(Problem.ofFile("not_a_list")));
        return table(fileName, texts().read(bytes, charset), true);
    }

    private TableBuilder unpacked(ByteSource bytes) throws IOException {
        byte[] all = whole(bytes);
        if (!OfficeArchive.holds(all, OfficeArchive.DOCUMENT)) {
            return new Workbook(limits, headings, mends).read(all);
        }
        Optional<Problem> unsafe = OfficeArchive.problem(all, OfficeArchive.DOCUMENT, limits.workbook());
        if (unsafe.isPresent()) {
            throw new UnreadableList(unsafe.get());
        }
        return decoded(DocumentForm.DOCX, ByteSource.of(all));
    }

    private TableBuilder pdf(ByteSource bytes) throws IOException {
        try {
            return decoded(DocumentForm.PDF, bytes);
        } catch (UnreadableList refused) {
            if (refused.problem().code().equals(DocumentForm.PDF_WITH_SCANS)) {
                return decoded(DocumentForm.SCANNED_PDF, bytes);
            }
            throw refused;
        }
    }

    private TableBuilder decoded(DocumentForm form, ByteSource bytes) throws IOException {
        if (form.ofPaper() && !paper) {
            throw new UnreadableList(Problem.ofFile(ON_PAPER));
        }
        if (form.ofPaper()) {
            return said(DecoderProcess.decodePaper(form, whole(bytes)));
        }
        var parts = new ListParts(limits, headings, form != DocumentForm.XLS);
        var transcript = new Transcript(parts, TextList.LONGEST_CHAT);
        DecoderProcess.decode(form, whole(bytes), transcript);
        TableBuilder lines = notEmpty(parts.list());
        TableBuilder list = texts().headedOrChat(lines, transcript::text);
        if (list == lines && form == DocumentForm.DOCX && lines.columnCount() == 1) {
            throw new UnreadableList(Problem.ofFile("no_table"));
        }
        return list;
    }

    private TextList texts() {
        return new TextList(limits, headings, mends);
    }

    private TableBuilder said(byte[] decoded) throws IOException {
        var parts = new ListParts(limits, headings, true);
        DecodedLines.read(decoded, parts);
        TableBuilder lines = parts.list();
        lines.keep(decoded);
        return notEmpty(lines);
    }

    private static TableBuilder notEmpty(TableBuilder lines) {
        if (lines.lines() == 0) {
            throw new UnreadableList(whyNot(lines, "no_table"));
        }
        return lines;
    }

    /** Why there is no list: pages that were left, since it may stand there, or that were hardly read, else this. */
    private static Problem whyNot(TableBuilder lines, String code) {
        List<Problem> notes = lines.notes();
        List<String> codes = notes.stream().map(Problem::code).toList();
        int left = codes.indexOf(DocumentForm.SCANNED_PAGES_LEFT);
        int unclear = codes.indexOf(ScanReader.PAGE_UNCLEAR);
        if (left < 0 && unclear < 0) {
            return Problem.ofFile(code);
        }
        return notes.get(left < 0 ? unclear : left + 1);
    }

    private static byte[] whole(ByteSource bytes) throws IOException {
        try (InputStream all = bytes.open()) {
            return all.readAllBytes();
        }
    }

    private Reading table(String fileName, TableBuilder lines, boolean evenRows) {
        if (lines.lines() == 0) {
            return new Unreadable(Problem.ofFile("empty_file"));
        }
        int heading = headings.find(lines);
        if (heading == HeadingFinder.MISSING) {
            return new Unreadable(whyNot(lines, "no_header"));
        }
        List<String> titles = heading < 0 ? List.of() : headings.titles(lines, heading);
        Optional<TableBuilder> below = SideBySide.laidBelow(lines, heading, titles, limits);
        if (below.isPresent() && headings.known(titles) > FEWEST_HEADINGS_OF_TWO) {
            return table(fileName, below.get(), evenRows);
        }
        Table table = lines.table(fileName, heading, titles, evenRows);
        if (table.rows() == 0 && !mends) {
            return new Unreadable(Problem.ofFile("no_rows"));
        }
        if (table.rows() > limits.rows()) {
            return new Unreadable(Problem.ofFile("too_many_rows", limits.rows()));
        }
        return table.headings().size() > limits.columns()
                ? new Unreadable(Problem.ofFile("too_many_columns", limits.columns()))
                : new Readable(table);
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    /** The name by which truths and people call a list: without folder and endings, in small letters. */
    public static String shortName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        for (String ending : List.of(
                ".gz", ".csv", ".tsv", ".txt", ".xlsx", ".xls", ".docx", ".pdf", ".png", ".jpg", ".jpeg", ".tif",
                ".tiff")) {
            name = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
        }
        return name;
    }
}
