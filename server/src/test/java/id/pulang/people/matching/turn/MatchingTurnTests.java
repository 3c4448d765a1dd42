package id.pulang.people.matching.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.identity.transactions.Busy;
import id.pulang.identity.transactions.MemoryBudget;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("security")
class MatchingTurnTests {

    private final MatchingTurn turn = new MatchingTurn(new MemoryBudget(MatchingTurn.KILOBYTES));

    @Test
    void isHadByOneAtATime() throws Exception {
        var began = new CountDownLatch(1);
        var over = new CompletableFuture<Boolean>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> turn.inTurn(() -> {
                began.countDown();
                return over.join();
            }));
            began.await();
            var second = threads.submit(() -> turn.inTurn(() -> first.isDone() || over.isDone()));

            assertThat(turn.ifFree(() -> true)).isEmpty();
            over.complete(true);

            assertThat(first.get()).isTrue();
            assertThat(second.get()).isTrue();
        }
        assertThat(turn.ifFree(() -> true)).contains(true);
    }

    @Test
    void isGivenBackByWhoFails() {
        for (int time : IntStream.range(0, 2).toArray()) {
            assertThatThrownBy(() -> turn.ifFree(() -> {
                        throw new IllegalStateException("time " + time);
                    }))
                    .hasMessage("time " + time);
        }
    }

    /** Boards of many people take out of the same budget. */
    @Test
    void leavesNoMemoryForALargeBoardMeanwhileNorTheOtherWayRound() throws Exception {
        var memory = new MemoryBudget(MatchingTurn.KILOBYTES + 1);
        var compares = new MatchingTurn(memory);
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            Supplier<Boolean> board = () -> memory.soon("a board", 2, () -> true);
            Supplier<Boolean> comparison = () -> compares.ifFree(() -> true).isPresent();

            assertThatThrownBy(() -> compares.inTurn(
                            () -> CompletableFuture.supplyAsync(board, officers).join()))
                    .hasCauseInstanceOf(Busy.class);
            assertThat(memory.soon(
                            "a board",
                            2,
                            () -> CompletableFuture.supplyAsync(comparison, officers)
                                    .join()))
                    .isFalse();
        }
    }
}
