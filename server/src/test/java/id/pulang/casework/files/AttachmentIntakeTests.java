package id.pulang.casework.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.identity.transactions.Busy;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files of people at once must not fill the memory. */
@Tag("security")
@PulangTest
class AttachmentIntakeTests {

    private static final byte[] PAPER = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private AttachmentIntake intake;

    @Test
    void readsNoFileWhileAnotherIsLookedAt() throws Exception {
        var reading = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = officers.submit(() -> intake.look("satu.pdf", PAPER.length, () -> held(reading, over)));
            assertThat(reading.await(2, TimeUnit.MINUTES)).isTrue();

            try {
                assertThatThrownBy(() -> intake.look("dua.pdf", PAPER.length, AttachmentIntakeTests::unread))
                        .isInstanceOf(Busy.class);
            } finally {
                over.countDown();
            }
            assertThat(first.get()).isInstanceOf(Intake.Ready.class);
        }
        assertThat(intake.look("tiga.pdf", PAPER.length, () -> PAPER)).isInstanceOf(Intake.Ready.class);
    }

    @Test
    void readsNothingOfAFileThatIsTooLarge() throws Exception {
        long size = (intake.largestMegabytes() + 1) << 20;

        assertThat(intake.look("besar.pdf", size, AttachmentIntakeTests::unread))
                .isEqualTo(new Intake.Refused(Intake.Reason.TOO_LARGE));
        assertThat(intake.look("kosong.pdf", 0, AttachmentIntakeTests::unread))
                .isEqualTo(new Intake.Refused(Intake.Reason.NOTHING));
    }

    private static byte[] held(CountDownLatch reading, CountDownLatch over) {
        reading.countDown();
        try {
            assertThat(over.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return PAPER;
    }

    private static byte[] unread() {
        throw new IllegalStateException("was read");
    }
}
