package id.pulang.benchmarks.load;

import id.pulang.benchmarks.served.Browser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.regex.Pattern;

/** Lists of three million rows: one of many bytes, and one that is small enough to be read. */
final class TooLongList {

    static final int ROWS = 3_000_000;

    private static final int AT_ONCE = 10_000;
    private static final byte[] HEADING = "Nama,Tanggal Lahir\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SOME =
            "Siti Aminah Putri Lestari,01/02/1990\n".repeat(AT_ONCE).getBytes(StandardCharsets.UTF_8);

    private static final Pattern PROBLEM =
            Pattern.compile("(?s)class=\"(alert alert-(danger|warning).*?</div>|problem\".*?</main>)");

    private TooLongList() {}

    /** Whether both are refused in words that say how many rows fit, and nothing of them was taken. */
    static boolean isRefused(Browser officer, LongIncident incident) throws IOException, InterruptedException {
        long before = incident.rows();
        String path = incident.path() + "/lists";
        long length = HEADING.length + (long) ROWS / AT_ONCE * SOME.length;
        byte[] brief = ("Nama\n" + "A\n".repeat(ROWS)).getBytes(StandardCharsets.UTF_8);
        return saysHowManyFit(officer.upload(path, "banyak.csv", TooLongList::rows, length))
                && saysHowManyFit(officer.upload(path, "singkat.csv", brief))
                && incident.rows() == before;
    }

    /** A page with the form says how many fit, too: what counts is what is said about the problem. */
    private static boolean saysHowManyFit(HttpResponse<String> answer) {
        var problem = PROBLEM.matcher(answer.body());
        return problem.find() && problem.group().replaceAll("[.,]", "").contains("100000");
    }

    private static InputStream rows() {
        var parts = Collections.nCopies(ROWS / AT_ONCE, SOME).stream()
                .map(ByteArrayInputStream::new)
                .toList();
        return new SequenceInputStream(
                new ByteArrayInputStream(HEADING), new SequenceInputStream(Collections.enumeration(parts)));
    }
}
