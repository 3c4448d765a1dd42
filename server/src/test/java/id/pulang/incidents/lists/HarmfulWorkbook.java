package id.pulang.incidents.lists;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, as no spreadsheet writes them. */
final class HarmfulWorkbook {

    private HarmfulWorkbook() {}

    /** A harmless list beside one more part. */
    static byte[] workbookWith(String part, String content) {
        return workbook(sheet("", "Siti").getBytes(UTF_8), part, content);
    }

    /** A workbook of one sheet, written byte by byte. */
    static byte[] workbook(byte[] sheet, String... part) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        SomeFile.parts("").forEach((name, text) -> parts.put(name, text.getBytes(UTF_8)));
        parts.put("xl/worksheets/sheet1.xml", sheet);
        if (part.length > 0) {
            parts.put(part[0], part[1].getBytes(UTF_8));
        }
        return zip(parts);
    }

    /** The text of a sheet with one person. */
    static String sheet(String declaration, String name) {
        return """
                <?xml version="1.0"?>%s
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="inlineStr"><is><t>No</t></is></c><c r="B1" t="inlineStr"><is><t>Nama</t></is></c></row>
                <row r="2"><c r="A2"><v>1</v></c><c r="B2" t="inlineStr"><is><t>%s</t></is></c></row>
                </sheetData></worksheet>""".formatted(declaration, name);
    }

    /** The same text in characters of two bytes. */
    static byte[] wide(String sheet) {
        return ("\uFEFF" + sheet.replace("?xml version=\"1.0\"?", "?xml version=\"1.0\" encoding=\"UTF-16\"?"))
                .getBytes(UTF_16LE);
    }

    /** An archive of parts, packed as fast as can be. */
    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
