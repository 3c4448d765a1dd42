package id.pulang.protection.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KmsClient;
import com.google.crypto.tink.KmsClients;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * A key in a file elsewhere, on a medium that is taken out or on another machine, with which the keysets are sealed:
 * {@code pulang-file:///media/key/master}. Tink finds other key services on the class path by their own addresses.
 */
public final class MasterKey implements KmsClient {

    private static final String ADDRESS = "pulang-file://";

    /** Is made by {@link KmsClients}. */
    public MasterKey() {}

    /** Finds the key service of an address and asks it for the key. */
    public static Aead at(String address) {
        try {
            KmsClient client = address.startsWith(ADDRESS) ? new MasterKey() : KmsClients.get(address);
            return client.getAead(address);
        } catch (GeneralSecurityException exception) {
            throw new KeyRefused(
                    "No key service answers to %s. A key in a file is named by %s and its path."
                            .formatted(address, ADDRESS),
                    exception);
        }
    }

    /** Refuses an address of a file that is not there: a key made now would open nothing. */
    public static void mustBe(String address) {
        if (address.startsWith(ADDRESS) && !Files.exists(Path.of(address.substring(ADDRESS.length())))) {
            throw new KeyRefused(
                    "The master key %s is missing, and the keysets were sealed with it. Put its file back; no new one was made."
                            .formatted(address));
        }
    }

    @Override
    public boolean doesSupport(String address) {
        return address.startsWith(ADDRESS);
    }

    @Override
    public KmsClient withCredentials(String path) {
        return this;
    }

    @Override
    public KmsClient withDefaultCredentials() {
        return this;
    }

    @Override
    public Aead getAead(String address) throws GeneralSecurityException {
        byte[] key =
                new KeyFile(Path.of(address.substring(ADDRESS.length()))).key().getEncoded();
        try {
            return new AesGcmJce(key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
