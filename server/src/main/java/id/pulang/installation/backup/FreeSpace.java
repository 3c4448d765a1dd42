package id.pulang.installation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether there is room for something before it is begun. */
final class FreeSpace {

    private static final long SPARE = 32L * 1024 * 1024;
    private static final long MEGABYTE = 1024 * 1024;

    private FreeSpace() {}

    static void mustHold(Path place, long bytes) throws IOException {
        Path existing = place.toAbsolutePath().normalize();
        while (!Files.exists(existing)) {
            existing = existing.resolve("..").normalize();
        }
        long free = Files.getFileStore(existing).getUsableSpace();
        if (free < bytes + SPARE) {
            throw new BackupRefused("%s has %,d MB free and about %,d MB are needed. Make room or name another folder."
                    .formatted(existing, free / MEGABYTE, (bytes + SPARE) / MEGABYTE));
        }
    }
}
