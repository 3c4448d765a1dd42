package id.pulang.linkage.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsFileTests {

    @TempDir
    Path folder;

    @Test
    void givesBackWhatWasWritten() throws IOException {
        var path = folder.resolve("rows");
        var growing = new GrowingInts(1);
        IntStream.range(0, 40_000).forEach(growing::add);
        var longs = new GrowingInts(1);
        longs.addLong(3_271_014_102_990_001L);
        longs.addLong(-2);

        RowsFile.write(path, List.of(Ints.of(), growing.finished(), longs.finished()));

        var rows = RowsFile.open(path);
        assertThat(rows).extracting(Ints::size).containsExactly(0L, 40_000L, 4L);
        assertThat(rows.get(1).at(39_999)).isEqualTo(39_999);
        assertThat(rows.get(2).longAt(0)).isEqualTo(3_271_014_102_990_001L);
        assertThat(rows.get(2).longAt(1)).isEqualTo(-2);
        assertThat(folder).isDirectoryNotContaining(each -> each.toString().endsWith(".part"));
    }

    @Test
    void refusesAFileOfAnotherKind() throws IOException {
        var letter = Files.writeString(folder.resolve("letter"), "Dear all, this is no file of rows.");
        var empty = Files.createFile(folder.resolve("empty"));

        assertThatThrownBy(() -> RowsFile.open(letter)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> RowsFile.open(empty)).isInstanceOf(IOException.class);
    }

    @Test
    void refusesAFileThatEndsTooEarly() throws IOException {
        var path = folder.resolve("rows");
        RowsFile.write(path, List.of(Ints.of(1, 2, 3, 4)));

        try (var file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            file.truncate(file.size() - 4);
        }

        assertThatThrownBy(() -> RowsFile.open(path)).hasMessageContaining("too early");
    }

    /** The file is sparse: only the two pages with numbers take room. */
    @Test
    void readsBeyondTheEndOfOneBuffer() throws IOException {
        var path = folder.resolve("long");
        long size = (1L << 28) + 10;
        try (var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.write(number(7), 4);
            for (int i = 0; i < 10; i++) {
                file.write(number(100 + i), 4 * (size - 10 + i));
            }
        }

        try (var file = FileChannel.open(path, StandardOpenOption.READ)) {
            var row = Ints.mapped(file, 4, size - 1);
            var across = new int[4];
            row.copy((1L << 28) - 3, 4, across);

            assertThat(row.at(0)).isEqualTo(7);
            assertThat(row.at(size - 2)).isEqualTo(109);
            assertThat(across).containsExactly(0, 0, 100, 101);
        }
    }

    private static ByteBuffer number(int number) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(0, number);
    }
}
