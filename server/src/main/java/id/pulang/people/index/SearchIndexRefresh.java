package id.pulang.people.index;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.jobs.Enduring;
import id.pulang.people.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the search index in step with the database: filled at the start, told of every change on this server when it is
 * committed, and of those on others by looking for them every few seconds. Not a job of db-scheduler: each server keeps
 * an index in its own memory.
 */
@Component
class SearchIndexRefresh implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndexRefresh.class);
    private static final int AT_ONCE = 1_000;
    private static final int PATIENCE_SECONDS = 2;
    /** By how much the clocks of two servers may differ. */
    private static final Duration OVERLAP = Duration.ofMinutes(3);

    /** The server itself, which must know everybody to find anybody; nothing is shown in its name. */
    private static final Actor SERVER =
            new Actor(new UserId(new UUID(0, 0)), "search index", Role.REVIEWER, PostCode.HEADQUARTERS, "server");

    private final PersonSearchIndex searchIndex;
    private final SearchIndexRows rows;
    private final AuditTrail trail;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("search-index").daemon().factory());
    private Instant upTo = Instant.EPOCH;
    private boolean filled;

    /** The fingerprints of the rows that changed of late, as they were last read, in rising order. */
    private long[] read = {};

    private int untraced;
    private Set<PersonId> gone = new HashSet<>();
    private final AtomicLong told = new AtomicLong();

    /** The newest of what was told of people since the last look, at which they are read whatever was read before. */
    private final Map<PersonId, Long> newest = new ConcurrentHashMap<>();

    /** Who was told of since the last reading began. */
    private final Set<PersonId> toldMeanwhile = ConcurrentHashMap.newKeySet();

    SearchIndexRefresh(
            PersonSearchIndex searchIndex,
            SearchIndexRows rows,
            AuditTrail trail,
            TransactionOperations transactions,
            Clock clock) {
        this.searchIndex = searchIndex;
        this.rows = rows;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        searchIndex.expectEverybody();
        await(worker.submit(Enduring.work("filling the search index", this::fill)));
        rest(PollingInterval.SHORTEST);
    }

    private void lookAgain() {
        long began = System.nanoTime();
        try {
            Enduring.work("keeping the search index", this::lookForChanges).run();
        } finally {
            rest(PollingInterval.after(Duration.ofNanos(System.nanoTime() - began)));
        }
    }

    private void rest(Duration pause) {
        worker.schedule(this::lookAgain, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Few people are read before the server says that it is ready; the rest of many while it serves other pages. */
    private static void await(Future<?> filling) {
        try {
            filling.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException many) {
            LOG.info("The search index is being filled; searches are told to come back");
        } catch (ExecutionException wrong) {
            LOG.warn("The search index is filled later", wrong);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Takes news in once it is committed; no event store keeps it, because it holds names. It is told after its rows
     * were written, so what is told later of somebody is newer, in whatever order the transactions come here.
     */
    @EventListener
    void take(PeopleKnown news) {
        long order = told.incrementAndGet();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                takeInOrder(news, order);
            }
        });
    }

    private synchronized void takeInOrder(PeopleKnown news, long order) {
        PeopleKnown newer = news.of(person -> isNewest(person, order));
        toldMeanwhile.addAll(newer.people());
        searchIndex.take(newer);
    }

    private boolean isNewest(PersonId person, long order) {
        return newest.merge(person, order, Math::max) == order;
    }

    /** Reads everybody, with one line in the audit trail. */
    void fill() {
        look(horizon -> {
            leaveTrace(rows.count());
            read = fingerprints(horizon.minus(OVERLAP));
            readEverybody();
        });
        searchIndex.makeAnew();
        searchIndex.everybodyIsIn();
        filled = true;
    }

    /** Looks in one transaction; the next one looks from the beginning of the longest that is running meanwhile. */
    private void look(Consumer<Instant> work) {
        Acting.as(
                SERVER,
                () -> transactions.executeWithoutResult(_ -> {
                    Instant horizon = clock.instant().minus(rows.longestTransaction());
                    work.accept(horizon);
                    upTo = horizon;
                }));
    }

    /** Takes everybody in, some at a time, so that changes of others need not wait. */
    private void readEverybody() {
        var some = new ArrayList<IndexedPerson>(AT_ONCE);
        try (Stream<IndexedPerson> everybody = rows.everybody()) {
            for (Iterator<IndexedPerson> each = everybody.iterator(); each.hasNext(); ) {
                some.add(each.next());
                if (some.size() == AT_ONCE || !each.hasNext()) {
                    searchIndex.fill(some);
                    some.clear();
                }
            }
        }
    }

    /** Remembers what is about to be read; who changes meanwhile has a newer version at the next look. */
    private long[] fingerprints(Instant since) {
        try (Stream<RowVersion> changed = rows.changedSince(since)) {
            return changed.mapToLong(RowVersion::fingerprint).sorted().toArray();
        }
    }

    /**
     * Reads what has changed since the last look, with one line in the audit trail if anything is news. A filling that
     * broke off begins anew: whom it had read already would be no news, and not be found.
     */
    void lookForChanges() {
        try {
            if (!filled) {
                fill();
            }
            Instant since = upTo.minus(OVERLAP);
            Map<PersonId, Long> retold = Map.copyOf(newest);
            look(_ -> takeChanges(since, retold.keySet()));
            untraced = 0;
            retold.forEach(newest::remove);
        } catch (RuntimeException wrong) {
            LOG.warn("The search index may be a little behind", wrong);
        }
    }

    /**
     * Opens those only who were not read at the last look, told of since, or are not in the index, some at a time: very
     * many may have been written at once.
     */
    private void takeChanges(Instant since, Set<PersonId> retold) {
        List<PersonId> erased = rows.erased();
        searchIndex.take(new PeopleKnown(List.of(), erased));
        var scan = new ChangeScan(retold, new HashSet<>(erased));
        try (Stream<RowVersion> changed = rows.changedSince(since)) {
            read = changed.peek(scan::consider)
                    .mapToLong(RowVersion::fingerprint)
                    .sorted()
                    .toArray();
        }
        scan.takeSome();
        gone = scan.stillGone;
        if (untraced > 0) {
            leaveTrace(untraced);
        }
    }

    /** One look for changes: who is to be read next, and who is known to be gone. Used by one thread. */
    private final class ChangeScan {

        private final long[] before = read;
        private final Set<PersonId> retold;
        private final Set<PersonId> stillGone;
        private final List<PersonId> next = new ArrayList<>(AT_ONCE);

        ChangeScan(Set<PersonId> retold, Set<PersonId> stillGone) {
            this.retold = retold;
            this.stillGone = stillGone;
        }

        void consider(RowVersion version) {
            PersonId person = version.person();
            if (gone.contains(person)) {
                stillGone.add(person);
            }
            if (Arrays.binarySearch(before, version.fingerprint()) < 0
                    || retold.contains(person)
                    || !searchIndex.holds(person) && !gone.contains(person)) {
                next.add(person);
            }
            if (next.size() == AT_ONCE) {
                takeSome();
            }
        }

        void takeSome() {
            if (next.isEmpty()) {
                return;
            }
            toldMeanwhile.clear();
            takeRead(rows.read(next));
            next.clear();
        }

        /** What was told of somebody while they were read is newer. */
        private void takeRead(PeopleKnown read) {
            synchronized (SearchIndexRefresh.this) {
                PeopleKnown news = searchIndex.unknown(read.of(person -> !toldMeanwhile.contains(person)));
                untraced += news.known().size();
                searchIndex.take(news);
                stillGone.addAll(news.gone());
            }
        }
    }

    private void leaveTrace(int people) {
        trail.wrote(
                "indexed",
                Purpose.SEARCH,
                new Subject("search index", SERVER.id().value()),
                people + " people");
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
