package id.pulang.protection;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import id.pulang.protection.keys.FileTurn;
import id.pulang.protection.keys.KeyRefused;
import id.pulang.protection.keys.OwnerFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keysets in a file that only its owner reads, a line each; made on first use.
 *
 * <p>With a master key, as a key service holds it, the file is sealed with that and says nothing without it.
 */
final class KeysetFile {

    private static final String PRINTS = "PRINTS";
    private static final String MAIL = "MAIL";

    private final Path path;
    private final @Nullable Aead master;

    KeysetFile(Path path, @Nullable Aead master) {
        this.path = path;
        this.master = master;
    }

    Path path() {
        return path;
    }

    Keysets read() {
        try {
            Keysets.register();
            var lines = withMail(new OwnerFile(path).lines(this::first));
            var rings = new EnumMap<KeyPurpose, KeysetHandle>(KeyPurpose.class);
            for (KeyPurpose ring : KeyPurpose.values()) {
                rings.put(ring, handle(ring.name(), lines));
            }
            return new Keysets(rings, handle(PRINTS, lines), handle(MAIL, lines));
        } catch (GeneralSecurityException exception) {
            throw unusable(exception);
        } catch (IOException exception) {
            throw damaged(exception);
        }
    }

    /** Writes the key pair of mail into a file of a time when there was none. */
    void complete() {
        if (!Files.exists(path)) {
            return;
        }
        try (var _ = FileTurn.of(path)) {
            OwnerFile kept = new OwnerFile(path);
            List<String> lines = kept.lines();
            List<String> whole = withMail(lines);
            if (whole.size() > lines.size()) {
                kept.replace(whole);
            }
        } catch (GeneralSecurityException exception) {
            throw unusable(exception);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception.getMessage(), exception);
        }
    }

    private List<String> withMail(List<String> lines) throws GeneralSecurityException {
        if (lines.stream().anyMatch(line -> line.startsWith(MAIL + " "))) {
            return lines;
        }
        Keysets.register();
        var whole = new ArrayList<>(lines);
        whole.add(MAIL + " " + written(MAIL, Keysets.pair()));
        return whole;
    }

    void write(Keysets keysets) {
        try {
            new OwnerFile(path).replace(lines(keysets));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception.getMessage(), exception);
        }
    }

    private List<String> first() {
        try {
            return lines(Keysets.made());
        } catch (GeneralSecurityException exception) {
            throw unusable(exception);
        }
    }

    private List<String> lines(Keysets keysets) {
        try {
            var lines = new ArrayList<String>();
            for (KeyPurpose ring : KeyPurpose.values()) {
                lines.add(ring + " " + written(ring.name(), keysets.handle(ring)));
            }
            lines.add(PRINTS + " " + written(PRINTS, keysets.prints()));
            lines.add(MAIL + " " + written(MAIL, keysets.mail()));
            return lines;
        } catch (GeneralSecurityException exception) {
            throw unusable(exception);
        }
    }

    private String written(String name, KeysetHandle handle) throws GeneralSecurityException {
        String json = master == null
                ? TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get())
                : TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(handle, master, place(name));
        return json.replaceAll("[\\r\\n]", "");
    }

    private KeysetHandle handle(String name, List<String> lines) throws GeneralSecurityException, IOException {
        String json = lines.stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElseThrow(() -> new IOException("The key file %s has no line %s".formatted(path, name)));
        return master == null
                ? TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get())
                : TinkJsonProtoKeysetFormat.parseEncryptedKeyset(json, master, place(name));
    }

    private static byte[] place(String name) {
        return ("pulang.keysets." + name).getBytes(StandardCharsets.UTF_8);
    }

    private KeyRefused damaged(IOException exception) {
        return new KeyRefused(
                "The key file %s cannot be used: %s. Put it back from the backup."
                        .formatted(path, exception.getMessage()),
                exception);
    }

    private KeyRefused unusable(GeneralSecurityException exception) {
        return new KeyRefused(
                "The key file %s cannot be used; its master key may be another one: %s"
                        .formatted(path, exception.getMessage()),
                exception);
    }
}
