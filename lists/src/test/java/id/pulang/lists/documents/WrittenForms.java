package id.pulang.lists.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Writes the same rows in each form of documents. */
final class WrittenForms {

    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);
    private static final float SIZE = 7;
    private static final float HEIGHT = 14;
    private static final float MARGIN = 30;

    private WrittenForms() {}

    static byte[] xls(List<List<String>> rows) throws IOException {
        try (var workbook = new HSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            addSheet(workbook, "Daftar", rows);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    static void addSheet(HSSFWorkbook workbook, String name, List<List<String>> rows) {
        Sheet sheet = workbook.createSheet(name);
        for (int number = 0; number < rows.size(); number++) {
            Row row = sheet.createRow(number);
            List<String> cells = rows.get(number);
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    row.createCell(column).setCellValue(cells.get(column));
                }
            }
        }
    }

    static byte[] docx(List<List<String>> rows) throws IOException {
        String table = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "<w:tc><w:p><w:r><w:t>" + escaped(cell) + "</w:t></w:r></w:p></w:tc>")
                        .collect(Collectors.joining("", "<w:tr>", "</w:tr>")))
                .collect(Collectors.joining("", "<w:tbl>", "</w:tbl>"));
        return docxOf("<w:p><w:r><w:t>Daftar orang</w:t></w:r></w:p>" + table);
    }

    static byte[] docxOf(String body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w="
                            + "\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /**
     * A PDF of several pages in landscape.
     *
     * @param ruled whether lines are drawn round the cells
     */
    static byte[] pdf(List<List<String>> rows, boolean ruled) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            float[] columns = columns(rows);
            var paper = new PDRectangle(columns[columns.length - 1] + MARGIN, PDRectangle.A4.getWidth());
            int each = (int) ((paper.getHeight() - 2 * MARGIN) / HEIGHT);
            for (int first = 0; first < rows.size(); first += each) {
                var page = new PDPage(paper);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    write(content, paper, columns, rows.subList(first, Math.min(rows.size(), first + each)), ruled);
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** The first page of the same as a picture (PNG). */
    static byte[] png(List<List<String>> rows, int dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(rows, true));
                var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.GRAY), "png", bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(
            PDPageContentStream content, PDRectangle paper, float[] columns, List<List<String>> rows, boolean ruled)
            throws IOException {
        float top = paper.getHeight() - MARGIN;
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                content.beginText();
                content.setFont(FONT, SIZE);
                content.newLineAtOffset(columns[column] + 3, top - (row + 1) * HEIGHT + 4);
                content.showText(rows.get(row).get(column));
                content.endText();
            }
        }
        if (ruled) {
            float bottom = top - rows.size() * HEIGHT;
            for (int row = 0; row <= rows.size(); row++) {
                line(content, columns[0], top - row * HEIGHT, columns[columns.length - 1], top - row * HEIGHT);
            }
            for (float column : columns) {
                line(content, column, top, column, bottom);
            }
            content.stroke();
        }
    }

    private static void line(PDPageContentStream content, float x1, float y1, float x2, float y2) throws IOException {
        content.moveTo(x1, y1);
        content.lineTo(x2, y2);
    }

    private static float[] columns(List<List<String>> rows) throws IOException {
        int count = rows.getFirst().size();
        var edges = new float[count + 1];
        edges[0] = MARGIN;
        for (int column = 0; column < count; column++) {
            float widest = 0;
            for (List<String> row : rows) {
                widest = Math.max(widest, FONT.getStringWidth(row.get(column)) / 1000 * SIZE);
            }
            edges[column + 1] = edges[column] + widest + 9;
        }
        return edges;
    }

    /** A page whose letters unpack to 512 MB. */
    static byte[] swollenPdf() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            var content = new PDStream(document);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                var blanks = new byte[1 << 20];
                Arrays.fill(blanks, (byte) ' ');
                for (int megabyte = 0; megabyte < 512; megabyte++) {
                    out.write(blanks);
                }
            }
            page.setContents(content);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
