package id.pulang.protection;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Adds newer keys to the keysets, while servers run or not; they take them up within seconds. */
public final class KeyRotation {

    private KeyRotation() {}

    /**
     * Adds a newer key to each purpose, with which everything is wrapped from now on.
     *
     * @param keyFile beside which the keysets lie
     * @param masterKey the address of the key that seals them; none if empty
     */
    public static void rotate(Path keyFile, String masterKey) throws NoSuchFileException {
        Path keysets = keyFile.resolveSibling(VaultConfiguration.KEYSETS);
        if (!Files.exists(keysets)) {
            throw new NoSuchFileException(keysets.toString());
        }
        new HeldKeysets(VaultConfiguration.keysets(keysets, masterKey)).rotate();
    }
}
