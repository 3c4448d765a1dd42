package id.pulang.lists.documents;

import id.pulang.lists.Problem;
import id.pulang.lists.tables.LineSink;
import id.pulang.lists.tables.SeenCell;
import id.pulang.lists.tables.UnreadableList;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The program of {@link DecoderProcess}: a document on standard input, its lines on standard output. */
final class DecodeCommand {

    static final int PART = 'P';
    static final int LINE = 'L';
    static final int SEEN = 'S';
    static final int NOTE = 'N';
    static final int REFUSED = 'R';
    static final int END = 'E';

    /** Longer cells are refused by whoever reads; {@link DataOutputStream#writeUTF} takes 65,535 bytes. */
    private static final int LONGEST_TEXT = 20_000;

    private DecodeCommand() {}

    /**
     * Decodes.
     *
     * @param arguments the name of the form
     */
    public static void main(String[] arguments) throws IOException {
        ProcessHandle.current().parent().ifPresent(DecodeCommand::endWith);
        // what a library logs would stand between the lines
        System.setOut(System.err);
        DocumentForm form = DocumentForm.valueOf(arguments[0]);
        byte[] bytes = System.in.readAllBytes();
        try (var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            decode(form, bytes, out);
        }
    }

    /** Ends when whoever reads its lines ends; Tesseract ends with it. */
    private static void endWith(ProcessHandle reader) {
        reader.onExit().thenRun(() -> Runtime.getRuntime().halt(1));
    }

    private static void decode(DocumentForm form, byte[] bytes, DataOutputStream out) throws IOException {
        try {
            form.decode(bytes, new Written(out));
            out.write(END);
        } catch (UnreadableList refused) {
            out.write(REFUSED);
            write(out, refused.problem());
        }
    }

    private static void write(DataOutputStream out, Problem problem) throws IOException {
        out.writeUTF(problem.code());
        write(out, problem.args());
    }

    private static void write(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        }
    }

    /** Writes lines as they are decoded. */
    record Written(DataOutputStream out) implements LineSink {

        @Override
        public void note(Problem note) {
            try {
                out.write(NOTE);
                DecodeCommand.write(out, note);
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            }
        }

        @Override
        public void part(String name) {
            try {
                out.write(PART);
                out.writeUTF(name);
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            }
        }

        @Override
        public void seen(List<SeenCell> cells) {
            try {
                out.write(SEEN);
                out.writeInt(cells.size());
                for (SeenCell cell : cells) {
                    place(cell);
                }
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            }
        }

        private void place(SeenCell cell) throws IOException {
            for (int number : new int[] {cell.page(), cell.left(), cell.top(), cell.width(), cell.height()}) {
                out.writeInt(number);
            }
            out.writeInt(cell.picture().length);
            out.write(cell.picture());
        }

        @Override
        public void line(int number, List<String> cells) {
            try {
                out.write(LINE);
                out.writeInt(number);
                DecodeCommand.write(out, cells);
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            }
        }
    }
}
