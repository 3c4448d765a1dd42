package id.pulang.cli;

import id.pulang.cli.lists.Lists;
import id.pulang.cli.words.Refusal;
import id.pulang.linkage.clustering.UncertainCluster;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run of the command came to.
 *
 * @param doubtful the groups that somebody should look at
 * @param report how good it is; null where the truth is not known
 * @param seconds how long each part took
 */
record Summary(
        Lists lists,
        Outcome outcome,
        Joining how,
        List<UncertainCluster> doubtful,
        @Nullable Report report,
        Map<String, Double> seconds) {

    /** Prints the numbers, for people. */
    void print(PrintWriter writer) {
        if (report != null) {
            report.print(writer);
        }
        seconds.forEach((part, took) -> writer.printf(Locale.ROOT, "%-9s %.3f s%n", part, took));
    }

    /** The same as a JSON object. */
    Map<String, Object> asObject() {
        var object = new LinkedHashMap<String, Object>();
        object.put("records", lists.records().size());
        object.put("lists", lists.lists().size());
        object.put("join", how.name().toLowerCase(Locale.ROOT));
        object.put("people", outcome.people());
        object.put("doubts", outcome.questions());
        if (report != null) {
            report.addTo(object);
        }
        if (outcome instanceof CertainOutcome certain) {
            object.put("open", certain.asked(this::place));
        }
        object.put("leftApart", outcome.leftApart());
        object.put("weights", outcome.origin().name().toLowerCase(Locale.ROOT));
        object.put("review", DoubtfulLine.asObjects(doubtful));
        object.put("columns", ColumnTable.asObject(lists));
        object.put("footerRows", ColumnTable.footerRows(lists));
        if (!lists.refusals().isEmpty()) {
            object.put(
                    "leftOut",
                    lists.refusals().stream().map(Refusal::getMessage).toList());
        }
        if (outcome instanceof KeptOutcome kept) {
            object.put("state", kept.asObject());
        }
        object.put("seconds", seconds);
        return object;
    }

    private String place(int record) {
        return lists.file(record) + ":" + lists.row(record);
    }

    /** How many people there are, groups being numbered from 0. */
    static int people(int[] groupOf) {
        int most = -1;
        for (int group : groupOf) {
            most = Math.max(most, group);
        }
        return most + 1;
    }
}
