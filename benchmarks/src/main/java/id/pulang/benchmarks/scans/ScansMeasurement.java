package id.pulang.benchmarks.scans;

import id.pulang.benchmarks.served.Served;
import id.pulang.cli.CommandOutput;
import id.pulang.cli.scans.ScanScore;
import id.pulang.cli.scans.ScanTrial;
import id.pulang.cli.scans.ScannedPages;
import id.pulang.lists.files.ListFile;
import id.pulang.lists.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints the lists of the demonstration, scans them at 200 dpi, reads them again and lets the command link what was
 * read. What is wrong in a cell, marked, joined or asked is counted against the lists themselves.
 */
public final class ScansMeasurement {

    private static final Path LISTS = Path.of("demo-data");
    private static final String LISTED_ON = "2025-11-01";
    private static final long SEED = 7;
    private static final long OTHER_SEED = 40;

    private final boolean quick;

    /**
     * Measures.
     *
     * @param quick with drawn lines only, and one scan of each list
     */
    public ScansMeasurement(boolean quick) {
        this.quick = quick;
    }

    /** Runs all and says what came out. */
    public String run(boolean json) throws IOException {
        List<Path> lists = lists();
        var runs = new ArrayList<String>();
        runs.add("{\"scan\":\"none\",\"linked\":" + linked(lists) + "}");
        runs.add(scanned("ruled", lists, true, SEED));
        if (!quick) {
            runs.add(scanned("ruled again", lists, true, OTHER_SEED));
            runs.add(scanned("without lines", lists, false, SEED));
        }
        return runs.stream()
                .collect(Collectors.joining(json ? ",\n" : "\n", json ? "{\"scans\":[" : "", json ? "]}" : ""));
    }

    private static List<Path> lists() throws IOException {
        try (Stream<Path> files = Files.list(LISTS)) {
            return files.filter(file -> file.getFileName().toString().matches("[1-6]-.*"))
                    .sorted()
                    .toList();
        }
    }

    private static String scanned(String name, List<Path> lists, boolean ruled, long seed) throws IOException {
        Path folder = Files.createTempDirectory("scans");
        try {
            var scores = new ArrayList<ScanScore>();
            var scans = new ArrayList<Path>();
            for (Path list : lists) {
                System.err.println(name + ": " + list.getFileName());
                Table written = ScanTrial.written(list);
                Path scan = folder.resolve(ListFile.shortName(written.file()) + ".pdf");
                Files.write(scan, ScannedPages.pdf(ScanTrial.rows(written, written.rows()), ruled, seed));
                scans.add(scan);
                scores.add(ScanTrial.score(written, scan));
            }
            scores.add(ScanScore.all(scores));
            return "{\"scan\":\"" + name + "\",\"lists\":["
                    + scores.stream().map(ScanScore::json).collect(Collectors.joining(",\n"))
                    + "],\n\"linked\":" + linked(scans) + "}";
        } finally {
            Served.delete(folder);
        }
    }

    private static String linked(List<Path> lists) {
        var arguments = new ArrayList<>(List.of("link", "--quiet", "--json", "--listed-on", LISTED_ON, "--truth"));
        arguments.add(LISTS.resolve("truth.csv").toString());
        lists.forEach(list -> arguments.add(list.toString()));
        String said = CommandOutput.of(arguments);
        return said.substring(0, said.indexOf(",\"open\":")) + "}";
    }
}
