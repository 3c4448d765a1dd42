package id.pulang.faults;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for something that must come within a time. */
final class Patience {

    private static final int PAUSE_MILLIS = 20;

    private Patience() {}

    /** Tries until it is true; what fails meanwhile counts as not yet. Returns how long it took. */
    static Duration until(Duration most, Callable<Boolean> come) throws InterruptedException {
        long began = System.nanoTime();
        while (!isTrue(come)) {
            if (System.nanoTime() - began > most.toNanos()) {
                throw new IllegalStateException("it did not come within " + most.toSeconds() + " s");
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static boolean isTrue(Callable<Boolean> come) {
        try {
            return come.call();
        } catch (Exception notYet) {
            return false;
        }
    }
}
