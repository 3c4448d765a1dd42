package id.pulang.people.master;

import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.people.master.comparison.MasterComparison;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Waits until everybody in the Master Person Index has been compared, by this test or by the job of the server. */
public final class AllCompared {

    private AllCompared() {}

    /** Compares whoever is due; where the job holds the index meanwhile, it is its turn, and this comes again. */
    public static void await(MasterComparison comparison, MasterIndex index) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .atMost(Duration.ofSeconds(30))
                .until(() -> Acting.as(Actor.server("test"), () -> {
                    comparison.compareSome();
                    return index.due(1).isEmpty();
                }));
    }
}
