package id.pulang.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes faults in short form, or in long form for {@code ./pulang bench faults}, which reads the results in the file
 * that {@code pulang.faults.results} names.
 */
public final class Faults {

    private static final boolean LONG = "whole".equals(System.getProperty("pulang.faults.extent"));
    private static final String RESULTS = System.getProperty("pulang.faults.results", "");
    private static final Map<String, FaultResult> FOUND = new TreeMap<>();

    private Faults() {}

    static int times(int inTheSuite, int inLongForm) {
        return LONG ? inLongForm : inTheSuite;
    }

    static void assertClean(String name, Callable<FaultResult> fault) throws Exception {
        long began = System.nanoTime();
        FaultResult result = fault.call();
        note(name, result);
        System.err.printf("%s: %s in %.1f s%n", name, result, (System.nanoTime() - began) / 1e9);
        assertThat(result.isClean()).as(result.toString()).isTrue();
        assertThat(result.acknowledged()).isPositive();
    }

    /** Notes what came of a fault, for the results in long form. */
    public static synchronized void note(String name, FaultResult result) throws IOException {
        FOUND.put(name, result);
        if (!RESULTS.isEmpty()) {
            Files.writeString(Path.of(RESULTS), JsonMapper.shared().writeValueAsString(FOUND));
        }
    }
}
