package id.pulang.installation.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The manifest in its folder, and the mark that only the backup key can make of it. */
final class ManifestFile {

    private static final String MANIFEST = "manifest.json";
    private static final String MARK = "manifest.mark";

    private final Path folder;

    ManifestFile(Path folder) {
        this.folder = folder;
    }

    void write(BackupManifest manifest, BackupKey key) throws IOException {
        byte[] json =
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
        write(MANIFEST, json);
        write(MARK, HexFormat.of().formatHex(key.mark(json)).getBytes(StandardCharsets.US_ASCII));
    }

    private void write(String name, byte[] bytes) throws IOException {
        try (FileChannel file =
                FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                file.write(rest);
            }
            file.force(true);
        }
    }

    /** Reads the manifest; refuses another key, another form, and one that was changed. */
    BackupManifest read(BackupKey key) throws IOException {
        if (!Files.exists(folder.resolve(MANIFEST)) || !Files.exists(folder.resolve(MARK))) {
            throw new BackupRefused("There is no backup in %s.".formatted(folder));
        }
        byte[] json = Files.readAllBytes(folder.resolve(MANIFEST));
        BackupManifest manifest = parsed(json);
        if (!manifest.key().equals(key.name())) {
            throw new BackupRefused(
                    "The backup was sealed with the key %s, and the given one is %s. Name it with --key."
                            .formatted(manifest.key(), key.name()));
        }
        if (!key.marked(json, mark())) {
            throw changed();
        }
        return manifest;
    }

    private BackupManifest parsed(byte[] json) {
        try {
            BackupManifest manifest = JsonMapper.shared().readValue(json, BackupManifest.class);
            if (manifest.form() != BackupManifest.FORM) {
                throw new BackupRefused("The backup in %s has the form %d, and this version of Pulang reads %d."
                        .formatted(folder, manifest.form(), BackupManifest.FORM));
            }
            return manifest;
        } catch (JacksonException noManifest) {
            throw changed();
        }
    }

    private byte[] mark() throws IOException {
        try {
            return HexFormat.of()
                    .parseHex(Files.readString(folder.resolve(MARK)).strip());
        } catch (IllegalArgumentException noMark) {
            throw changed();
        }
    }

    private BackupRefused changed() {
        return new BackupRefused("The manifest of the backup in %s was changed or is damaged.".formatted(folder));
    }
}
