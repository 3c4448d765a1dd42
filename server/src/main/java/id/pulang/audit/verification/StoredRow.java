package id.pulang.audit.verification;

import id.pulang.audit.chain.AuditEntry;
import id.pulang.audit.chain.HashChainLink;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The fields of one row in PostgreSQL's binary form, which takes a fraction of the time that reading words would take.
 */
final class StoredRow {

    private static final byte[] FILE_BEGINS = "PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final Instant EPOCH_OF_POSTGRES = Instant.parse("2000-01-01T00:00:00Z");
    private static final int ARRAY_HEADER = 3 * Integer.BYTES;

    private StoredRow() {}

    /** Returns the fields of a row; empty at the end. The first row follows the head of the whole. */
    static Optional<ByteBuffer> fields(byte[] row) {
        ByteBuffer bytes = ByteBuffer.wrap(row);
        skipHead(bytes);
        return bytes.remaining() < Short.BYTES || bytes.getShort() < 0 ? Optional.empty() : Optional.of(bytes);
    }

    static HashChainLink link(ByteBuffer bytes) {
        bytes.getInt();
        return new HashChainLink(bytes.getLong(), id(bytes), plain(bytes), plain(bytes), plain(bytes));
    }

    /** Reads an entry; empty where there is none beside the fields before. */
    static Optional<AuditEntry> entry(ByteBuffer bytes) {
        return bytes.getInt(bytes.position()) < 0 ? Optional.empty() : Optional.of(present(bytes));
    }

    private static void skipHead(ByteBuffer bytes) {
        int size = FILE_BEGINS.length;
        if (bytes.remaining() > size && bytes.slice(bytes.position(), size).equals(ByteBuffer.wrap(FILE_BEGINS))) {
            bytes.position(size + Integer.BYTES);
            int extension = bytes.getInt();
            bytes.position(bytes.position() + extension);
        }
    }

    private static AuditEntry present(ByteBuffer bytes) {
        return new AuditEntry(
                id(bytes),
                moment(bytes),
                new AuditEntry.By(id(bytes), word(bytes), word(bytes)),
                word(bytes),
                word(bytes),
                new AuditEntry.About(word(bytes), ids(bytes)),
                word(bytes));
    }

    private static UUID id(ByteBuffer bytes) {
        bytes.getInt();
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static Instant moment(ByteBuffer bytes) {
        bytes.getInt();
        return EPOCH_OF_POSTGRES.plus(bytes.getLong(), ChronoUnit.MICROS);
    }

    private static byte[] plain(ByteBuffer bytes) {
        byte[] plain = new byte[bytes.getInt()];
        bytes.get(plain);
        return plain;
    }

    private static String word(ByteBuffer bytes) {
        return new String(plain(bytes), StandardCharsets.UTF_8);
    }

    private static List<UUID> ids(ByteBuffer bytes) {
        int end = bytes.getInt() + bytes.position();
        int dimensions = bytes.getInt(bytes.position());
        bytes.position(bytes.position() + ARRAY_HEADER + dimensions * 2 * Integer.BYTES);
        List<UUID> ids = new ArrayList<>();
        while (bytes.position() < end) {
            ids.add(id(bytes));
        }
        return ids;
    }
}
