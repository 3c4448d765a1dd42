package id.pulang.benchmarks;

import id.pulang.benchmarks.audit.AuditMeasurement;
import id.pulang.benchmarks.backup.RestoreMeasurement;
import id.pulang.benchmarks.search.SearchMeasurement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures the linkage beside others, {@code linkage}, what the audit trail costs, {@code audit}, how soon everything
 * is back from a backup, {@code restore}, or how many searches by name the server answers, {@code search}; each with
 * {@code [--quick] [--json]}.
 */
public final class BenchCommand {

    private static final Set<String> SUBJECTS = Set.of("linkage", "audit", "restore", "search");
    private static final int REFUSED = 2;
    private static final int FAILED = 3;

    private BenchCommand() {}

    /** Runs what the first word names. */
    public static void main(String[] args) throws InterruptedException {
        var words = List.of(args);
        if (words.isEmpty() || !SUBJECTS.contains(words.getFirst()) || !known(words.subList(1, words.size()))) {
            System.err.println("./pulang bench knows: linkage, audit, restore or search, each with [--quick] [--json]");
            System.exit(REFUSED);
        }
        try {
            System.out.println(measured(words));
        } catch (RunnerException | ExecutionException | IOException e) {
            System.err.println("The measurement failed: " + e.getMessage());
            System.exit(FAILED);
        }
    }

    private static String measured(List<String> words)
            throws RunnerException, IOException, InterruptedException, ExecutionException {
        boolean quick = words.contains("--quick");
        boolean json = words.contains("--json");
        return switch (words.getFirst()) {
            case "audit" -> new AuditMeasurement(quick).run(json);
            case "restore" -> new RestoreMeasurement(quick).run(json);
            case "search" -> new SearchMeasurement(quick).run(json);
            default -> linkage(quick, json);
        };
    }

    private static String linkage(boolean quick, boolean json) throws RunnerException {
        // several runs one after the other are all ours
        System.setProperty("jmh.ignoreLock", "true");
        var outcomes = run(new Stopwatch(quick));
        return json ? Report.json(outcomes) : Report.table(outcomes);
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
