package id.pulang.incidents.lists;

import id.pulang.lists.Problem;
import id.pulang.lists.columns.HeadingLine;
import id.pulang.lists.columns.HeadingVocabulary;
import id.pulang.lists.files.ListFile;
import id.pulang.lists.files.Reading;
import id.pulang.lists.files.Reading.Readable;
import id.pulang.lists.files.Reading.Unreadable;
import id.pulang.lists.rows.ListDate;
import id.pulang.lists.tables.Table;
import id.pulang.packs.ShippedPacks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files made for a claim, and the way to read them as the import does. */
public final class SomeFile {

    static final LocalDate INCIDENT_DAY = LocalDate.of(2025, 10, 17);
    static final LocalDate TODAY = LocalDate.of(2025, 10, 22);

    private static final HeadingVocabulary WORDS = ListReader.vocabulary(ShippedPacks.PACKS);
    private static final Proposer PROPOSER = new Proposer(WORDS, KindWords.of(ShippedPacks.PACKS));

    private SomeFile() {}

    /** Reads one of the lists of the demonstration. */
    public static byte[] ofDemo(String name) {
        try {
            return Files.readAllBytes(Path.of("..", "demo-data", name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static Reading reading(String name, byte[] bytes) {
        return ListFile.attended(ListReader.LIMITS, HeadingLine.needed(WORDS)).read(name, bytes);
    }

    static Table table(String name, byte[] bytes) {
        return switch (reading(name, bytes)) {
            case Readable(Table table) -> table;
            case Unreadable(Problem problem) -> throw new AssertionError(problem);
        };
    }

    static Table table(String text) {
        return table("daftar.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    static String refusal(String name, byte[] bytes) {
        return switch (reading(name, bytes)) {
            case Readable(Table table) -> throw new AssertionError(table);
            case Unreadable(Problem problem) -> problem.code();
        };
    }

    static Proposal proposal(String name, Table table) {
        return PROPOSER.propose(name, table);
    }

    static List<StatedRow> rows(Table table) {
        return reader("daftar.csv", table).rows();
    }

    static StatementReader reader(String name, Table table) {
        return new StatementReader(table, proposal(name, table).mapping(), WORDS, new ListDate(TODAY, INCIDENT_DAY));
    }

    static List<StatedRow> rows(String text) {
        return rows(table(text));
    }

    /** Makes a workbook of one sheet; a cell that starts with {@code n:} or {@code d:} is a number or a date serial. */
    public static byte[] workbook(List<List<String>> lines) {
        var sheet = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int row = 0; row < lines.size(); row++) {
            sheet.append("<row r=\"%d\">".formatted(row + 1));
            for (int column = 0; column < lines.get(row).size(); column++) {
                sheet.append(cell(letters(column) + (row + 1), lines.get(row).get(column)));
            }
            sheet.append("</row>");
        }
        return zip(parts(sheet.append("</sheetData></worksheet>").toString()));
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String cell(String at, String text) {
        if (text.startsWith("n:")) {
            return "<c r=\"%s\"><v>%s</v></c>".formatted(at, text.substring(2));
        }
        if (text.startsWith("d:")) {
            return "<c r=\"%s\" s=\"1\"><v>%s</v></c>".formatted(at, text.substring(2));
        }
        if (text.startsWith("f:")) {
            return "<c r=\"%s\" t=\"str\"><f>%s</f><v>klik</v></c>".formatted(at, text.substring(2));
        }
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(at, text);
    }

    static Map<String, String> parts(String sheet) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                </Types>""");
        parts.put("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
                </Relationships>""");
        parts.put("xl/workbook.xml", """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        parts.put("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
                <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
                </Relationships>""");
        parts.put("xl/styles.xml", """
                <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>""");
        parts.put("xl/worksheets/sheet1.xml", sheet);
        return parts;
    }
}
