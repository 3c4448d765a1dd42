package id.pulang.incidents.lists;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What is kept of the reading of a list on paper, without the minutes that a reading takes. */
public final class SomePaper {

    /** The picture of each cell that was read with doubt. */
    public static final byte[] PICTURE = "picture".getBytes(StandardCharsets.UTF_8);

    private final List<List<String>> lines = new ArrayList<>();
    private final List<Integer> doubtful = new ArrayList<>();

    /** A list of these headings. */
    public SomePaper(String... headings) {
        lines.add(List.of(headings));
        doubtful.add(-1);
    }

    /** Adds a row that was read without doubt. */
    public SomePaper row(String... cells) {
        return doubtfulRow(-1, cells);
    }

    /** Adds a row of which one cell was read with doubt; the first column is 0. */
    public SomePaper doubtfulRow(int column, String... cells) {
        lines.add(List.of(cells));
        doubtful.add(column);
        return this;
    }

    /** The bytes as they are kept. */
    public byte[] decoded() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (int line = 0; line < lines.size(); line++) {
                write(out, line);
            }
            out.write('E');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(DataOutputStream out, int line) throws IOException {
        List<String> cells = lines.get(line);
        out.write('S');
        out.writeInt(cells.size());
        for (int column = 0; column < cells.size(); column++) {
            for (int place = 0; place < 5; place++) {
                out.writeInt(1);
            }
            byte[] picture = column == doubtful.get(line) ? PICTURE : new byte[0];
            out.writeInt(picture.length);
            out.write(picture);
        }
        out.write('L');
        out.writeInt(line + 1);
        out.writeInt(cells.size());
        for (String cell : cells) {
            out.writeUTF(cell);
        }
    }
}
