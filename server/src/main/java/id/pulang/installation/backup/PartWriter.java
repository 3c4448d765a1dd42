package id.pulang.installation.backup;

import id.pulang.installation.files.Hash;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes the sealed files of one backup: packed, then sealed, then hashed. */
final class PartWriter {

    private static final int BUFFER = 64 * 1024;

    private final Path folder;
    private final String backup;
    private final BackupKey key;
    private final List<Part> written = new ArrayList<>();

    PartWriter(Path folder, String backup, BackupKey key) {
        this.folder = folder;
        this.backup = backup;
        this.key = key;
    }

    /** Writes the next part; it is on the disk when this returns. */
    Part write(Part.Kind kind, String name, List<String> columns, Content content) throws IOException {
        String file = "%04d.part".formatted(written.size() + 1);
        Path path = folder.resolve(file);
        Hash hash = new Hash();
        try (FileChannel disk = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream hashed = new DigestOutputStream(Channels.newOutputStream(disk), hash.digest());
            SealedOutput sealed = new SealedOutput(hashed, key.ofPart(backup, file));
            Deflater packing = new Deflater(Deflater.BEST_SPEED);
            DeflaterOutputStream packed = new DeflaterOutputStream(sealed, packing, BUFFER);
            long rows = content.writeTo(packed);
            packed.finish();
            sealed.finish();
            disk.force(true);
            Part part = new Part(file, kind, name, columns, rows, packing.getBytesRead(), disk.size(), hash.text());
            packing.end();
            written.add(part);
            return part;
        }
    }

    String backup() {
        return backup;
    }

    List<Part> written() {
        return List.copyOf(written);
    }

    /** What a part is to hold. */
    interface Content {

        /** Writes all of it and returns how many rows that were. */
        long writeTo(OutputStream out) throws IOException;
    }
}
