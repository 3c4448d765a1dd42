package id.pulang.lists.documents;

import id.pulang.lists.tables.LineSink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the tables of a text document (.docx) as a stream of markup. A cell that goes over several columns stands in
 * the first of them, one that goes over several rows in each. A table within a cell is text of that cell. A document
 * without tables is read paragraph by paragraph, with tabulators between cells. Source: ECMA-376 part 1, 17.3 and 17.4.
 */
final class DocxDocument {

    private static final String PART = "word/document.xml";
    private static final int MOST_COLUMNS = 1_000;

    private final XMLStreamReader markup;
    private final LineSink lines;
    private final List<String> row = new ArrayList<>();
    private final Map<Integer, String> above = new HashMap<>();
    private final StringBuilder cell = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private final List<String> paragraphs = new ArrayList<>();
    private int tables;
    private int depth;
    private int rows;
    private int columns;
    private Merge merge = Merge.NONE;

    /** How a cell goes on with the one above it. */
    private enum Merge {
        NONE,
        BEGINS,
        GOES_ON
    }

    private DocxDocument(XMLStreamReader markup, LineSink lines) {
        this.markup = markup;
        this.lines = lines;
    }

    static void read(byte[] bytes, LineSink lines) throws IOException {
        try (var parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals(PART)) {
                    read(parts, lines);
                    return;
                }
            }
        }
    }

    private static void read(InputStream part, LineSink lines) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            new DocxDocument(factory.createXMLStreamReader(part), lines).read();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void read() throws XMLStreamException {
        while (markup.hasNext()) {
            switch (markup.next()) {
                case XMLStreamReader.START_ELEMENT -> start(markup.getLocalName());
                case XMLStreamReader.END_ELEMENT -> end(markup.getLocalName());
                default -> {}
            }
        }
        if (tables == 0) {
            writeParagraphs();
        }
    }

    private void writeParagraphs() {
        lines.part("1");
        for (String text : paragraphs) {
            lines.line(++rows, List.of(text.split("\t", -1)));
        }
    }

    private void start(String element) throws XMLStreamException {
        switch (element) {
            case "tbl" -> beginTable();
            case "t" -> text();
            case "tab" -> space('\t');
            case "br", "cr" -> space('\n');
            case "noBreakHyphen" -> write("-");
            case "del", "moveFrom" -> pass(element);
            default -> inTable(element);
        }
    }

    private void inTable(String element) {
        if (depth != 1) {
            return;
        }
        switch (element) {
            case "tc" -> beginCell();
            case "gridSpan" -> columns = Math.clamp(number("val"), 1, MOST_COLUMNS);
            case "gridBefore" -> skip(Math.clamp(number("val"), 0, MOST_COLUMNS));
            case "vMerge" -> merge = "restart".equals(attribute("val")) ? Merge.BEGINS : Merge.GOES_ON;
            default -> {}
        }
    }

    private void beginTable() {
        if (depth++ == 0) {
            lines.part(Integer.toString(++tables));
            rows = 0;
            above.clear();
        }
    }

    private void beginCell() {
        cell.setLength(0);
        columns = 1;
        merge = Merge.NONE;
    }

    private void skip(int many) {
        for (int column = 0; column < many; column++) {
            row.add("");
        }
    }

    private void text() throws XMLStreamException {
        write(markup.getElementText());
    }

    private void write(String text) {
        if (depth > 0) {
            cell.append(text);
        } else if (tables == 0) {
            paragraph.append(text);
        }
    }

    private void space(char space) {
        write(depth > 0 ? " " : String.valueOf(space));
    }

    private void endParagraph() {
        space('\n');
        if (depth == 0) {
            paragraph.toString().lines().forEach(paragraphs::add);
            paragraph.setLength(0);
        }
    }

    /** What a reviewer struck out is not in the document any more. */
    private void pass(String element) throws XMLStreamException {
        for (int open = 1; open > 0 && markup.hasNext(); ) {
            int event = markup.next();
            if (event == XMLStreamReader.START_ELEMENT && markup.getLocalName().equals(element)) {
                open++;
            } else if (event == XMLStreamReader.END_ELEMENT
                    && markup.getLocalName().equals(element)) {
                open--;
            }
        }
    }

    private void end(String element) {
        switch (element) {
            case "tbl" -> depth--;
            case "p" -> endParagraph();
            case "tc" -> endCell();
            case "tr" -> endRow();
            default -> {}
        }
    }

    private void endCell() {
        if (depth != 1) {
            return;
        }
        int column = row.size();
        String text = cell.toString().strip();
        if (merge == Merge.GOES_ON) {
            text = above.getOrDefault(column, text);
        } else if (merge == Merge.BEGINS) {
            above.put(column, text);
        }
        row.add(text);
        skip(columns - 1);
    }

    private void endRow() {
        if (depth == 1) {
            lines.line(++rows, List.copyOf(row));
            row.clear();
        }
    }

    private int number(String attribute) {
        String value = attribute(attribute);
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 1;
    }

    private String attribute(String name) {
        for (int at = 0; at < markup.getAttributeCount(); at++) {
            if (markup.getAttributeLocalName(at).equals(name)) {
                return markup.getAttributeValue(at);
            }
        }
        return "";
    }
}
