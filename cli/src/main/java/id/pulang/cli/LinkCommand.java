package id.pulang.cli;

import id.pulang.cli.columns.Kind;
import id.pulang.cli.columns.Told;
import id.pulang.cli.lists.Lists;
import id.pulang.cli.measures.Answers;
import id.pulang.cli.measures.Measures;
import id.pulang.cli.measures.People;
import id.pulang.cli.words.Json;
import id.pulang.cli.words.Language;
import id.pulang.cli.words.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pulang link}: who is the same person, within one list and across lists. */
@Command(
        name = "link",
        description = "Says which rows of the given lists are about the same person.",
        mixinStandardHelpOptions = true)
final class LinkCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Lists of any shape: CSV with any separator, also packed with gzip, or .xlsx.")
    private List<Path> files = List.of();

    @Option(
            names = "--field",
            paramLabel = "COLUMN=KIND",
            description = "What a column holds: ${COMPLETION-CANDIDATES}.")
    private Map<String, Kind> fields = Map.of();

    @Option(names = "--id", paramLabel = "COLUMN", description = "The column that names a row; it is not compared.")
    private @Nullable String id;

    @Option(
            names = "--truth",
            paramLabel = "FILE",
            description =
                    "Who is really who: columns list, row, person; or an id and person. Only measures the result.")
    private @Nullable Path truth;

    @Option(
            names = "--truth-column",
            paramLabel = "COLUMN",
            description = "The same from a column of the lists; rec-N-org and rec-N-dup-1 are one person.")
    private @Nullable String truthColumn;

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            description = "Answers to learn from, in the form of --truth, or with columns left, right, same.")
    private @Nullable Path labels;

    @Option(
            names = "--threshold",
            paramLabel = "P",
            description = "How likely, from 0 to 1, two rows must be one person to be joined.")
    private @Nullable Double threshold;

    @Option(
            names = "--join",
            paramLabel = "HOW",
            description = "${COMPLETION-CANDIDATES}; if not said, certain for an incident of three lists or more.")
    private @Nullable Joining join;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the groups go instead of standard output.")
    private @Nullable Path out;

    @Option(
            names = "--explain",
            paramLabel = "ROW",
            arity = "2",
            description = "Two rows, as file:row or by their value in the --id column: why they are one person or not.")
    private List<String> explain = List.of();

    @Option(names = "--json", description = "Prints one JSON object and nothing else.")
    private boolean json;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "ID",
            description = "Language of what is said: ${COMPLETION-CANDIDATES}.")
    private Language language = Language.ID;

    @Option(
            names = {"-q", "--quiet"},
            description = "Says only the result.")
    private boolean quiet;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var texts = new Texts(language);
        var watch = new Stopwatch();
        Lists lists = Lists.read(files, new Told(fields, idColumns()));
        double seconds = watch.lap("read");
        if (!quiet) {
            new ColumnTable(texts).print(lists, err());
            note(texts.say("records", lists.records().size(), lists.lists().size(), texts.number(seconds, 2)));
        }
        Answers known = labels == null ? null : answers(labels, lists, texts);
        Joining how = join == null ? Joining.fitting(lists) : join;
        Outcome outcome = outcome(how, lists, known);
        int[] groupOf = outcome.groupOf();
        watch.lap("link");
        watch.total("total");
        note(texts.of("join", how));
        note(texts.say("found", people(groupOf), outcome.questions()));
        Report report = report(lists, outcome, known, texts);
        watch.lap("measure");
        write(lists, outcome);
        print(lists, outcome, how, report, watch);
        explain(lists, outcome, texts);
        return PulangCommand.DONE;
    }

    private Set<String> idColumns() {
        var columns = new HashSet<String>();
        if (id != null) {
            columns.add(id);
        }
        if (truthColumn != null) {
            columns.add(truthColumn);
        }
        return columns;
    }

    private static Outcome outcome(Joining how, Lists lists, @Nullable Answers known) {
        return new CertainOutcome(lists.records(), known);
    }

    private Answers answers(Path file, Lists lists, Texts texts) throws IOException {
        Answers answers = Answers.read(file, lists, id);
        if (answers.unmatched() > 0) {
            note(texts.say("unmatched", file.getFileName(), answers.unmatched()));
        }
        return answers;
    }

    private @Nullable Report report(Lists lists, Outcome outcome, @Nullable Answers known, Texts texts)
            throws IOException {
        People all = truth != null
                ? answers(truth, lists, texts).people()
                : truthColumn != null ? People.inColumn(lists, truthColumn) : null;
        return all == null ? null : report(outcome, all, known == null ? all : all.without(known.people()));
    }

    private static Report report(Outcome outcome, People all, People measured) {
        var groups = Measures.of(outcome.groupOf(), measured);
        if (outcome instanceof CertainOutcome certain && certain.fewEnoughToAsk()) {
            var asked = certain.askAll(all);
            return new Report(
                    outcome.pairs(measured), groups, asked.questions(), Measures.of(asked.groupOf(), measured));
        }
        return new Report(outcome.pairs(measured), groups, 0, null);
    }

    private void write(Lists lists, Outcome outcome) throws IOException {
        if (out != null) {
            try (var writer = Files.newBufferedWriter(out)) {
                GroupsFile.write(lists, outcome, writer);
            }
        } else if (!json && truth == null && truthColumn == null && explain.isEmpty()) {
            GroupsFile.write(lists, outcome, commandLine().getOut());
        }
    }

    private void print(Lists lists, Outcome outcome, Joining how, @Nullable Report report, Stopwatch watch) {
        PrintWriter writer = commandLine().getOut();
        if (json) {
            writer.println(Json.of(asObject(lists, outcome, how, report, watch)));
        } else if (report != null) {
            report.print(writer);
            watch.parts().forEach((part, seconds) -> writer.printf(Locale.ROOT, "%-9s %.3f s%n", part, seconds));
        }
        writer.flush();
    }

    private void explain(Lists lists, Outcome outcome, Texts texts) {
        if (explain.isEmpty() || json) {
            return;
        }
        var accounts = new Accounts(lists, outcome, texts, id);
        for (int at = 0; at + 1 < explain.size(); at += 2) {
            commandLine().getOut().println(accounts.text(explain.get(at), explain.get(at + 1)));
        }
        commandLine().getOut().flush();
    }

    private static Map<String, Object> asObject(
            Lists lists, Outcome outcome, Joining how, @Nullable Report report, Stopwatch watch) {
        var object = new LinkedHashMap<String, Object>();
        object.put("records", lists.records().size());
        object.put("lists", lists.lists().size());
        object.put("join", how.name().toLowerCase(Locale.ROOT));
        object.put("people", people(outcome.groupOf()));
        object.put("doubts", outcome.questions());
        if (report != null) {
            report.addTo(object);
        }
        object.put("columns", ColumnTable.asObject(lists));
        object.put("seconds", watch.parts());
        return object;
    }

    private static int people(int[] groupOf) {
        int most = -1;
        for (int group : groupOf) {
            most = Math.max(most, group);
        }
        return most + 1;
    }

    private void note(String progress) {
        if (!quiet) {
            err().println(progress);
        }
    }

    private PrintWriter err() {
        return commandLine().getErr();
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets this");
        }
        return spec.commandLine();
    }
}
