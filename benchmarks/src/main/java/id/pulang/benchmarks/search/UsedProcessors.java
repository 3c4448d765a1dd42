package id.pulang.benchmarks.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * How much time of processors this process and the embedded database of a data folder have used; tells what a search
 * costs where other programs run beside the measurement.
 */
record UsedProcessors(Path data) {

    /** Sums the time until now. */
    Duration sofar() throws IOException {
        ProcessHandle postgres = ProcessHandle.of(postmaster()).orElseThrow();
        return Stream.concat(Stream.of(ProcessHandle.current(), postgres), postgres.descendants())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Its number is the first line of what PostgreSQL writes at its start. */
    private long postmaster() throws IOException {
        try (Stream<String> lines = Files.lines(data.resolve("postgres/postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow());
        }
    }
}
