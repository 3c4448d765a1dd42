package id.pulang.protection.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The public part of the key by which the desk signs what the public process takes from the database (Ed25519, RFC
 * 8032): it lies outside the database, so that nobody there can put something else in its place. Thread-safe.
 */
public final class DeskKey {

    /** What a signature over the public keys of the desk is for. */
    public static final String KEYSET = "pulang-desk-keyset-1";

    /** What a signature over a published warning is for. */
    public static final String WARNING = "pulang-desk-warning-1";

    /** What a signature over an edition of the rules for offers is for. */
    public static final String EDITION = "pulang-desk-edition-1";

    /** What a signature over a contact in reports is for. */
    public static final String REPORTED_CONTACT = "pulang-desk-reported-contact-1";

    private final PublicKey key;

    private DeskKey(PublicKey key) {
        this.key = key;
    }

    /** Leaves the key in a data folder, as the desk does at each start. */
    static DeskKey write(Path folder, AuditKey key) {
        try {
            Path place = place(folder);
            List<String> line = List.of(Base64.getEncoder().encodeToString(key.publicKey()));
            if (!Files.exists(place) || !new OwnerFile(place).lines().equals(line)) {
                Files.createDirectories(place.getParent());
                new OwnerFile(place).replace(line);
            }
            return in(folder);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable.getMessage(), unusable);
        }
    }

    /** Reads the key of a data folder; throws {@link IllegalStateException} where no desk has left it. */
    public static DeskKey in(Path folder) {
        Path place = place(folder);
        if (!Files.exists(place)) {
            throw new IllegalStateException(
                    "There is no %s: start the server of this folder first, or copy the file from there."
                            .formatted(place));
        }
        try {
            byte[] written =
                    Base64.getDecoder().decode(new OwnerFile(place).lines().getFirst());
            return new DeskKey(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(written)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException broken) {
            throw new IllegalStateException("%s is no public key of a desk.".formatted(place), broken);
        }
    }

    /** What is signed of an edition: its number, and its tables by their names. */
    public static byte[] edition(int number, Map<String, String> tables) {
        CanonicalEncoding said = new CanonicalEncoding("edition").number(number);
        new TreeMap<>(tables).forEach((name, table) -> said.word(name).word(table));
        return said.bytes();
    }

    /** What is signed of a contact in reports: its hash, and the last day on which it is told. */
    public static byte[] reportedContact(byte[] print, LocalDate last) {
        return new CanonicalEncoding("reported contact")
                .number(last.toEpochDay())
                .plain(print)
                .bytes();
    }

    private static Path place(Path folder) {
        return folder.resolve("public").resolve("desk-key");
    }

    /** Whether the desk has signed something for this use. */
    public boolean signed(String use, byte[] content, byte[] signed) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(print(use, content));
            return signature.verify(signed);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }

    static byte[] print(String use, byte[] content) {
        return new CanonicalEncoding(use).plain(content).sha256();
    }
}
