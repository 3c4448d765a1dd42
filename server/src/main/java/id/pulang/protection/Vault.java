package id.pulang.protection;

import id.pulang.protection.keys.ErasedFile;
import id.pulang.protection.rowcodes.RowNote;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * The door to envelope encryption of columns (docs/decisions/0017): each text about a person is sealed with a data key
 * of that person, which the database holds only wrapped by a key that it does not have.
 */
@Component
public class Vault {

    private final DataKeys keys;
    private final HeldKeysets keysets;
    private final BlindIndex index;
    private final ErasedFile erased;

    Vault(DataKeys keys, HeldKeysets keysets, ErasedFile erased) {
        this.keys = keys;
        this.keysets = keysets;
        this.index = new BlindIndex(keysets);
        this.erased = erased;
    }

    /** Names a column whose values are sealed, such as {@code people.person.card}. */
    public SealedColumn column(KeyPurpose ring, String name) {
        return new SealedColumn(keys, ring, name);
    }

    /**
     * Returns the blind index of a value: the same value in the same place has the same one, and no other.
     *
     * @param kind what the value is, and of whom
     */
    public byte[] blindIndex(String kind, String value) {
        return index.of(kind, value);
    }

    /** Returns the public keys, in Tink's binary form, to which others seal what only this server opens; no secret. */
    public byte[] publicMailKeys() {
        try {
            return keysets.now().publicMail();
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException("The public keys cannot be written", exception);
        }
    }

    /**
     * Opens what was sealed to the public keys, also to those before a rotation; empty for what was not, or in another
     * context.
     *
     * @param context what was named when it was sealed, such as the id of a message
     */
    public Optional<byte[]> openMail(byte[] content, byte[] context) {
        try {
            return Optional.of(keysets.now().openMail(content, context));
        } catch (GeneralSecurityException broken) {
            return Optional.empty();
        }
    }

    /** Finds a subject and all that hangs on it: the statements of a person, their cases, their files. */
    public Set<UUID> allAbout(UUID subject) {
        return keys.alsoAbout(Set.of(subject));
    }

    /**
     * Erases subjects: the rows about them, or what they say, and the keys, also for older copies of the database,
     * unless the transaction is rolled back.
     */
    public void erase(Set<UUID> all) {
        keys.destroy(all);
    }

    /** Returns who was erased, by any server that has the same keys. */
    public Set<UUID> erased() {
        return erased.all();
    }

    /** Erases again whoever was erased before, in case this is an older copy of the database; returns how many. */
    public int eraseAgain(Consumer<List<RowNote>> coded) {
        Set<UUID> all = erased.all();
        if (!all.isEmpty()) {
            keys.destroyAgain(all, coded);
        }
        return all.size();
    }

    /** Adds a newer key to each purpose, with which everything is wrapped from now on. */
    public void rotate() {
        keysets.rotate();
    }

    /** Wraps some more of the older keys with the newest, and returns how many; 0 when none is left. */
    public int rewrapSome() {
        int rewrapped = 0;
        for (KeyPurpose ring : KeyPurpose.values()) {
            rewrapped += keys.rewrapSome(ring);
        }
        return rewrapped;
    }
}
