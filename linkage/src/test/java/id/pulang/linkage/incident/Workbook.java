package id.pulang.linkage.incident;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes rows into a workbook with one sheet and texts in the cells. */
final class Workbook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Workbook() {}

    /** Writes the rows; an empty row leaves its line out. */
    static void write(Path file, List<List<String>> rows) throws IOException {
        var parts = new TreeMap<>(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + override("/xl/workbook.xml", "sheet.main")
                        + override("/xl/worksheets/sheet1.xml", "worksheet")
                        + "</Types>",
                "_rels/.rels",
                relation("officeDocument", "xl/workbook.xml"),
                "xl/_rels/workbook.xml.rels",
                relation("worksheet", "worksheets/sheet1.xml"),
                "xl/workbook.xml",
                "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + DOCUMENT
                        + "\"><sheets><sheet name=\"Sheet\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/worksheets/sheet1.xml",
                sheet(rows)));
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write((HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static String override(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + kind + "+xml\"/>";
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + DOCUMENT
                + '/' + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String sheet(List<List<String>> rows) {
        var xml = new StringBuilder("<worksheet xmlns=\"" + SHEET + "\"><sheetData>");
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isEmpty()) {
                xml.append("<row r=\"").append(i + 1).append("\">");
                for (int j = 0; j < rows.get(i).size(); j++) {
                    xml.append(cell("" + (char) ('A' + j) + (i + 1), rows.get(i).get(j)));
                }
                xml.append("</row>");
            }
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static String cell(String at, String text) {
        if (text.isEmpty()) {
            return "<c r=\"" + at + "\" t=\"inlineStr\"></c>";
        }
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text.replace("&", "&amp;") + "</t></is></c>";
    }
}
