package id.pulang;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What can happen to a backup that lies somewhere for years. */
enum Damage {
    CHANGED("0009\\.part.*(changed|seal|data)"),
    CUT_OFF("0009\\.part.* bytes and must have"),
    MISSING("0009\\.part.*missing"),
    MOVED("000[89]\\.part"),
    MANIFEST("manifest .* was changed"),
    LATER_FORM("form 2, and this version of Pulang reads 1");

    /** What is said of it, as a pattern. */
    final String complaint;

    Damage(String complaint) {
        this.complaint = complaint;
    }

    void harm(Path folder) throws IOException {
        Path part = folder.resolve("0009.part");
        Path manifest = folder.resolve("manifest.json");
        byte[] bytes = Files.readAllBytes(part);
        switch (this) {
            case CHANGED -> {
                bytes[bytes.length / 2] ^= 1;
                Files.write(part, bytes);
            }
            case CUT_OFF -> Files.write(part, Arrays.copyOf(bytes, bytes.length / 2));
            case MISSING -> Files.delete(part);
            case MOVED -> {
                Files.copy(folder.resolve("0008.part"), part, REPLACE_EXISTING);
                Files.write(folder.resolve("0008.part"), bytes);
            }
            case MANIFEST ->
                Files.writeString(manifest, Files.readString(manifest).replace("\"rows\" : 6", "\"rows\" : 7"));
            case LATER_FORM ->
                Files.writeString(manifest, Files.readString(manifest).replace("\"form\" : 1", "\"form\" : 2"));
        }
    }
}
