package id.pulang.edge.idempotency;

import java.util.Arrays;

/**
 * A command whose id is claimed.
 *
 * @param ended whether the request that claimed it came to its answer; false while it runs, or was cut off
 * @param ending how it was answered, once it was
 */
public record Done(byte[] print, boolean ended, Ending ending) {

    /** Whether the same was sent with the id then. */
    public boolean isOf(SentId sent) {
        return Arrays.equals(print, sent.print());
    }
}
