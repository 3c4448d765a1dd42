package id.pulang.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.pulang.linkage.Linkage;
import id.pulang.linkage.Linker;
import id.pulang.linkage.PersonRecord;
import id.pulang.linkage.Settled;
import id.pulang.linkage.groups.Study;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        description = "Says which rows of the given CSV lists are about the same person.",
        mixinStandardHelpOptions = true)
final class LinkCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "CSV lists with a heading line.")
    private List<Path> files = List.of();

    @Option(
            names = "--field",
            paramLabel = "COLUMN=KIND",
            description = "What a column holds: ${COMPLETION-CANDIDATES}.")
    private Map<String, Kind> fields = Map.of();

    @Option(names = "--truth", paramLabel = "FILE", description = "Columns list, row, person: measures the result.")
    private @Nullable Path truth;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the groups go instead of standard output.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Prints one JSON object and nothing else.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<PersonRecord> records = records();
        note("%d records from %d lists".formatted(records.size(), files.size()));
        Study study = Linker.standard().study(records);
        Linkage linkage = study.group(Settled.nothing());
        note("%d people, %d questions open"
                .formatted(linkage.groups().size(), linkage.doubts().size()));
        Truth.@Nullable Score score = truth == null ? null : Truth.read(truth).score(study, linkage);
        if (out != null) {
            Files.writeString(out, groups(linkage));
        }
        print(records, linkage, score);
        return PulangCommand.DONE;
    }

    private List<PersonRecord> records() throws IOException {
        var records = new ArrayList<PersonRecord>();
        var names = new HashSet<String>();
        for (Path file : files) {
            ListFile list = ListFile.read(file, fields);
            if (!names.add(list.name())) {
                throw new Refusal(file + ": a list of this name is already there; rename one of the two");
            }
            records.addAll(new RecordReader(list).records());
        }
        return records;
    }

    private void print(List<PersonRecord> records, Linkage linkage, Truth.@Nullable Score score) {
        PrintWriter writer = commandLine().getOut();
        if (json) {
            writer.println(asJson(records, linkage, score));
        } else if (score != null) {
            writer.printf(
                    Locale.ROOT,
                    "precision %.4f%nrecall    %.4f%nF1        %.4f%nquestions %d%n",
                    score.precision(),
                    score.recall(),
                    score.f1(),
                    score.questions());
        } else if (out == null) {
            writer.print(groups(linkage));
        }
        writer.flush();
    }

    private static String asJson(List<PersonRecord> records, Linkage linkage, Truth.@Nullable Score score) {
        String counts = "\"records\":%d,\"people\":%d,\"joinedAutomatically\":%d,\"doubts\":%d"
                .formatted(
                        records.size(),
                        linkage.groups().size(),
                        linkage.joins().size(),
                        linkage.doubts().size());
        if (score == null) {
            return "{" + counts + "}";
        }
        return String.format(
                Locale.ROOT,
                "{%s,\"precision\":%.4f,\"recall\":%.4f,\"f1\":%.4f,\"questions\":%d}",
                counts,
                score.precision(),
                score.recall(),
                score.f1(),
                score.questions());
    }

    /** The groups as CSV; the weight of a row is that of its strongest join, empty when it stands alone. */
    private static String groups(Linkage linkage) {
        var weights = new HashMap<String, Double>();
        linkage.joins()
                .forEach(join -> List.of(join.pair().left(), join.pair().right())
                        .forEach(record ->
                                weights.merge(record, join.explanation().totalBits(), Math::max)));
        var text = new StringWriter();
        var csv = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.LF)
                .build(text);
        csv.writeRecord("group", "file", "row", "weight");
        for (int number = 1; number <= linkage.groups().size(); number++) {
            for (String record : linkage.groups().get(number - 1).records()) {
                int mark = record.lastIndexOf('#');
                int row = Integer.parseInt(record.substring(mark + 1));
                Double weight = weights.get(record);
                String bits = weight == null ? "" : String.format(Locale.ROOT, "%.1f", weight);
                csv.writeRecord(Integer.toString(number), record.substring(0, mark), Integer.toString(row), bits);
            }
        }
        return text.toString();
    }

    private void note(String progress) {
        commandLine().getErr().println(progress);
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets this");
        }
        return spec.commandLine();
    }
}
