package id.pulang.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.pulang.cli.lists.Lists;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** Writes the groups as CSV, group by group; the weight of a row that stands alone is empty. */
final class GroupsFile {

    private GroupsFile() {}

    static void write(Lists lists, Outcome outcome, Writer writer) {
        if (outcome instanceof KeptOutcome kept) {
            write(kept.ids(), kept.weights(), kept::file, kept::row, writer);
        } else {
            int[] groupOf = outcome.groupOf().clone();
            Arrays.setAll(groupOf, record -> groupOf[record] + 1);
            write(groupOf, outcome.weightOf(), lists::file, lists::row, writer);
        }
    }

    private static void write(
            int[] groupOf, float[] weightOf, IntFunction<String> file, IntUnaryOperator row, Writer writer) {
        var csv = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.LF)
                .build(writer);
        csv.writeRecord("group", "file", "row", "weight");
        for (long line : inOrder(groupOf)) {
            int record = (int) line;
            csv.writeRecord(
                    Integer.toString(groupOf[record]),
                    file.apply(record),
                    Integer.toString(row.applyAsInt(record)),
                    weight(weightOf[record]));
        }
    }

    /** Group and record in one number, sorted. */
    private static long[] inOrder(int[] groupOf) {
        long[] lines = new long[groupOf.length];
        for (int record = 0; record < lines.length; record++) {
            lines[record] = (long) groupOf[record] << 32 | record;
        }
        Arrays.sort(lines);
        return lines;
    }

    private static String weight(float bits) {
        return Float.isNaN(bits) ? "" : String.format(Locale.ROOT, "%.1f", bits);
    }
}
