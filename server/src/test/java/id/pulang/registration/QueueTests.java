package id.pulang.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.registration.queue.OwnWords;
import id.pulang.registration.queue.Queue;
import id.pulang.registration.queue.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PulangTest
class QueueTests {

    private static final Actor OFFICER = new Actor(
            new UserId(UUID.nameUUIDFromBytes(new byte[] {7})),
            "Dian",
            Role.REGISTRATION_OFFICER,
            PostCode.HEADQUARTERS,
            "consular");

    @Autowired
    private Queue queue;

    /** Nobody else works at this post; whoever waits there from an earlier claim goes. */
    @BeforeEach
    void nobodyWaits() {
        as(() -> {
            queue.open().forEach(each -> queue.leave(each.id()));
            return true;
        });
    }

    @Test
    void dangerAndIllnessAreCalledBeforeWhoCameEarlier() {
        Ticket first = taken(SeenDanger.NONE, SeenHealth.NOTHING_SEEN);
        Ticket ill = taken(SeenDanger.NONE, SeenHealth.DOCTOR_TODAY);
        Ticket second = taken(SeenDanger.NONE, SeenHealth.NOTHING_SEEN);
        Ticket sought = taken(SeenDanger.NOW, SeenHealth.NOTHING_SEEN);

        assertThat(List.of(called(), called(), called(), called()))
                .containsExactly(sought.number(), ill.number(), first.number(), second.number());
        assertThat(as(() -> queue.callNext("1"))).isEmpty();
        assertThat(as(() -> queue.calls()).getFirst().number()).isEqualTo(second.number());
    }

    @Test
    void whoWasCalledIsServedGoneOrWaitsAgainAtTheirOldPlace() {
        Ticket first = taken(SeenDanger.NONE, SeenHealth.NOTHING_SEEN);
        Ticket second = taken(SeenDanger.NONE, SeenHealth.NOTHING_SEEN);
        called();

        assertThat(as(() -> queue.waitAgain(first.id()))).isTrue();
        assertThat(called()).isEqualTo(first.number());
        assertThat(as(() -> queue.callAgain(first.id()))).isTrue();
        assertThat(as(() -> queue.leave(first.id()))).isTrue();
        assertThat(as(() -> queue.callAgain(first.id()))).isFalse();
        assertThat(as(() -> queue.leave(first.id()))).isFalse();
        assertThat(as(() -> queue.open())).extracting(Ticket::number).containsExactly(second.number());
    }

    @Test
    void noNumberIsGivenOrCalledTwice() throws InterruptedException, ExecutionException {
        assertThat(atOnce(() -> taken(SeenDanger.NONE, SeenHealth.NOTHING_SEEN).number()))
                .hasSize(40)
                .doesNotHaveDuplicates();
        assertThat(atOnce(() -> called())).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void whatWasToldIsCutAndNotRefusedAndOpensToThePostAlone() {
        var told = new OwnWords("n".repeat(500), "", "k".repeat(5_000), SeenDanger.NONE, SeenHealth.NOTHING_SEEN);
        Ticket ticket = as(() -> queue.take(9_999, told));

        OwnWords kept = as(() -> queue.words(ticket.id()));

        assertThat(kept.name()).hasSize(200);
        assertThat(kept.words()).hasSize(OwnWords.LONGEST);
        assertThat(ticket.people()).isEqualTo(Queue.MOST_PEOPLE);
        assertThatThrownBy(() -> Acting.as(SomeActors.registration(), () -> queue.words(ticket.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Acting.as(SomeActors.medical(), () -> queue.open()))
                .isInstanceOf(Forbidden.class);
    }

    private <T> List<T> atOnce(Callable<T> work) throws InterruptedException, ExecutionException {
        var done = new ArrayList<T>();
        try (var people = Executors.newFixedThreadPool(8)) {
            var all = new ArrayList<Callable<T>>();
            for (int at = 0; at < 40; at++) {
                all.add(work);
            }
            for (Future<T> each : people.invokeAll(all)) {
                done.add(each.get());
            }
        }
        return done;
    }

    private int called() {
        Optional<Ticket> next = as(() -> queue.callNext("1"));
        return next.orElseThrow().number();
    }

    private Ticket taken(SeenDanger danger, SeenHealth health) {
        return as(() -> queue.take(1, OwnWords.none(danger, health)));
    }

    private static <T> T as(Supplier<T> work) {
        return Acting.as(OFFICER, work);
    }
}
