package id.pulang.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs benchmarks, each in a JVM of its own and only once. */
final class Stopwatch {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final boolean quick;
    private final Map<String, Measured> known = new HashMap<>();

    Stopwatch(boolean quick) {
        this.quick = quick;
    }

    Measured measure(String benchmark, boolean once) throws RunnerException {
        Measured measured = known.get(benchmark);
        if (measured == null) {
            measured = run(benchmark, once);
            known.put(benchmark, measured);
        }
        return measured;
    }

    private Measured run(String benchmark, boolean once) throws RunnerException {
        var options = new OptionsBuilder()
                .include("\\." + Pattern.quote(benchmark) + "$")
                .forks(1)
                .timeUnit(TimeUnit.NANOSECONDS)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .jvmArgs("-Xmx3g", "--sun-misc-unsafe-memory-access=allow");
        Collection<RunResult> results = new Runner((once ? once(options) : often(options)).build()).run();
        return measured(results.iterator().next());
    }

    private ChainedOptionsBuilder often(ChainedOptionsBuilder options) {
        return options.mode(Mode.AverageTime)
                .warmupIterations(quick ? 3 : 4)
                .warmupTime(TimeValue.milliseconds(quick ? 250 : 300))
                .measurementIterations(quick ? 3 : 5)
                .measurementTime(TimeValue.milliseconds(quick ? 150 : 300));
    }

    private ChainedOptionsBuilder once(ChainedOptionsBuilder options) {
        return options.mode(Mode.SingleShotTime)
                .warmupIterations(quick ? 1 : 2)
                .measurementIterations(quick ? 1 : 3)
                .param("people", quick ? "500" : "1500")
                .param("registered", quick ? "200000" : "1000000");
    }

    private static Measured measured(RunResult run) {
        var counters = new HashMap<String, Double>();
        double bytes = 0;
        for (Result<?> result : run.getSecondaryResults().values()) {
            if (result.getLabel().endsWith(ALLOCATED)) {
                bytes = result.getScore();
            } else if (!result.getLabel().contains("gc.")) {
                counters.put(result.getLabel(), result.getStatistics().getMean());
            }
        }
        // the median: whatever else the machine does now and then is not ours
        double nanoseconds = run.getPrimaryResult().getStatistics().getPercentile(50);
        return new Measured(nanoseconds, bytes, Map.copyOf(counters));
    }
}
