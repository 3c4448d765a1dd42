package id.pulang.cli.scans;

import id.pulang.lists.tables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How well a list was read from paper, cell by cell below its heading, empty cells included.
 *
 * @param unmarked what was read wrongly without doubt: what is written, and what was read
 */
public record ScanScore(
        String list, int pages, int cells, int wrong, int doubtful, List<String> unmarked, double seconds) {

    public ScanScore {
        unmarked = List.copyOf(unmarked);
    }

    /** Compares what was read with what is written. */
    static ScanScore of(Table written, Table read, int pages, double seconds) {
        int cells = 0;
        int wrong = 0;
        int doubtful = 0;
        var unmarked = new ArrayList<String>();
        for (int row = 1; row <= written.rows(); row++) {
            for (int column = 0; column < written.headings().size(); column++) {
                cells++;
                boolean there = row <= read.rows() && column < read.headings().size();
                String text = there ? read.text(column, row) : "";
                String truth = written.text(column, row).replaceAll("\\s+", " ");
                boolean marked = there && read.doubtful(column, row);
                doubtful += marked ? 1 : 0;
                wrong += text.equals(truth) ? 0 : 1;
                if (!text.equals(truth) && !marked) {
                    unmarked.add(truth + " -> " + text);
                }
            }
        }
        return new ScanScore(written.file(), pages, cells, wrong, doubtful, unmarked, seconds);
    }

    /** All of them together. */
    public static ScanScore all(List<ScanScore> scores) {
        return new ScanScore(
                "all",
                scores.stream().mapToInt(ScanScore::pages).sum(),
                scores.stream().mapToInt(ScanScore::cells).sum(),
                scores.stream().mapToInt(ScanScore::wrong).sum(),
                scores.stream().mapToInt(ScanScore::doubtful).sum(),
                scores.stream().flatMap(score -> score.unmarked().stream()).toList(),
                scores.stream().mapToDouble(ScanScore::seconds).sum());
    }

    /** The share of cells that were read as they are written. */
    public double right() {
        return 1 - wrong / (double) cells;
    }

    /** The share of wrong cells that are marked; 1 where none is wrong. */
    public double wrongMarked() {
        return wrong == 0 ? 1 : 1 - unmarked.size() / (double) wrong;
    }

    /** The share of cells that are marked. */
    public double marked() {
        return doubtful / (double) cells;
    }

    /** The same as a JSON object. */
    public String json() {
        return String.format(
                Locale.ROOT,
                "{\"list\":\"%s\",\"pages\":%d,\"cells\":%d,\"right\":%.4f,\"wrong\":%d,\"wrongMarked\":%.4f,\"marked\":%.4f,"
                        + "\"seconds\":%.1f}",
                list,
                pages,
                cells,
                right(),
                wrong,
                wrongMarked(),
                marked(),
                seconds);
    }
}
