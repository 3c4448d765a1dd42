package id.pulang.cli;

import id.pulang.cli.lists.Complaint;
import id.pulang.cli.lists.ListFooter;
import id.pulang.cli.lists.Lists;
import id.pulang.cli.lists.ReadList;
import id.pulang.cli.words.Texts;
import id.pulang.lists.columns.ColumnMeaning;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shows what the columns of each list were taken for, and what in them could not be used. */
final class ColumnTable {

    private static final int WIDEST = 40;

    private final Texts texts;

    ColumnTable(Texts texts) {
        this.texts = texts;
    }

    /** Prints a line for each column and each complaint. */
    void print(Lists lists, PrintWriter err) {
        lists.lists().forEach(list -> print(list, err));
        if (lists.agesOfNoDay()) {
            err.println(texts.say("columns.no_age_on"));
        }
    }

    private void print(ReadList list, PrintWriter err) {
        err.println(texts.say("columns.heading", list.file(), list.rows()));
        int width = Math.min(
                WIDEST, list.headings().stream().mapToInt(String::length).max().orElse(0));
        for (int column = 0; column < list.headings().size(); column++) {
            String heading = list.headings().get(column);
            String padding = " ".repeat(Math.max(0, width - heading.length()));
            err.println("  " + heading + padding + "  "
                    + meaning(heading, list.meanings().get(column)));
        }
        if (list.blanks() > 0) {
            err.println(texts.say("blanks", list.file(), list.blanks()));
        }
        if (list.footerRows().count() > 0) {
            err.println(footerRows(list));
        }
        list.complaints().forEach(complaint -> err.println(complaint(complaint)));
    }

    private String meaning(String heading, ColumnMeaning meaning) {
        String reason = texts.of("columns.reason", meaning.reason(), heading);
        if (!meaning.compared()) {
            return "- " + reason;
        }
        String kind = "= " + texts.of("kind", meaning.kind(), meaning.label());
        return reason.isEmpty() ? kind : kind + " (" + reason + ")";
    }

    private String footerRows(ReadList list) {
        ListFooter rows = list.footerRows();
        return texts.say("footer.rows", list.file(), rows.count(), examples(rows.rows(), rows.texts()));
    }

    private String complaint(Complaint complaint) {
        return texts.of(
                "complaint",
                complaint.what(),
                complaint.file(),
                complaint.column(),
                complaint.count(),
                examples(complaint.rows(), complaint.values()));
    }

    private String examples(List<Integer> rows, List<String> values) {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> texts.say("complaint.at", rows.get(at), values.get(at)))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Object> asObject(ColumnMeaning meaning) {
        var object = new LinkedHashMap<String, Object>();
        object.put("kind", meaning.kind());
        object.put("label", meaning.label());
        object.put("reason", meaning.reason());
        return object;
    }

    /** How many rows of each file speak of nobody; files that have none are left out. */
    static Map<String, Integer> footerRows(Lists lists) {
        var counts = new LinkedHashMap<String, Integer>();
        lists.lists().stream()
                .filter(list -> list.footerRows().count() > 0)
                .forEach(list -> counts.put(list.file(), list.footerRows().count()));
        return counts;
    }

    /** The same as an object: file, then heading, then what it was taken for. */
    static Map<String, Object> asObject(Lists lists) {
        var files = new LinkedHashMap<String, Object>();
        for (ReadList list : lists.lists()) {
            var columns = new LinkedHashMap<String, Object>();
            for (int column = 0; column < list.headings().size(); column++) {
                ColumnMeaning meaning = list.meanings().get(column);
                columns.put(list.headings().get(column), asObject(meaning));
            }
            files.put(list.file(), columns);
        }
        return files;
    }
}
