package id.pulang.access.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key in a file that only its owner reads; made on first use. */
final class KeyFile {

    private static final int KEY_BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path path;

    KeyFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    SecretKey key() {
        try {
            if (!Files.exists(path)) {
                make();
            }
            return read();
        } catch (IOException exception) {
            throw new UncheckedIOException("The key file %s cannot be used".formatted(path), exception);
        }
    }

    private void make() throws IOException {
        Files.createDirectories(path.getParent());
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        byte[] text = (Base64.getEncoder().encodeToString(key) + "\n").getBytes(StandardCharsets.US_ASCII);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel file = FileChannel.open(path, options, PosixFilePermissions.asFileAttribute(OWNER_ONLY))) {
            file.write(ByteBuffer.wrap(text));
            file.force(true);
        } catch (FileAlreadyExistsException madeByAnother) {
            // The other's key is the one to read.
        }
    }

    private SecretKey read() throws IOException {
        if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path))) {
            throw new IllegalStateException(
                    "Others can read the key file %s. Take that right away: chmod 600 %s".formatted(path, path));
        }
        byte[] key = Base64.getDecoder().decode(Files.readString(path).strip());
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("The key file %s does not hold 32 bytes in Base64".formatted(path));
        }
        return new SecretKeySpec(key, "AES");
    }
}
