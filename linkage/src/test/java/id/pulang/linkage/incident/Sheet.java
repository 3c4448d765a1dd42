package id.pulang.linkage.incident;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** The rows of a list, each as a map from heading to cell; just enough to read the incidents of the tests. */
record Sheet(List<Map<String, String>> rows) {

    private static final Pattern ROW = Pattern.compile("<row [^>]*>(.*?)</row>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile(
            "<c r=\"([A-Z]+)\\d+\"[^>]*?(?:/>|>(?:<is><t[^>]*>(.*?)</t></is>|<v>(.*?)</v>|<is><t[^>]*/></is>)?</c>)",
            Pattern.DOTALL);

    static Sheet read(Path folder, String name) {
        Path csv = folder.resolve(name + ".csv");
        try {
            return Files.exists(csv)
                    ? csv(Files.readString(csv, StandardCharsets.UTF_8))
                    : xlsx(folder.resolve(name + ".xlsx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet csv(String text) {
        var lines = text.replace("\uFEFF", "").lines().toList();
        char separator = lines.getFirst().indexOf(';') > 0 ? ';' : ',';
        return table(lines.stream().map(line -> cells(line, separator)).toList());
    }

    private static List<String> cells(String line, char separator) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char letter : line.toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static Sheet xlsx(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var entry = Objects.requireNonNull(zip.getEntry("xl/worksheets/sheet1.xml"));
            String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
            var rows = new ArrayList<List<String>>();
            var row = ROW.matcher(xml);
            while (row.find()) {
                rows.add(xlsxCells(row.group(1)));
            }
            return table(rows.stream().dropWhile(cells -> cells.size() < 4).toList());
        }
    }

    private static List<String> xlsxCells(String xml) {
        var cells = new ArrayList<String>();
        var cell = CELL.matcher(xml);
        while (cell.find()) {
            int column = cell.group(1).charAt(0) - 'A';
            while (cells.size() <= column) {
                cells.add("");
            }
            String text = cell.group(2) != null ? cell.group(2) : cell.group(3);
            cells.set(column, text == null ? "" : text.replace("&amp;", "&"));
        }
        return cells;
    }

    private static Sheet table(List<List<String>> lines) {
        var headings = lines.getFirst();
        var rows = new ArrayList<Map<String, String>>();
        for (var cells : lines.subList(1, lines.size())) {
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < headings.size(); i++) {
                row.put(headings.get(i), i < cells.size() ? cells.get(i).strip() : "");
            }
            rows.add(row);
        }
        return new Sheet(rows);
    }
}
