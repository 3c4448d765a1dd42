package id.pulang.audit.chain;

import id.pulang.protection.keys.CanonicalEncoding;
import java.util.UUID;

/**
 * A link of the hash chain: the place of one entry.
 *
 * @param seq counts from one without a gap
 * @param content the hash of the entry's fields
 * @param mark what only a server with the key can make of the content
 * @param hash over this place, the hash of the place before and the content
 */
public record HashChainLink(long seq, UUID entry, byte[] content, byte[] mark, byte[] hash) {

    /** What stands before the first place. */
    public static byte[] origin() {
        return new byte[CanonicalEncoding.HASH_BYTES];
    }

    /** The hash that this place must have after the one before it; {@code access.chain_audit} makes the same. */
    public byte[] hashAfter(byte[] previous) {
        return new CanonicalEncoding("pulang-audit-link-1")
                .number(seq)
                .plain(previous)
                .plain(content)
                .sha256();
    }
}
