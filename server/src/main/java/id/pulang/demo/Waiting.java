package id.pulang.demo;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for work that goes on in the background. */
final class Waiting {

    private static final long STEP_NANOS = 10_000_000;
    private static final long LIMIT_NANOS = 300_000_000_000L;

    private Waiting() {}

    static void until(BooleanSupplier done, String what) {
        long began = System.nanoTime();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() - began > LIMIT_NANOS) {
                throw new IllegalStateException("Waited five minutes in vain for " + what);
            }
            LockSupport.parkNanos(STEP_NANOS);
        }
    }
}
