package id.pulang.incidents.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.lists.Mapping;
import id.pulang.incidents.lists.Received;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.rosters.Acceptance;
import id.pulang.incidents.rosters.Progress;
import id.pulang.incidents.rosters.UploadId;
import id.pulang.lists.Problem;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Lists that are uploaded, whose columns are confirmed, and whose rows are awaited. */
abstract class ImportedRosters {

    @Autowired
    Incidents incidents;

    @Autowired
    Rosters rosters;

    @Autowired
    NewImports begun;

    @Autowired
    TransactionOperations transactions;

    UploadId received(IncidentId incident, String name, byte[] bytes) {
        return switch (rosters.receive(incident, name, new ByteArrayInputStream(bytes))) {
            case Received.Readable(UploadId upload, var proposal) -> upload;
            case Received.Known(UploadId upload) -> upload;
            case Received.Refused(Problem problem) -> throw new AssertionError(problem);
        };
    }

    RosterId imported(UploadId upload) {
        return imported(upload, rosters.proposal(upload).mapping());
    }

    RosterId imported(UploadId upload, Mapping mapping) {
        return switch (rosters.accept(upload, rosters.proposal(upload).kind(), mapping)) {
            case Acceptance.Started(RosterId roster) -> {
                awaited(upload);
                yield roster;
            }
            case Acceptance.Waits waits -> throw new AssertionError(waits);
            case Acceptance.Undecided(List<Problem> open) -> throw new AssertionError(open);
        };
    }

    void awaited(UploadId upload) {
        for (int tries = 0; tries < 2400; tries++) {
            Progress progress = rosters.progress(upload);
            if (progress.finished()) {
                return;
            }
            pause();
        }
        throw new AssertionError("not finished");
    }

    static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static byte[] list(int rows) {
        var text = new StringBuilder("No,Nama,Tgl Lahir,NIK\n");
        IntStream.rangeClosed(1, rows)
                .forEach(row ->
                        text.append("%d,Orang %d,%02d/%02d/1999,\n".formatted(row, row, row % 28 + 1, row % 12 + 1)));
        return text.toString().getBytes(UTF_8);
    }
}
