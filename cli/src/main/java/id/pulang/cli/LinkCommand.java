package id.pulang.cli;

import id.pulang.cli.lists.KindNames;
import id.pulang.cli.lists.Lists;
import id.pulang.cli.measures.Answers;
import id.pulang.cli.measures.People;
import id.pulang.cli.measures.TruthFit;
import id.pulang.cli.terminal.Progress;
import id.pulang.cli.terminal.Stopwatch;
import id.pulang.cli.words.Json;
import id.pulang.cli.words.Language;
import id.pulang.cli.words.Refusal;
import id.pulang.cli.words.Texts;
import id.pulang.linkage.clustering.UncertainCluster;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.lists.columns.ColumnOverrides;
import id.pulang.lists.rows.ListDate;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pulang link}: who is the same person, within one list and across lists. */
@Command(
        name = "link",
        description = "Says which rows of the given lists are about the same person.",
        mixinStandardHelpOptions = true)
final class LinkCommand implements Callable<Integer> {

    private static final int OTHER_STEPS = 2;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Lists of any shape: CSV with any separator, also packed with gzip, or .xlsx.")
    private List<Path> files = List.of();

    @Option(
            names = "--field",
            paramLabel = "COLUMN=KIND",
            completionCandidates = KindNames.class,
            description = "What a column holds: ${COMPLETION-CANDIDATES}.")
    private Map<String, ColumnKind> fields = Map.of();

    @Option(names = "--id", paramLabel = "COLUMN", description = "The column that names a row; it is not compared.")
    private @Nullable String id;

    @Option(
            names = "--listed-on",
            paramLabel = "DATE",
            description = "When the lists were written: ages hold on that day where no column says so, and nobody was"
                    + " born later. If not said, two figures of a year are read as of today.")
    private @Nullable LocalDate listedOn;

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
            description =
                    "${COMPLETION-CANDIDATES}; if not said, certain for 50 rows, and for 5,000 that name "
                            + "passports or national numbers or come from lists of different shapes; with --state always likely.")
    private @Nullable Joining join;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description =
                    "Keeps the groups there for later runs: if the file exists, the lists are added to those it keeps,"
                            + " and groups keep their numbers. It holds all that the lists say of people, in clear;"
                            + " only its owner may read it. --truth then measures the rows of this run.")
    private @Nullable Path state;

    @Option(
            names = "--learn",
            description = "With --state: learns the weights anew from all rows, instead of those of the first run.")
    private boolean learn;

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
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final Clock clock;

    /** Reads dates and ages as of today by this clock, where nothing else is said. */
    LinkCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        var texts = new Texts(language);
        boolean drawn = !quiet && Boolean.getBoolean("pulang.terminal");
        try (var progress = new Progress(err(), texts, files.size() + OTHER_STEPS, drawn)) {
            refuseWhatDoesNotGoTogether(texts);
            StateFile keeping = state == null ? null : new StateFile(state, texts);
            Summary summary = run(texts, progress, keeping);
            print(summary, texts);
            keep(keeping, summary);
            return PulangCommand.DONE;
        } catch (Refusal refusal) {
            err().println(refusal.in(texts));
            return PulangCommand.REFUSED;
        }
    }

    /** Comes last: when something is refused before, the same can be asked again. */
    private void keep(@Nullable StateFile keeping, Summary summary) throws IOException {
        if (keeping != null && summary.outcome() instanceof KeptOutcome kept) {
            if (learn || !files.isEmpty()) {
                keeping.write(kept);
            }
            note(keeping.said(kept));
        }
    }

    private void refuseWhatDoesNotGoTogether(Texts texts) {
        if (out != null
                && (Files.isDirectory(out)
                        || !Files.isDirectory(out.toAbsolutePath().resolveSibling(".")))) {
            throw new Refusal("refusal.out", out);
        }
        if (files.isEmpty() && state == null) {
            throw new ParameterException(commandLine(), texts.say("files"));
        }
        if (learn && state == null) {
            throw new ParameterException(commandLine(), texts.say("state.learn"));
        }
        if (state != null && (labels != null || join == Joining.CERTAIN)) {
            throw new Refusal(labels != null ? "state.labels" : "state.certain");
        }
    }

    private Summary run(Texts texts, Progress progress, @Nullable StateFile keeping) throws IOException {
        if (threshold != null && !(threshold > 0 && threshold <= 1)) {
            throw new Refusal("threshold", threshold);
        }
        var watch = new Stopwatch();
        var told = new ColumnOverrides(fields, idColumns());
        var date = ListDate.of(listedOn, LocalDate.now(clock));
        Lists lists =
                Lists.read(files, told, date, file -> progress.next(texts.say("progress.reading", file.getFileName())));
        double seconds = watch.lap("read");
        progress.wipe();
        if (!quiet && !files.isEmpty()) {
            new ColumnTable(texts).print(lists, err());
            note(texts.say("records", lists.records().size(), lists.lists().size(), texts.number(seconds, 2)));
        }
        lists.refusals().forEach(refusal -> err().println(refusal.in(texts)));
        People all = truth(lists, texts);
        progress.next(texts.say("progress.linking"));
        Answers known = labels == null ? null : answers(labels, lists, texts);
        Joining how = keeping != null ? Joining.LIKELY : join == null ? Joining.fitting(lists) : join;
        Outcome outcome =
                keeping != null ? keeping.link(lists, threshold, learn) : how.outcome(lists, known, threshold);
        int people = outcome.people();
        watch.lap("link");
        watch.total("total");
        progress.wipe();
        note(texts.of("join", how));
        note(texts.say("found", people, outcome.questions()));
        List<UncertainCluster> doubtful = outcome.doubtful();
        DoubtfulLine.about(outcome, doubtful, texts).forEach(this::note);
        progress.next(texts.say("progress.measuring"));
        Report report = all == null ? null : Report.of(outcome, all, known);
        watch.lap("measure");
        return new Summary(lists, outcome, how, doubtful, report, watch.parts());
    }

    private Set<String> idColumns() {
        return Stream.of(id, truthColumn).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private Answers answers(Path file, Lists lists, Texts texts) throws IOException {
        Answers answers = Answers.read(file, lists, id);
        if (answers.unmatched() > 0) {
            note(texts.say("unmatched", file.getFileName(), answers.unmatched()));
        }
        return answers;
    }

    /** Who is who, so that a truth which does not fit the lists is told before the work begins. */
    private @Nullable People truth(Lists lists, Texts texts) throws IOException {
        People all = truth != null
                ? answers(truth, lists, texts).people()
                : truthColumn != null ? People.inColumn(lists, truthColumn) : null;
        TruthFit.remarks(all, lists.records(), texts).forEach(this::note);
        return all;
    }

    private void print(Summary summary, Texts texts) throws IOException {
        PrintWriter writer = commandLine().getOut();
        if (out != null) {
            try (var file = Files.newBufferedWriter(out)) {
                GroupsFile.write(summary.lists(), summary.outcome(), file);
            }
        }
        if (json) {
            var object = summary.asObject();
            if (!explain.isEmpty()) {
                object.put("explanations", accounts(summary, texts).asObjects(explain));
            }
            writer.println(Json.of(object));
        } else if (summary.report() != null) {
            summary.print(writer);
        } else if (out == null && explain.isEmpty()) {
            GroupsFile.write(summary.lists(), summary.outcome(), writer);
        }
        if (!json && !explain.isEmpty()) {
            accounts(summary, texts).print(explain, writer);
        }
        writer.flush();
    }

    private Accounts accounts(Summary summary, Texts texts) {
        return new Accounts(summary.lists(), summary.outcome(), texts, id);
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
        return spec.commandLine();
    }
}
