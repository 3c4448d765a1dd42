package id.pulang.edge.idempotency;

import java.util.Arrays;

/**
 * An idempotency key that was claimed before, with the response to its request.
 *
 * @param ended whether the request that claimed it came to its answer; false while it runs, or was cut off
 * @param ending how it was answered, once it was
 */
public record ClaimedKey(byte[] print, boolean ended, StoredResponse ending) {

    /** Whether the same was sent with the id then. */
    public boolean isOf(IdempotencyKey sent) {
        return Arrays.equals(print, sent.print());
    }
}
