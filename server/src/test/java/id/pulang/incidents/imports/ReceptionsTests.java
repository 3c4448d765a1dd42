package id.pulang.incidents.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.transactions.Busy;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.SomeIncident;
import id.pulang.incidents.lists.Received;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.rosters.FilesAtOnce;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is handed in is read without a transaction, and paper keeps no other file from being read. */
@Tag("security")
@PulangTest
class ReceptionsTests {

    private static final byte[] SCAN = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final byte[] LIST = "No,Nama\n1,Siti\n".getBytes(UTF_8);

    @Autowired
    Incidents incidents;

    @Autowired
    Rosters rosters;

    @Autowired
    FilesAtOnce files;

    @Test
    void takesAListInWhileAnotherScanIsReadAndAsksTheNextScanToWait() throws Exception {
        var begun = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            readers.submit(() -> files.ofPaper(() -> {
                begun.countDown();
                over.await();
                return "read";
            }));
            begun.await();
            try {
                assertThat(received("daftar.csv", new ByteArrayInputStream(LIST)))
                        .isInstanceOf(Received.Readable.class);
                assertThatThrownBy(() -> received("daftar.png", new ByteArrayInputStream(SCAN)))
                        .isInstanceOf(Busy.class);
            } finally {
                over.countDown();
            }
        }
    }

    @Test
    void readsWithoutATransaction() {
        List<Boolean> open = new ArrayList<>();
        var watched = new ByteArrayInputStream(LIST) {
            @Override
            public byte[] readNBytes(int most) {
                open.add(TransactionSynchronizationManager.isActualTransactionActive());
                return super.readAllBytes();
            }
        };

        Received received = received("daftar.csv", watched);

        assertThat(received).isInstanceOf(Received.Readable.class);
        assertThat(open).containsExactly(false);
    }

    private Received received(String name, ByteArrayInputStream bytes) {
        return Acting.as(SomeActors.registration(), () -> {
            IncidentId incident = incidents.open(SomeIncident.inChreyThum());
            return rosters.receive(incident, name, bytes);
        });
    }
}
