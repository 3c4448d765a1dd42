package id.pulang.cli.scans;

import id.pulang.lists.columns.HeadingLine;
import id.pulang.lists.columns.HeadingVocabulary;
import id.pulang.lists.files.ListFile;
import id.pulang.lists.files.Reading;
import id.pulang.lists.files.Reading.Readable;
import id.pulang.lists.files.Reading.Unreadable;
import id.pulang.lists.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Prints lists, scans them, and reads them again. */
public final class ScanTrial {

    private static final ListFile FILES = ListFile.unattended(HeadingLine.ifAny(HeadingVocabulary.with(), Set.of()));
    private static final double NANOS = 1e9;

    private ScanTrial() {}

    /** A list as it lies in its file. */
    public static Table written(Path file) throws IOException {
        return table(FILES.read(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
    }

    /** The headings and the first rows of a list. */
    public static List<List<String>> rows(Table table, int most) {
        var rows = new ArrayList<List<String>>();
        rows.add(table.headings());
        for (int row = 1; row <= Math.min(most, table.rows()); row++) {
            var cells = new ArrayList<String>();
            for (int column = 0; column < table.headings().size(); column++) {
                cells.add(table.text(column, row));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** A scan as it was read. */
    public static Table read(byte[] scan) {
        return table(FILES.read("scan.pdf", scan));
    }

    /**
     * Reads the scan of a list.
     *
     * @param scan where it lies
     */
    public static ScanScore score(Table written, Path scan) throws IOException {
        byte[] bytes = Files.readAllBytes(scan);
        long began = System.nanoTime();
        Table read = read(bytes);
        double seconds = (System.nanoTime() - began) / NANOS;
        return ScanScore.of(written, read, ScannedPages.count(bytes), seconds);
    }

    private static Table table(Reading reading) {
        return switch (reading) {
            case Readable(Table table) -> table;
            case Unreadable unreadable -> throw new IllegalStateException(unreadable.toString());
        };
    }
}
