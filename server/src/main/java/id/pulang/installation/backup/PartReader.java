package id.pulang.installation.backup;

import id.pulang.installation.files.Hash;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Reads the sealed files of one backup. */
final class PartReader {

    private static final int BUFFER = 64 * 1024;

    private final Path folder;
    private final String backup;
    private final BackupKey key;

    PartReader(Path folder, String backup, BackupKey key) {
        this.folder = folder;
        this.backup = backup;
        this.key = key;
    }

    /** Opens what a part holds. */
    InputStream read(Part part) throws IOException {
        return unpacked(Files.newInputStream(folder.resolve(part.file())), part);
    }

    /** Reads a part to its end; an error says in which way it is not as it was written. */
    void check(Part part) throws IOException {
        Path path = folder.resolve(part.file());
        if (!Files.exists(path)) {
            throw new IOException("it is missing");
        }
        if (Files.size(path) != part.stored()) {
            throw new IOException("it has %,d bytes and must have %,d".formatted(Files.size(path), part.stored()));
        }
        Hash hash = new Hash();
        try (InputStream disk = new DigestInputStream(Files.newInputStream(path), hash.digest());
                InputStream packed = new SealedInput(disk, key.ofPart(backup, part.file()))) {
            packed.transferTo(OutputStream.nullOutputStream());
            if (!hash.text().equals(part.sha256())) {
                throw new IOException("it was changed");
            }
        }
    }

    private InputStream unpacked(InputStream disk, Part part) {
        InputStream opened = new SealedInput(disk, key.ofPart(backup, part.file()));
        return new BufferedInputStream(new InflaterInputStream(opened, new Inflater(), BUFFER), BUFFER);
    }
}
