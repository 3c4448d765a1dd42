package id.pulang.faults;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** How much longer work takes on this machine now than if nobody else used its processors. */
final class MachineLoad {

    private static final long WORK_NANOS = 100_000_000;
    private static final int LOOK_EVERY_MILLIS = 50;
    private static final long LOOKS = 40;

    private MachineLoad() {}

    /** Keeps all processors at work for a moment and returns the time by the wall clock over that of the processor. */
    static double factor() throws InterruptedException {
        int processors = Runtime.getRuntime().availableProcessors();
        try (var workers = Executors.newFixedThreadPool(processors)) {
            var works = new ArrayList<Callable<Double>>();
            for (int worker = 0; worker < processors; worker++) {
                works.add(MachineLoad::work);
            }
            double factor = 1;
            for (Future<Double> each : workers.invokeAll(works)) {
                factor = Math.max(factor, each.get());
            }
            return factor;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static double work() {
        var threads = ManagementFactory.getThreadMXBean();
        long began = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        while (threads.getCurrentThreadCpuTime() - cpu < WORK_NANOS) {
            Thread.onSpinWait();
        }
        return (double) (System.nanoTime() - began) / WORK_NANOS;
    }

    /**
     * Waits for what takes no longer than this on a machine that does nothing else. The load is measured every few
     * seconds, since it changes; a second counts as the part of it that one who is alone would have needed.
     */
    static void within(Duration alone, BooleanSupplier done) throws InterruptedException {
        double counted = 0;
        while (counted <= alone.toNanos()) {
            long began = System.nanoTime();
            double load = factor();
            for (int look = 0; look < LOOKS; look++) {
                if (done.getAsBoolean()) {
                    return;
                }
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
            counted += (System.nanoTime() - began) / load;
        }
        throw new AssertionError("It took longer than " + alone + " on a machine that does nothing else");
    }
}
