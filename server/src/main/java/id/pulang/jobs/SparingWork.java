package id.pulang.jobs;

import java.util.function.LongSupplier;

/**
 * Work that takes a tenth of the time of one processor at most: after a run of so long, runs do nothing for nine times
 * as long. What waits meanwhile is done together by the next run. For one thread at a time.
 */
public final class SparingWork implements Runnable {

    private static final long REST = 9;

    private final Runnable work;
    private final LongSupplier nanos;
    private volatile long notBefore;

    SparingWork(Runnable work, LongSupplier nanos) {
        this.work = work;
        this.nanos = nanos;
        notBefore = nanos.getAsLong();
    }

    /** Makes work rest between its runs, by the time of this process. */
    public static SparingWork of(Runnable work) {
        return new SparingWork(work, System::nanoTime);
    }

    @Override
    public void run() {
        long began = nanos.getAsLong();
        if (began - notBefore < 0) {
            return;
        }
        try {
            work.run();
        } finally {
            long ended = nanos.getAsLong();
            notBefore = ended + REST * (ended - began);
        }
    }
}
