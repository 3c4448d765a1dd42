package id.pulang.benchmarks;

import id.pulang.benchmarks.audit.AuditMeasurement;
import id.pulang.benchmarks.backup.RestoreMeasurement;
import id.pulang.benchmarks.load.ServedMeasurement;
import id.pulang.benchmarks.scans.ScansMeasurement;
import id.pulang.benchmarks.search.SearchMeasurement;
import id.pulang.benchmarks.shapes.ShapesMeasurement;
import id.pulang.cli.PulangCommand;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pulang bench}: measures the linkage beside others, or what the server answers. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Measures the linkage beside others (linkage), what the audit trail costs (audit), how soon everything"
                        + " is back from a backup (restore), how many searches by name the server answers (search), how well people are told"
                        + " apart on lists of any form (shapes), how well lists are read from paper (scans), or what the server does"
                        + " under very many rows and people, and when it is killed (served).")
public final class BenchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SUBJECT", description = "One of ${COMPLETION-CANDIDATES}.")
    private Subject subject = Subject.LINKAGE;

    @Option(names = "--quick", description = "A part of it, in a minute.")
    private boolean quick;

    @Option(names = "--json", description = "Print the result as one JSON object.")
    private boolean json;

    /** What can be measured. */
    private enum Subject {
        LINKAGE,
        AUDIT,
        RESTORE,
        SEARCH,
        SHAPES,
        SCANS,
        SERVED
    }

    /** Measures what the first word names and leaves with the exit code of {@link PulangCommand}. */
    public static void main(String[] arguments) {
        List<String> words = new ArrayList<>(List.of(arguments));
        words.addFirst("bench");
        System.exit(PulangCommand.with(new BenchCommand()).execute(words.toArray(String[]::new)));
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            String result = measured();
            if (!result.isEmpty()) {
                System.out.println(result);
            }
            return PulangCommand.DONE;
        } catch (RunnerException | ExecutionException | IOException e) {
            System.err.println("The measurement failed: " + e.getMessage());
            return PulangCommand.FAILED;
        }
    }

    private String measured() throws RunnerException, IOException, InterruptedException, ExecutionException {
        return switch (subject) {
            case LINKAGE -> linkage(quick, json);
            case AUDIT -> new AuditMeasurement(quick).run(json);
            case RESTORE -> new RestoreMeasurement(quick).run(json);
            case SEARCH -> new SearchMeasurement(quick).run(json);
            case SHAPES -> new ShapesMeasurement(quick).run(json);
            case SCANS -> new ScansMeasurement(quick).run(json);
            case SERVED -> new ServedMeasurement(quick).run(json);
        };
    }

    private static String linkage(boolean quick, boolean json) throws RunnerException {
        // several runs one after the other are all ours
        System.setProperty("jmh.ignoreLock", "true");
        var outcomes = run(new Stopwatch(quick));
        return json ? Report.json(outcomes) : Report.table(outcomes);
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
