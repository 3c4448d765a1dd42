package id.pulang.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;

/** Measures the linkage beside others and prints one table: {@code linkage [--quick] [--json]}. */
public final class BenchCommand {

    private static final int REFUSED = 2;
    private static final int FAILED = 3;

    private BenchCommand() {}

    /** Runs all contests. */
    public static void main(String[] args) {
        var words = List.of(args);
        if (words.isEmpty() || !words.getFirst().equals("linkage") || !known(words.subList(1, words.size()))) {
            System.err.println("./pulang bench knows: linkage [--quick] [--json]");
            System.exit(REFUSED);
        }
        // several runs one after the other are all ours
        System.setProperty("jmh.ignoreLock", "true");
        try {
            var outcomes = run(new Stopwatch(words.contains("--quick")));
            System.out.println(words.contains("--json") ? Report.json(outcomes) : Report.table(outcomes));
        } catch (RunnerException e) {
            System.err.println("The measurement failed: " + e.getMessage());
            System.exit(FAILED);
        }
    }

    private static boolean known(List<String> options) {
        return Set.of("--quick", "--json").containsAll(options);
    }

    private static List<Outcome> run(Stopwatch stopwatch) throws RunnerException {
        var outcomes = new ArrayList<Outcome>();
        for (Contest contest : Contest.ALL) {
            System.err.printf("[%d of %d] %s%n", outcomes.size() + 1, Contest.ALL.size(), contest.what());
            Measured ours = stopwatch.measure(contest.ours(), contest.once());
            var theirs = new ArrayList<Measured>();
            for (var peer : contest.peers()) {
                theirs.add(stopwatch.measure(peer.benchmark(), contest.once()));
            }
            outcomes.add(new Outcome(contest, ours, theirs));
        }
        return outcomes;
    }
}
