package id.pulang.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * The subjects of which something was told a short while ago, the earliest first; those of before are forgotten, and so
 * are the earliest of more than a server should remember. Thread-safe.
 */
final class RecentlyTold {

    /** A few megabytes. Told once too often is better than a server that ends. */
    private static final int MOST = 50_000;

    private final LinkedHashMap<UUID, Instant> toldAt = new LinkedHashMap<>();
    private final Duration recent;

    RecentlyTold(Duration recent) {
        this.recent = recent;
    }

    /** Returns those of some subjects of which nothing was told recently, and takes it that they are told now. */
    synchronized List<UUID> others(Collection<UUID> subjects, Instant now) {
        forgetBefore(now.minus(recent));
        List<UUID> others = subjects.stream()
                .filter(each -> !toldAt.containsKey(each))
                .distinct()
                .toList();
        others.forEach(each -> toldAt.putLast(each, now));
        while (toldAt.size() > MOST) {
            toldAt.pollFirstEntry();
        }
        return others;
    }

    /** Returns how many subjects are remembered. */
    synchronized int size() {
        return toldAt.size();
    }

    private void forgetBefore(Instant moment) {
        while (!toldAt.isEmpty() && !toldAt.firstEntry().getValue().isAfter(moment)) {
            toldAt.pollFirstEntry();
        }
    }
}
