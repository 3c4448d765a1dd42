package id.pulang.protection;

import id.pulang.protection.keys.SealBroken;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A column of a table whose values are sealed, each with the key of its subject and bound to its row, so that it opens
 * nowhere else.
 */
public final class SealedColumn {

    private static final Logger LOG = LoggerFactory.getLogger(SealedColumn.class);

    private final DataKeys keys;
    private final KeyPurpose ring;
    private final String name;

    SealedColumn(DataKeys keys, KeyPurpose ring, String name) {
        this.keys = keys;
        this.ring = ring;
        this.name = name;
    }

    /** Makes the keys of many subjects at once; closing their values then asks the database nothing more. */
    public void prepare(Collection<UUID> subjects) {
        keys.prepare(ring, subjects);
    }

    /** Fetches the keys of many subjects at once; opening their values then asks the database nothing more. */
    public void fetch(Collection<UUID> subjects) {
        keys.fetch(ring, subjects);
    }

    /** Closes a text of the row that is the subject's own. */
    public byte[] close(UUID subject, String text) {
        return close(subject, subject, text);
    }

    /**
     * Closes a text.
     *
     * @param row tells the row from all others of the table
     */
    public byte[] close(UUID subject, Object row, String text) {
        return closeBytes(subject, row, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Closes a text that may be missing; what is missing stays so. */
    public byte @Nullable [] closeIfAny(UUID subject, Object row, @Nullable String text) {
        return text == null ? null : close(subject, row, text);
    }

    /** Closes bytes. */
    public byte[] closeBytes(UUID subject, Object row, byte[] bytes) {
        return keys.sealToClose(ring, subject).close(place(row), bytes);
    }

    /** Closes a text about two subjects, which opens only while the keys of both are there. */
    public byte[] closeAboutBoth(UUID one, UUID other, Object row, String text) {
        return closeBytes(other, row, close(one, row, text));
    }

    /** Opens a text about two subjects. */
    public String openAboutBoth(UUID one, UUID other, Object row, byte[] sealed) {
        return open(one, row, openBytes(other, row, sealed));
    }

    /** Opens a text of the row that is the subject's own. */
    public String open(UUID subject, byte[] sealed) {
        return open(subject, subject, sealed);
    }

    /** Opens a text of the row that is the subject's own, or says in the log that it cannot be opened. */
    public Optional<String> openIfWhole(UUID subject, byte[] sealed) {
        try {
            return Optional.of(open(subject, sealed));
        } catch (SealBroken broken) {
            LOG.warn("{} of {} cannot be opened", name, subject);
            return Optional.empty();
        }
    }

    /** Opens a text; throws {@link SealBroken} when it was closed for another row, column or subject. */
    public String open(UUID subject, Object row, byte[] sealed) {
        return new String(openBytes(subject, row, sealed), StandardCharsets.UTF_8);
    }

    /** Opens a text that may be missing. */
    public @Nullable String openIfAny(UUID subject, Object row, byte @Nullable [] sealed) {
        return sealed == null ? null : open(subject, row, sealed);
    }

    /** Opens bytes; what was erased from a row that stays is empty. */
    public byte[] openBytes(UUID subject, Object row, byte[] sealed) {
        if (sealed.length == 0) {
            return sealed;
        }
        return keys.seal(ring, subject).open(place(row), sealed);
    }

    private String place(Object row) {
        return name + "." + row;
    }
}
