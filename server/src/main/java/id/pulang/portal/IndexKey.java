package id.pulang.portal;

import id.pulang.protection.keys.OwnerFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** The key by which the public process finds mailboxes, in a file of its own; without it no receipt is found again. */
public final class IndexKey {

    private static final int BYTES = 32;

    private IndexKey() {}

    /** Reads the key in {@code public/index-key} of a data folder; made on first use, for its owner only. */
    public static byte[] in(Path folder) {
        try {
            return Base64.getDecoder()
                    .decode(new OwnerFile(folder.resolve("public").resolve("index-key"))
                            .lines(IndexKey::first)
                            .getFirst());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception.getMessage(), exception);
        }
    }

    private static List<String> first() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return List.of(Base64.getEncoder().encodeToString(key));
    }
}
