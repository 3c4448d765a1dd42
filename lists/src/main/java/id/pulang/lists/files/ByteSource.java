package id.pulang.lists.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, which can be read from the beginning as often as they are needed. */
@FunctionalInterface
public interface ByteSource {

    /** Opens them at the beginning. */
    InputStream open() throws IOException;

    /** Bytes in memory. */
    static ByteSource of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    /** The first so many bytes. */
    default byte[] beginning(int most) throws IOException {
        try (InputStream bytes = open()) {
            return bytes.readNBytes(most);
        }
    }
}
