package id.pulang.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A copy of the checkpoints outside the database: whoever cuts off the end of the chain there is betrayed here. */
public final class CheckpointFile {

    private final Path path;

    /** Names the file; nothing is read yet. */
    public CheckpointFile(Path path) {
        this.path = path;
    }

    /** Adds a line; it is on the disk when this returns. A half line that a crash left is ended first. */
    void add(Checkpoint checkpoint) throws IOException {
        Files.createDirectories(path.toAbsolutePath().resolveSibling(""));
        byte[] line = ("\n" + checkpoint.line()).getBytes(StandardCharsets.UTF_8);
        try (FileChannel file = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            for (ByteBuffer rest = ByteBuffer.wrap(line); rest.hasRemaining(); ) {
                file.write(rest);
            }
            file.force(false);
        }
    }

    /** The last place that is signed in the file; 0 where there is none. */
    long last() {
        try {
            return all().stream().mapToLong(Checkpoint::seq).max().orElse(0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The checkpoints of the audit trail cannot be read", unreadable);
        }
    }

    /** Returns all checkpoints of the file, in its order; none where there is no file. */
    public List<Checkpoint> all() throws IOException {
        if (!Files.exists(path)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(path)) {
            return lines.map(Checkpoint::of).flatMap(Optional::stream).toList();
        }
    }
}
