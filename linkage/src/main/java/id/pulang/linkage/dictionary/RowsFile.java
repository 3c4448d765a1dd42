package id.pulang.linkage.dictionary;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of rows of numbers, each after the other: a mark, the number of rows, the size of each, and the rows. It is
 * opened by mapping, so that memory holds only what is looked at.
 */
public final class RowsFile {

    private static final int MARK = 0x50554C31;
    private static final int MOST_ROWS = 64;

    private RowsFile() {}

    /** Writes the rows; the file appears under its name only when it is complete. */
    public static void write(Path path, List<Ints> rows) throws IOException {
        Path unfinished = path.resolveSibling(path.getFileName() + ".part");
        try (var file = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            header(rows).write(file);
            for (var row : rows) {
                row.write(file);
            }
        }
        Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Opens the rows of a file. */
    public static List<Ints> open(Path path) throws IOException {
        try (var file = FileChannel.open(path, StandardOpenOption.READ)) {
            if (file.size() < 2L * Integer.BYTES) {
                throw new IOException(path + " is no file of rows");
            }
            var mark = Ints.mapped(file, 0, 2);
            int count = mark.at(1);
            if (mark.at(0) != MARK || count < 0 || count > MOST_ROWS) {
                throw new IOException(path + " is no file of rows");
            }
            return rows(file, path, Ints.mapped(file, 2L * Integer.BYTES, 2L * count));
        }
    }

    private static List<Ints> rows(FileChannel file, Path path, Ints sizes) throws IOException {
        var rows = new ArrayList<Ints>();
        long position = (2 + sizes.size()) * Integer.BYTES;
        for (long i = 0; i < sizes.size() / 2; i++) {
            long size = sizes.longAt(i);
            if (position + size * Integer.BYTES > file.size()) {
                throw new IOException(path + " ends too early");
            }
            rows.add(Ints.mapped(file, position, size));
            position += size * Integer.BYTES;
        }
        return rows;
    }

    private static Ints header(List<Ints> rows) {
        var header = new GrowingInts(2 + 2 * rows.size());
        header.add(MARK);
        header.add(rows.size());
        rows.forEach(row -> header.addLong(row.size()));
        return header.finished();
    }
}
