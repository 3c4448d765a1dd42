package id.pulang.linkage.batch;

import id.pulang.linkage.batch.UnreadableState.Reason;
import id.pulang.linkage.model.Parameters;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * A file with a kept state: what it is, in which version it is written, with which version of the parameters its pairs
 * were weighed, the state, and a checksum over all that. It is written beside its place and then moved there, so that a
 * reader finds the old state or the new one.
 *
 * <p>A state of other parameters is refused: pairs that are added would be weighed otherwise than those that it keeps.
 */
final class StateFile {

    private static final byte[] NAME = "pulang groups\n".getBytes(StandardCharsets.US_ASCII);

    /** Rises when the file has another form, and when records are compared otherwise than before. */
    private static final int VERSION = 3;

    /** The name, the version of the file, and that of the parameters. */
    private static final int HEADER = NAME.length + 2 * Integer.BYTES;

    private StateFile() {}

    static void write(LinkageState kept, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path beside = Files.createTempFile(folder, ".pulang-", ".part");
        try {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16)) {
                write(kept, stream);
            }
            try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void write(LinkageState kept, OutputStream stream) throws IOException {
        var checked = new CheckedOutputStream(stream, new CRC32C());
        var out = new DataOutputStream(checked);
        out.write(NAME);
        out.writeInt(VERSION);
        out.writeInt(Parameters.VERSION);
        StateFormat.write(kept, out);
        out.flush();
        new DataOutputStream(stream).writeLong(checked.getChecksum().getValue());
    }

    static LinkageState read(Path file) throws IOException, UnreadableState {
        refuseWhatIsNoState(file);
        try (var in = new DataInputStream(stream(file))) {
            in.skipNBytes(HEADER);
            return StateFormat.read(in);
        } catch (IOException | RuntimeException e) {
            throw (UnreadableState) new UnreadableState(Reason.DAMAGED, file + " is damaged").initCause(e);
        }
    }

    private static void refuseWhatIsNoState(Path file) throws IOException, UnreadableState {
        long length = Files.size(file) - Long.BYTES;
        try (InputStream stream = stream(file);
                var checked = new CheckedInputStream(stream, new CRC32C())) {
            var in = new DataInputStream(checked);
            if (!Arrays.equals(in.readNBytes(NAME.length), NAME)) {
                throw new UnreadableState(Reason.FOREIGN, file + " is no state of groups");
            }
            if (length < HEADER) {
                throw new UnreadableState(Reason.DAMAGED, file + " ends too early");
            }
            refuseOther(in.readInt(), VERSION, file + " is a file");
            refuseOther(in.readInt(), Parameters.VERSION, file + " was weighed with parameters");
            checked.skipNBytes(length - HEADER);
            if (new DataInputStream(stream).readLong() != checked.getChecksum().getValue()) {
                throw new UnreadableState(Reason.DAMAGED, file + " is damaged");
            }
        }
    }

    private static void refuseOther(int version, int known, String what) throws UnreadableState {
        if (version != known) {
            Reason reason = version > known ? Reason.NEWER : Reason.OLDER;
            throw new UnreadableState(reason, what + " of version " + version + ", not " + known);
        }
    }

    private static InputStream stream(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }
}
