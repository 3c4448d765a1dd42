package id.pulang.lists.documents;

import id.pulang.lists.Problem;
import id.pulang.lists.tables.LineSink;
import id.pulang.lists.tables.SeenCell;
import id.pulang.lists.tables.UnreadableList;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link DecodeCommand} says of a document: its lines, and where on paper they were read. Stateless. */
public final class DecodedLines {

    private static final int LARGEST_PICTURE = 1 << 20;

    private DecodedLines() {}

    /**
     * Reads again what was kept.
     *
     * @throws UnreadableList when the document was refused
     */
    public static void read(byte[] said, LineSink lines) throws IOException {
        read(new ByteArrayInputStream(said), lines);
    }

    /** Reads up to the end mark; without one the process was ended. */
    static void read(InputStream said, LineSink lines) throws IOException {
        try (var from = new DataInputStream(new BufferedInputStream(said))) {
            for (int mark = from.read(); mark != DecodeCommand.END; mark = from.read()) {
                switch (mark) {
                    case DecodeCommand.PART -> lines.part(from.readUTF());
                    case DecodeCommand.LINE -> lines.line(from.readInt(), texts(from));
                    case DecodeCommand.SEEN -> lines.seen(seen(from));
                    case DecodeCommand.REFUSED -> throw new UnreadableList(problem(from));
                    case DecodeCommand.NOTE -> lines.note(problem(from));
                    default -> throw new EOFException();
                }
            }
        }
    }

    private static Problem problem(DataInputStream from) throws IOException {
        return Problem.ofFile(from.readUTF(), texts(from).toArray());
    }

    private static List<SeenCell> seen(DataInputStream from) throws IOException {
        int count = from.readInt();
        var cells = new ArrayList<SeenCell>();
        for (int at = 0; at < count; at++) {
            int page = from.readInt();
            int left = from.readInt();
            int top = from.readInt();
            int width = from.readInt();
            int height = from.readInt();
            cells.add(new SeenCell(page, left, top, width, height, picture(from)));
        }
        return cells;
    }

    /** Of a picture that is too large the beginning, which shows the upper part of the cell. */
    private static byte[] picture(DataInputStream from) throws IOException {
        int length = Math.max(0, from.readInt());
        byte[] picture = from.readNBytes(Math.min(length, LARGEST_PICTURE));
        from.skipNBytes(length - picture.length);
        return picture;
    }

    private static List<String> texts(DataInputStream from) throws IOException {
        int count = from.readInt();
        var texts = new ArrayList<String>();
        for (int at = 0; at < count; at++) {
            texts.add(from.readUTF());
        }
        return texts;
    }
}
