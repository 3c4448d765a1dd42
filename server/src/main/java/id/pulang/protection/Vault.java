package id.pulang.protection;

import id.pulang.protection.keys.ErasedFile;
import id.pulang.protection.rowcodes.RowNote;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * The door to sealing what the database keeps (docs/decisions/0017): every text about a person lies there under a key
 * of that person, which lies there only wrapped by a key that the database does not have.
 */
@Component
public class Vault {

    private static final int MARK_BYTES = 16;

    private final DataKeys keys;
    private final HeldKeysets keysets;
    private final ErasedFile erased;

    Vault(DataKeys keys, HeldKeysets keysets, ErasedFile erased) {
        this.keys = keys;
        this.keysets = keysets;
        this.erased = erased;
    }

    /** Names a column whose values are sealed, such as {@code people.person.card}. */
    public SealedColumn column(Ring ring, String name) {
        return new SealedColumn(keys, ring, name);
    }

    /**
     * Makes the key by which the same value is known again in the same place, and nowhere else.
     *
     * @param kind what the value is, and of whom
     */
    public byte[] mark(String kind, String value) {
        try {
            return keysets.now().print((kind + "\u0000" + value).getBytes(StandardCharsets.UTF_8), MARK_BYTES);
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException("A mark cannot be made", exception);
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
        for (Ring ring : Ring.values()) {
            rewrapped += keys.rewrapSome(ring);
        }
        return rewrapped;
    }
}
