package id.pulang.protection;

import id.pulang.protection.keys.AesGcmCipher;
import id.pulang.protection.keys.ErasedFile;
import id.pulang.protection.keys.SealBroken;
import id.pulang.protection.rowcodes.RowNote;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Envelope encryption: the data keys (DEK) of single subjects, wrapped by the keys of each purpose, and a cache of
 * those in use. Destroying a data key makes all that it sealed unreadable (crypto-shredding).
 *
 * <p>A key that is missed brings its neighbours with it, so that reading a whole incident asks the database a few times
 * and not once a row.
 */
@Component
class DataKeys {

    private static final int KEY_BYTES = 32;
    private static final int NEIGHBOURS = 1_000;
    private static final int KEPT = 50_000;
    private static final int TOGETHER = 500;

    private final DataKeyRows rows;
    private final HeldKeysets keysets;
    private final ErasedFile erased;
    private final PendingKeys fresh = new PendingKeys(this::keep);
    private final SecureRandom random = new SecureRandom();
    private final Map<DataKey, Wrapped> kept = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<DataKey, Wrapped> eldest) {
            return size() > KEPT;
        }
    };

    DataKeys(DataKeyRows rows, HeldKeysets keysets, ErasedFile erased) {
        this.rows = rows;
        this.keysets = keysets;
        this.erased = erased;
    }

    /** Whose key, and for what. */
    record DataKey(KeyPurpose ring, UUID subject) {

        byte[] place() {
            return "access.data_key.%s.%s".formatted(ring, subject).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Returns the seal of a subject; one whose key was destroyed, or never made, cannot be opened. */
    AesGcmCipher seal(KeyPurpose ring, UUID subject) {
        return find(new DataKey(ring, subject))
                .orElseThrow(() -> new SealBroken(ring + " of " + subject + ", whose key is gone,", null));
    }

    /** Returns the seal of a subject, with a new key if there is none. */
    AesGcmCipher sealToClose(KeyPurpose ring, UUID subject) {
        var key = new DataKey(ring, subject);
        return find(key).orElseGet(() -> {
            make(ring, Set.of(subject));
            return seal(ring, subject);
        });
    }

    /** Makes the keys that subjects do not have yet. */
    void prepare(KeyPurpose ring, Collection<UUID> subjects) {
        Set<UUID> missing = notHeld(ring, subjects);
        if (!missing.isEmpty()) {
            Map<UUID, byte[]> known = rows.of(ring, missing);
            keep(ring, known);
            missing.removeAll(known.keySet());
            make(ring, missing);
        }
    }

    /** Fetches the keys of many subjects at once; opening their values then asks the database nothing more. */
    void fetch(KeyPurpose ring, Collection<UUID> subjects) {
        Set<UUID> missing = notHeld(ring, subjects);
        if (!missing.isEmpty()) {
            keep(ring, rows.of(ring, missing));
        }
    }

    /** In the order of their ids, so that two who make the same keys do not wait for each other. */
    private Set<UUID> notHeld(KeyPurpose ring, Collection<UUID> subjects) {
        return subjects.stream()
                .filter(subject -> held(new DataKey(ring, subject)).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Finds all subjects that hang on some: the statements of a person, their cases, their files. */
    Set<UUID> alsoAbout(Collection<UUID> subjects) {
        return rows.alsoAbout(subjects);
    }

    /**
     * Destroys all keys of subjects. With the commit it is noted outside the database, where no older copy of it takes
     * that back.
     */
    void destroy(Collection<UUID> subjects) {
        rows.erase(subjects);
        TransactionSynchronizationManager.registerSynchronization(
                new ErasedFile.Note(erased, Set.copyOf(subjects), this::forget));
    }

    /** Destroys again what was noted as destroyed before. */
    void destroyAgain(Collection<UUID> subjects, Consumer<List<RowNote>> coded) {
        rows.eraseAgain(subjects, coded);
        forget(subjects);
    }

    /** Wraps some keys anew that older keys have wrapped, and returns how many. */
    int rewrapSome(KeyPurpose ring) {
        Keysets now = keysets.look();
        List<DataKeyRows.Wrapped> older = rows.older(ring, now.prefix(ring), TOGETHER).stream()
                .filter(each -> !erased.contains(each.subject()))
                .toList();
        rows.rewrap(
                ring,
                older.stream()
                        .map(each -> new DataKeyRows.Wrapped(
                                each.subject(), wrap(now, new DataKey(ring, each.subject()), unwrap(each, ring))))
                        .toList());
        return older.size();
    }

    private byte[] unwrap(DataKeyRows.Wrapped older, KeyPurpose ring) {
        return new Wrapped(new DataKey(ring, older.subject()), older.key()).key();
    }

    private void make(KeyPurpose ring, Set<UUID> subjects) {
        var keys = new TreeMap<UUID, byte[]>();
        for (UUID subject : subjects) {
            refuseErased(new DataKey(ring, subject));
            var key = new byte[KEY_BYTES];
            random.nextBytes(key);
            keys.put(subject, wrap(keysets.now(), new DataKey(ring, subject), key));
        }
        Set<UUID> added = rows.add(ring, keys);
        keys.forEach((subject, wrapped) -> {
            if (added.contains(subject)) {
                var key = new DataKey(ring, subject);
                fresh.put(key, new Wrapped(key, wrapped));
            }
        });
        var others = new HashSet<>(subjects);
        others.removeAll(added);
        keep(ring, others.isEmpty() ? Map.of() : rows.of(ring, others));
    }

    private Optional<AesGcmCipher> find(DataKey key) {
        refuseErased(key);
        return held(key)
                .or(() -> {
                    keep(key.ring(), rows.around(key.ring(), key.subject(), NEIGHBOURS));
                    return held(key);
                })
                .map(Wrapped::seal);
    }

    private Optional<Wrapped> held(DataKey key) {
        return fresh.find(key).or(() -> {
            synchronized (kept) {
                return Optional.ofNullable(kept.get(key));
            }
        });
    }

    private void keep(KeyPurpose ring, Map<UUID, byte[]> wrapped) {
        synchronized (kept) {
            wrapped.forEach((subject, each) -> {
                var key = new DataKey(ring, subject);
                if (fresh.find(key).isEmpty()) {
                    kept.putIfAbsent(key, new Wrapped(key, each));
                }
            });
        }
    }

    private void keep(Map<DataKey, Wrapped> committed) {
        synchronized (kept) {
            kept.putAll(committed);
        }
    }

    private void forget(Collection<UUID> subjects) {
        synchronized (kept) {
            for (KeyPurpose ring : KeyPurpose.values()) {
                subjects.forEach(subject -> kept.remove(new DataKey(ring, subject)));
            }
        }
    }

    private void refuseErased(DataKey key) {
        if (erased.contains(key.subject())) {
            throw new SealBroken(key.ring() + " of " + key.subject() + ", who was erased,", null);
        }
    }

    private static byte[] wrap(Keysets keysets, DataKey key, byte[] bare) {
        try {
            return keysets.wrap(key.ring(), bare, key.place());
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException("A key cannot be wrapped", exception);
        }
    }

    /** A wrapped key, unwrapped when it is first used. */
    final class Wrapped {

        private final DataKey place;
        private final byte[] wrapped;
        private volatile Optional<AesGcmCipher> seal = Optional.empty();

        Wrapped(DataKey place, byte[] wrapped) {
            this.place = place;
            this.wrapped = wrapped;
        }

        AesGcmCipher seal() {
            AesGcmCipher used = seal.orElseGet(() -> new AesGcmCipher(new SecretKeySpec(key(), "AES")));
            seal = Optional.of(used);
            return used;
        }

        byte[] key() {
            try {
                return keysets.now().unwrap(place.ring(), wrapped, place.place());
            } catch (GeneralSecurityException perhapsNewer) {
                return keyOfNewer();
            }
        }

        private byte[] keyOfNewer() {
            try {
                return keysets.look().unwrap(place.ring(), wrapped, place.place());
            } catch (GeneralSecurityException exception) {
                throw new SealBroken(new String(place.place(), StandardCharsets.UTF_8), exception);
            }
        }
    }
}
