package id.pulang.portal.web;

import id.pulang.edge.web.connections.Neighbours;
import io.github.bucket4j.Bucket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How often one address may do something (token buckets, Bucket4j). Addresses are known by an HMAC with a key that is
 * made anew each day and lies in memory only, so that none is kept. Thread-safe.
 */
final class Limits {

    private static final int MOST_KNOWN = 50_000;

    private final Map<String, Bucket> known = Collections.synchronizedMap(new Remembered());
    private final Map<Act, Bucket> together = new ConcurrentHashMap<>();
    private final Clock clock;
    private volatile Day day;

    Limits(Clock clock) {
        this.clock = clock;
        day = new Day(LocalDate.EPOCH, FormSeals.random(32));
    }

    /** What is limited, and how often; our proposals: behind one address of a telephone company are many people. */
    enum Act {
        PAGE(240, Duration.ofMinutes(1)),
        SEND(30, Duration.ofHours(1)),
        CHECK(120, Duration.ofHours(1)),
        RECEIPT(10, Duration.ofHours(1)),
        /** Looking up the contacts of an offer in reports. */
        CONTACT(20, Duration.ofHours(1));

        private final int most;
        private final Duration every;

        Act(int most, Duration every) {
            this.most = most;
            this.every = every;
        }
    }

    /** How often all together may do something, so that many addresses do not get round the limit of one. */
    private static final int MOST_TOGETHER = 1000;

    private record Day(LocalDate date, byte[] key) {}

    /** Counts an act of an address; false where it was too often. */
    boolean allows(Act act, String address) {
        return own(act, address).tryConsume(1);
    }

    /**
     * Counts an act of an address of which all together may not do many in an hour. Whoever has done it already may do
     * it as long as much is left for others: the less is left, the smaller is the share of each address.
     */
    boolean allowsShare(Act act, String address) {
        Bucket all = together.computeIfAbsent(act, _ -> bucket(MOST_TOGETHER, Duration.ofHours(1)));
        Bucket own = own(act, address);
        long done = act.most - own.getAvailableTokens();
        long share = Math.max(1, all.getAvailableTokens() * act.most / MOST_TOGETHER);
        return done < share && own.tryConsume(1) && all.tryConsume(1);
    }

    private Bucket own(Act act, String address) {
        return known.computeIfAbsent(act + print(Neighbours.of(address)), _ -> bucket(act.most, act.every));
    }

    private static Bucket bucket(int most, Duration every) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, every))
                .build();
    }

    private String print(String address) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(today().key(), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(address.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private synchronized Day today() {
        LocalDate now = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!now.equals(day.date())) {
            known.clear();
            day = new Day(now, FormSeals.random(32));
        }
        return day;
    }

    /** Forgets those who have not been here for longest. */
    private static final class Remembered extends LinkedHashMap<String, Bucket> {

        private static final long serialVersionUID = 1;

        Remembered() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KNOWN;
        }
    }
}
