package id.pulang.benchmarks.load;

import id.pulang.benchmarks.served.Browser;
import id.pulang.benchmarks.served.OfficerAccounts;
import id.pulang.benchmarks.served.Served;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The delivered server with its default memory, over HTTP as officers use it: the longest lists that an incident takes,
 * pages of others meanwhile, a list that is too long, ends in the middle of an import, and a million people.
 */
public final class ServedMeasurement {

    private static final int WARM_UP_ROWS = 300;
    private static final int OWN_PAGE_TIMES = 9;

    private final boolean quick;
    private final int rows;
    private final int people;
    private final Map<String, Object> result = new LinkedHashMap<>();

    /**
     * Makes a measurement.
     *
     * @param quick a tenth of the rows and of the people
     */
    public ServedMeasurement(boolean quick) {
        this.quick = quick;
        rows = quick ? 10_000 : 100_000;
        people = quick ? 100_000 : 1_000_000;
    }

    /** Measures and returns the result as words, or as one JSON object. */
    public String run(boolean json) throws IOException, InterruptedException, ExecutionException {
        result.put("quick", quick);
        result.put("rows", rows);
        try (var served = Served.start()) {
            List<String> names = OfficerAccounts.open(served, 2);
            served.stop();
            try (var server = DeliveredServer.start(served.data())) {
                measure(server, browser(server, names.get(0)), browser(server, names.get(1)));
            }
        }
        System.err.println(JsonMapper.shared().writeValueAsString(result));
        System.err.printf("[4 of 4] %,d people%n", people);
        result.put("million", manyPeople());
        var writer = JsonMapper.shared();
        return json
                ? writer.writeValueAsString(result)
                : writer.writerWithDefaultPrettyPrinter().writeValueAsString(result);
    }

    /** What was measured before is told even if the server does not bear so many. */
    private Object manyPeople() throws InterruptedException, ExecutionException {
        try {
            return new ManyPeople(people).measure();
        } catch (IOException failed) {
            return "failed: " + failed;
        }
    }

    private static Browser browser(DeliveredServer server, String name) throws IOException, InterruptedException {
        return new Browser(server.port(), name, OfficerAccounts.PASSWORD);
    }

    private void measure(DeliveredServer server, Browser sends, Browser works)
            throws IOException, InterruptedException {
        var other = new LongIncident(works, "Kejadian lain");
        other.send(WARM_UP_ROWS);
        other.awaitMatched(WARM_UP_ROWS);
        System.err.printf("[1 of 4] a list of %,d rows%n", rows);
        var incident = new LongIncident(sends, "Kejadian besar");
        try (var meanwhile = new OtherPages(works, other)) {
            long began = System.nanoTime();
            incident.send(rows);
            boolean matched = incident.awaitMatched(rows);
            result.put("seconds", matched ? (System.nanoTime() - began) / 1e9 : "not within an hour");
            result.put("otherPagesP95Ms", meanwhile.p95());
            result.put("otherPagesLongestMs", meanwhile.longest());
            result.put("otherPagesFailed", meanwhile.failed());
        }
        result.put("ownPageMs", median(sends, incident.path()));
        result.put("ownRiverMs", median(sends, incident.path() + "/river"));
        result.put("people", incident.people());
        result.put("rssMb", server.residentMegabytes());
        System.err.printf("[2 of 4] a list of %,d rows%n", TooLongList.ROWS);
        result.put("refused", TooLongList.isRefused(sends, incident) ? TooLongList.ROWS : 0);
        System.err.println("[3 of 4] killed and out of memory in the middle of an import");
        var ends = new LongIncident(sends, "Kejadian terputus");
        result.put("cutOff", List.of(cutOff(ends, server::kill), cutOff(ends, server::exhaustMemory)));
        result.put("lost", rows - incident.rows() + 2L * (rows / 10) - ends.rows());
    }

    private static double median(Browser officer, String page) throws IOException, InterruptedException {
        double[] times = new double[OWN_PAGE_TIMES];
        for (int at = 0; at < times.length; at++) {
            long began = System.nanoTime();
            officer.get(page);
            times[at] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    /** Something that ends the server and waits until it is back. */
    @FunctionalInterface
    private interface Ending {

        double endAndComeBack() throws IOException, InterruptedException;
    }

    /**
     * An end in the middle of an import.
     *
     * @param of how many rows were sent
     * @param in how many of them were in when the end came
     * @param back how many seconds it took until the server answered again
     */
    private record CutOff(int of, long in, double back) {}

    private CutOff cutOff(LongIncident incident, Ending ending) throws IOException, InterruptedException {
        long before = incident.rows();
        int sent = rows / 10;
        incident.send(sent);
        long in = 0;
        while (in == 0) {
            Thread.sleep(10);
            in = incident.rows() - before;
        }
        double back = ending.endAndComeBack();
        incident.awaitMatched(before + sent);
        return new CutOff(sent, in, back);
    }
}
