package id.pulang.identity.transactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("security")
class MemoryBudgetTests {

    private static final int ALL = 100;

    private final MemoryBudget memory = new MemoryBudget(ALL);

    @Test
    void refusesWhatIsNotLeftWhateverElseTakesIt() throws Exception {
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            var refused = memory.inTurn(
                    60,
                    () -> officers.submit(() -> {
                                assertThat(memory.soon("a small board", 40, () -> "shown"))
                                        .isEqualTo("shown");
                                assertThat(memory.ifLeft(41, () -> "compared")).isEmpty();
                                assertThatThrownBy(() -> memory.soon("a board", 41, () -> "shown"))
                                        .isInstanceOf(Busy.class);
                                return true;
                            })
                            .get());

            assertThat(refused).isTrue();
        }
        assertThat(memory.soon("a board", ALL, () -> "shown")).isEqualTo("shown");
    }

    @Test
    void doesAloneWhatNeedsMoreThanAllAndWaitsForItsTurn() throws Exception {
        var over = new CompletableFuture<String>();
        var began = new CompletableFuture<Boolean>();
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = officers.submit(() -> memory.inTurn(10L * ALL, () -> {
                began.complete(true);
                return over.join();
            }));
            began.join();
            var second = officers.submit(() -> memory.inTurn(1, () -> first.isDone() || over.isDone()));

            assertThatThrownBy(() -> memory.soon("a board", 1, () -> "shown")).isInstanceOf(Busy.class);
            over.complete("compared");

            assertThat(first.get()).isEqualTo("compared");
            assertThat(second.get()).isTrue();
        }
    }

    @Test
    void passesNobodyWhoWaits() throws Exception {
        var over = new CompletableFuture<String>();
        var began = new CompletableFuture<Boolean>();
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = officers.submit(() -> memory.inTurn(60, () -> {
                began.complete(true);
                return over.join();
            }));
            began.join();
            var waiting = officers.submit(() -> memory.inTurn(ALL, () -> "compared"));
            await().until(() -> memory.waiting() == 1);

            assertThat(memory.ifLeft(40, () -> "shown")).isEmpty();
            over.complete("shown");

            assertThat(first.get()).isEqualTo("shown");
            assertThat(waiting.get()).isEqualTo("compared");
        }
    }

    @Test
    void countsNothingTwiceAndGivesBackWhatFails() throws Exception {
        for (int time = 0; time < 3; time++) {
            assertThatThrownBy(() -> memory.soon(
                            "a board",
                            ALL,
                            () -> memory.inTurn(ALL, () -> {
                                throw new IllegalStateException("broken");
                            })))
                    .hasMessage("broken");
        }

        assertThat(memory.ifLeft(ALL, () -> "shown")).contains("shown");
    }
}
