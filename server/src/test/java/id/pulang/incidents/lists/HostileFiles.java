package id.pulang.incidents.lists;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Files of at most 20 MB, each of which is much of something. */
public final class HostileFiles {

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final String HEADER = "No,Nama,Tempat/Tanggal Lahir,NIK,Catatan\n";
    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String TITLES = row(1, "No", "Nama", "Catatan");

    private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();

    private HostileFiles() {}

    /** All of them by name; each is made when it is asked for. */
    public static Map<String, Supplier<byte[]>> all() {
        var hostile = new HostileFiles();
        hostile.ofTheReview();
        hostile.alike();
        hostile.rowsAndColumns();
        hostile.letters();
        hostile.encodings();
        hostile.people();
        hostile.shapes();
        hostile.parts();
        hostile.archives();
        hostile.pictures();
        return hostile.files;
    }

    private void ofTheReview() {
        sheet("review-notes.xlsx", 6_300, at -> row(at, "" + at, "Siti " + at, letters(at, 330) + "a".repeat(29_670)));
        lines("review-100000-rows.csv", 100_000, at -> at + "," + letters(at, 12) + ",,,\n");
    }

    private void alike() {
        text(
                "review-30000-alike.csv",
                () -> "No,Nama,Tanggal Lahir\n" + "1,Muhammad Muhammad Muhammad,01/01/1990\n".repeat(30_000));
        lines("review-crowds.csv", 19_000, at -> at + ",Muhammad " + letters(at / 150, 6) + ",01/01/1990,,\n");
    }

    private void rowsAndColumns() {
        lines("rows-million.csv", 1_000_000, at -> at + ",a\n");
        lines("rows-most.csv", 100_000, at -> at + "," + letters(at, 9) + " " + letters(-at, 7) + ",,,\n");
        lines("rows-100001.csv", 100_001, at -> at + "," + letters(at, 9) + ",,,\n");
        text("columns-100000.csv", () -> "No,Nama" + ",x".repeat(100_000) + "\n1,Siti\n");
        text("columns-in-a-row.csv", () -> HEADER + "1,Siti" + ",x".repeat(9_000_000) + "\n");
        lines("cells-most.csv", 20_000, at -> at + ",Siti" + ",x".repeat(150) + "\n");
        text("commas.csv", () -> HEADER + ",".repeat(20_000_000));
        text("line-ends.csv", () -> HEADER + "\n".repeat(20_000_000));
        text("carriage-returns.csv", () -> HEADER.replace('\n', '\r') + "1,Siti,,,\r".repeat(1_000_000));
        text("headers.csv", () -> HEADER.repeat(400_000));
        text("spaces.csv", () -> HEADER + (" ".repeat(999) + "\n").repeat(20_000));
    }

    private void letters() {
        lines("letters-most.csv", 5_000, at -> at + ",Siti,,," + letters(at, 900) + "\n");
        lines("letters-20MB.csv", 22_000, at -> at + ",Siti,,," + letters(at, 900) + "\n");
        text("one-line.csv", () -> "x".repeat(20_000_000));
        text("one-cell.csv", () -> HEADER + "1,Siti,,,\"" + "x\n".repeat(9_000_000) + "\"\n");
        text("open-quote.csv", () -> HEADER + "1,\"Siti" + "\n2,Budi,,,".repeat(1_500_000));
        text("quotes.csv", () -> HEADER + "\"".repeat(20_000_000));
        text("quoted-pairs.csv", () -> HEADER + "\"\",".repeat(6_000_000));
        lines("places-of-commas.csv", 15_000, at -> at + ";Siti;Binjai" + ",".repeat(980) + "x;;\n");
        lines("marks-upon-marks.csv", 10_000, at -> at + ",S" + "\u0301".repeat(190) + ",,,\n");
        lines("figures.csv", 15_000, at -> at + ",Siti," + "1".repeat(900) + ",,\n");
    }

    private void encodings() {
        String rows = IntStream.range(0, 19_000)
                .mapToObj(at -> at + "," + letters(at, 10) + ",,," + letters(at, 60) + "\n")
                .collect(Collectors.joining("", HEADER, ""));
        file("utf16le.csv", () -> ("\uFEFF" + rows).getBytes(UTF_16LE));
        file("utf16be.csv", () -> ("\uFEFF" + rows).getBytes(UTF_16BE));
        file("utf16-20MB.csv", () -> ("\uFEFF" + "1,Siti\n".repeat(1_400_000)).getBytes(UTF_16LE));
        text("khmer.csv", () -> HEADER + ("1,សុខ,,," + "ក".repeat(300) + "\n").repeat(20_000));
        file("surrogates.csv", () -> ("\uFEFF" + HEADER + "1,\uD800\uD800,,,\n".repeat(500_000)).getBytes(UTF_16LE));
        file("noise.csv", () -> noise(20_000_000));
        file("broken-utf8.csv", () -> joined(HEADER.getBytes(UTF_8), noise(15_000_000)));
        file("late-zero.csv", () -> joined(rows.getBytes(UTF_8), new byte[] {'1', ',', 0}));
        file("zeros.csv", () -> new byte[20_000_000]);
    }

    /** Lists that are taken, and then hard to compare. */
    private void people() {
        lines("people-alike.csv", 5_000, at -> at + ",Siti Aminah,,,\n");
        lines("people-of-few-names.csv", 5_000, at -> at + ",Siti " + (char) ('A' + at % 20) + ",,,\n");
        lines("people-of-one-number.csv", 3_000, at -> at + ",Siti,,3210201902020030,\n");
    }

    private void shapes() {
        sheet("names-of-elements.xlsx", 400_000, at -> "<" + letters(at, 9) + "/>");
        sheet("depth.xlsx", 1, _ -> "<a>".repeat(300_000) + "</a>".repeat(300_000));
        sheet("attributes.xlsx", 1, _ -> attributes());
        sheet("long-text.xlsx", 1, _ -> row(2, "1", letters(3, 18_000_000)));
        sheet("empty-rows.xlsx", 3_000_000, _ -> "<row/>");
        sheet("far-columns.xlsx", 19_000, at -> "<row r=\"%d\"><c r=\"XFD%d\"><v>1</v></c></row>".formatted(at, at));
        sheet(
                "numbers.xlsx",
                19_000,
                at -> "<row r=\"%d\"><c><v>1E99999999</v></c><c><v>%d</v></c></row>".formatted(at, at));
        sheet("shared-beyond.xlsx", 19_000, at -> "<row r=\"%d\"><c t=\"s\"><v>2000000000</v></c></row>".formatted(at));
        sheet("most-workbook.xlsx", 19_000, at -> row(at, "" + at, letters(at, 12), letters(at, 100)));
    }

    private void parts() {
        String shared = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
        part(
                "shared-many.xlsx",
                "xl/sharedStrings.xml",
                () -> shared + "<si><t>a</t></si>".repeat(1_500_000) + "</sst>");
        part(
                "shared-long.xlsx",
                "xl/sharedStrings.xml",
                () -> shared + "<si><t>" + letters(1, 18_000_000) + "</t></si></sst>");
        part(
                "shared-rich.xlsx",
                "xl/sharedStrings.xml",
                () -> shared + "<si>" + "<r><t>a</t></r>".repeat(1_500_000) + "</si></sst>");
        part(
                "styles.xlsx",
                "xl/styles.xml",
                () -> "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs>"
                        + "<xf numFmtId=\"14\"/>".repeat(2_000_000) + "</cellXfs></styleSheet>");
        part("picture.xlsx", "xl/media/image1.png", () -> "\u0089PNG" + letters(5, 18_000_000));
        part("entities.xlsx", "xl/drawing.xml", () -> "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>");
    }

    private void archives() {
        file("bomb.xlsx", () -> HarmfulWorkbook.workbookWith("xl/a.xml", "0".repeat(60_000_000)));
        file(
                "two-bombs.xlsx",
                () -> joined(
                        SomeFile.workbook(List.of(List.of("No", "Nama"), List.of("1", "Siti"))),
                        HarmfulWorkbook.workbookWith("xl/a.xml", "0".repeat(60_000_000))));
        file(
                "archive-in-archive.xlsx",
                () -> HarmfulWorkbook.zip(Map.of(
                        "xl/workbook.xml",
                        new byte[0],
                        "inner.zip",
                        HarmfulWorkbook.workbookWith("a", "0".repeat(9_000_000)))));
        file("cut-off.xlsx", () -> Arrays.copyOf(SomeFile.ofDemo("5-reregistration-detention.xlsx"), 9_000));
        file("many-parts.xlsx", () -> {
            Map<String, String> many = new LinkedHashMap<>(SomeFile.parts(SHEET + "</sheetData></worksheet>"));
            IntStream.range(0, 60_000).forEach(at -> many.put("xl/media/" + at, ""));
            return SomeFile.zip(many);
        });
        file("noise.xlsx", () -> joined(new byte[] {'P', 'K', 3, 4}, noise(18_000_000)));
        file(
                "old-workbook.xls",
                () -> joined(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, noise(18_000_000)));
        sheet(
                "formulas.xlsx",
                19_000,
                at -> "<row r=\"%d\"><c><v>1</v></c><c t=\"str\"><f>%s</f><v>x</v></c></row>"
                        .formatted(at, "A".repeat(900)));
        text("markup.csv", () -> "<html>" + "<b>".repeat(6_000_000));
        text("bars.csv", () -> HEADER.replace(',', '|') + "1|Siti|\n".repeat(2_000_000));
    }

    private void pictures() {
        file("picture-most.png", () -> picture(10_900, 10_900));
        file("picture-beyond.png", () -> picture(60_000, 30_000));
    }

    /** A white picture in shades of grey. */
    private static byte[] picture(int width, int height) {
        var compressed = new ByteArrayOutputStream();
        try (var rows = new DeflaterOutputStream(compressed)) {
            byte[] row = new byte[width + 1];
            Arrays.fill(row, 1, row.length, (byte) 0xFF);
            for (int at = 0; at < height; at++) {
                rows.write(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 0, 0, 0, 0})
                .array();
        return joined(
                joined(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, chunk("IHDR", head)),
                joined(chunk("IDAT", compressed.toByteArray()), chunk("IEND", new byte[0])));
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] body = joined(type.getBytes(UTF_8), data);
        var sum = new CRC32();
        sum.update(body);
        return ByteBuffer.allocate(8 + body.length)
                .putInt(data.length)
                .put(body)
                .putInt((int) sum.getValue())
                .array();
    }

    private void lines(String name, int rows, IntFunction<String> line) {
        file(name, () -> {
            var text = new StringBuilder(line.apply(1).contains(";") ? HEADER.replace(',', ';') : HEADER);
            IntStream.rangeClosed(1, rows).forEach(at -> text.append(line.apply(at)));
            return text.toString().getBytes(UTF_8);
        });
    }

    private void sheet(String name, int rows, IntFunction<String> line) {
        file(name, () -> {
            var text = new StringBuilder(SHEET).append(TITLES);
            IntStream.rangeClosed(2, rows + 1).forEach(at -> text.append(line.apply(at)));
            return HarmfulWorkbook.workbook(
                    text.append("</sheetData></worksheet>").toString().getBytes(UTF_8));
        });
    }

    private void part(String name, String part, Supplier<String> content) {
        file(name, () -> HarmfulWorkbook.workbookWith(part, content.get()));
    }

    private void text(String name, Supplier<String> text) {
        file(name, () -> text.get().getBytes(UTF_8));
    }

    private void file(String name, Supplier<byte[]> bytes) {
        files.put(name, () -> {
            byte[] made = bytes.get();
            return made.length > LARGEST ? Arrays.copyOf(made, LARGEST) : made;
        });
    }

    private static String row(int at, String... cells) {
        var row = new StringBuilder("<row r=\"%d\">".formatted(at));
        for (String cell : cells) {
            row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static String attributes() {
        var element = new StringBuilder("<c");
        IntStream.range(0, 1_000_000)
                .forEach(at -> element.append(" a").append(at).append("=\"\""));
        return element.append("/>").toString();
    }

    private static String letters(int seed, int count) {
        var letters = new StringBuilder(count);
        new Random(seed).ints(count, 'a', 'z' + 1).forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }

    private static byte[] noise(int count) {
        var bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
