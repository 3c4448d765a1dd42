package id.pulang.protection.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Canonical (injective) encoding of fields to bytes, as they are hashed, authenticated and signed. Not thread-safe. */
public final class CanonicalEncoding {

    public static final int HASH_BYTES = 32;

    /** Looking for the algorithm anew would take as long as the hash. */
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(CanonicalEncoding::digest);

    private static final int FIRST_ROOM = 512;
    private static final long MICROS_IN_A_SECOND = 1_000_000;
    private static final int NANOS_IN_A_MICRO = 1_000;

    private ByteBuffer bytes = ByteBuffer.allocate(FIRST_ROOM);

    /** Begins with a word that says what the fields are, so that no bytes can be taken for something else. */
    public CanonicalEncoding(String what) {
        plain(what.getBytes(StandardCharsets.US_ASCII));
    }

    /** Adds a word in UTF-8, after its length in four bytes. */
    public CanonicalEncoding word(String word) {
        byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
        room(Integer.BYTES).putInt(utf8.length);
        return plain(utf8);
    }

    /** Adds an id, as a list of one. */
    public CanonicalEncoding id(UUID id) {
        return ids(List.of(id));
    }

    /** Adds ids of 16 bytes each, after their length in four bytes. */
    public CanonicalEncoding ids(List<UUID> ids) {
        int length = ids.size() * 2 * Long.BYTES;
        room(Integer.BYTES + length).putInt(length);
        for (UUID id : ids) {
            bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }
        return this;
    }

    /** Adds a time as microseconds since 1970, after its length in four bytes. */
    public CanonicalEncoding moment(Instant moment) {
        room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES);
        return number(micros(moment));
    }

    /** Adds a number in eight bytes, without its length. */
    public CanonicalEncoding number(long number) {
        room(Long.BYTES).putLong(number);
        return this;
    }

    /** Adds bytes as they are, without their length. */
    public CanonicalEncoding plain(byte[] plain) {
        room(plain.length).put(plain);
        return this;
    }

    /** Returns all that was added. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** Returns the SHA-256 of all that was added. */
    public byte[] sha256() {
        MessageDigest digest = DIGEST.get();
        digest.update(bytes.array(), 0, bytes.position());
        return digest.digest();
    }

    /** Returns a time as microseconds since 1970, rounded down. */
    public static long micros(Instant moment) {
        return moment.getEpochSecond() * MICROS_IN_A_SECOND + moment.getNano() / NANOS_IN_A_MICRO;
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            int size = Math.max(2 * bytes.capacity(), bytes.position() + more);
            bytes = ByteBuffer.wrap(Arrays.copyOf(bytes.array(), size)).position(bytes.position());
        }
        return bytes;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
