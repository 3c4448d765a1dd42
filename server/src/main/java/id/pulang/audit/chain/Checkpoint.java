package id.pulang.audit.chain;

import id.pulang.protection.keys.AuditKey;
import id.pulang.protection.keys.CanonicalEncoding;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The head of the hash chain at one moment, signed with Ed25519.
 *
 * @param key the short name of the key that signed
 */
public record Checkpoint(long seq, byte[] hash, Instant at, String key, byte[] signature) {

    private static final HexFormat HEX = HexFormat.of();
    private static final int FIELDS = 5;

    static Checkpoint signed(long seq, byte[] hash, Instant at, AuditKey key) {
        return new Checkpoint(seq, hash, at, key.name(), key.sign(signedBytes(seq, hash, at)));
    }

    /** Whether the signature is that of the given key. */
    public boolean isSignedBy(AuditKey trusted) {
        return trusted.signed(signedBytes(seq, hash, at), signature);
    }

    /** One line of the file of checkpoints. */
    public String line() {
        return String.join(" ", Long.toString(seq), HEX.formatHex(hash), at.toString(), key, HEX.formatHex(signature));
    }

    /** Reads a line; empty for one that was cut short by a crash or written by something else. */
    static Optional<Checkpoint> of(String line) {
        String[] words = line.split(" ", -1);
        try {
            return words.length == FIELDS
                    ? Optional.of(new Checkpoint(
                            Long.parseLong(words[0]),
                            HEX.parseHex(words[1]),
                            Instant.parse(words[2]),
                            words[3],
                            HEX.parseHex(words[4])))
                    : Optional.empty();
        } catch (IllegalArgumentException | java.time.DateTimeException noCheckpoint) {
            return Optional.empty();
        }
    }

    private static byte[] signedBytes(long seq, byte[] hash, Instant at) {
        return new CanonicalEncoding("pulang-audit-checkpoint-1")
                .number(seq)
                .plain(hash)
                .number(CanonicalEncoding.micros(at))
                .bytes();
    }
}
