package id.pulang.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.pulang.cli.lists.Lists;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;

/** Writes the groups as CSV, group by group; the weight of a row that stands alone is empty. */
final class GroupsFile {

    private GroupsFile() {}

    static void write(Lists lists, Outcome outcome, Writer writer) {
        int[] groupOf = outcome.groupOf();
        float[] weightOf = outcome.weightOf();
        var csv = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.LF)
                .build(writer);
        csv.writeRecord("group", "file", "row", "weight");
        for (long line : inOrder(groupOf)) {
            int record = (int) line;
            csv.writeRecord(
                    Integer.toString(groupOf[record] + 1),
                    lists.file(record),
                    Integer.toString(lists.row(record)),
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
