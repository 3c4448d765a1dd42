package id.pulang.demo.surge;

import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.installation.database.DemonstrationClock;
import id.pulang.registration.CounterRegistration;
import id.pulang.registration.Registered;
import id.pulang.reports.intake.ReportIntake;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Plays a surge at the counter of a post: each day as many invented people as came that day, by officers who work at
 * once; each person is a report, a person, a case and a token. Each day's clock is that day.
 */
@Component
public class DemoSurge {

    private static final LocalTime OPENS = LocalTime.of(8, 0);

    private final ReportIntake reports;
    private final CounterRegistration counter;
    private final Cases cases;
    private final Clock clock;

    DemoSurge(ReportIntake reports, CounterRegistration counter, Cases cases, Clock clock) {
        this.reports = reports;
        this.counter = counter;
        this.cases = cases;
        this.clock = clock;
    }

    /** What one officer did for one person. */
    private record Done(CaseId about, long millis) {}

    /** Plays all days, telling each as it ends; the server's clock must be one of a demonstration. */
    public SurgeResult play(List<SurgeDay> days, ZoneId zone, List<Actor> officers, Consumer<String> progress) {
        long began = System.nanoTime();
        var people = new InventedArrivals();
        var done = new ArrayList<Done>();
        try (ExecutorService working = Executors.newFixedThreadPool(officers.size())) {
            for (SurgeDay day : days) {
                moveOnTo(day, zone);
                done.addAll(day(working, people.next(day.people()), officers));
                progress.accept("%s  %4d people, %5d so far".formatted(day.date(), day.people(), done.size()));
            }
        }
        int peak = days.stream().mapToInt(SurgeDay::people).max().orElse(0);
        Set<CaseId> registered = new HashSet<>(done.stream().map(Done::about).toList());
        int found = found(registered, officers.getFirst());
        double seconds = Math.round((System.nanoTime() - began) / 1e7) / 100.0;
        return new SurgeResult(done.size(), found, peak, p95(done), done.size() - found, Map.of("total", seconds));
    }

    private void moveOnTo(SurgeDay day, ZoneId zone) {
        if (!(clock instanceof DemonstrationClock demonstration)) {
            throw new IllegalStateException("A surge is played where the clock is one of a demonstration");
        }
        demonstration.moveOnTo(day.date().atTime(OPENS).atZone(zone).toInstant());
    }

    private List<Done> day(ExecutorService working, List<InventedArrivals.Arrival> came, List<Actor> officers) {
        List<Callable<Done>> acts = IntStream.range(0, came.size())
                .<Callable<Done>>mapToObj(
                        at -> () -> Acting.as(officers.get(at % officers.size()), () -> take(came.get(at))))
                .toList();
        var done = new ArrayList<Done>();
        try {
            for (Future<Done> each : working.invokeAll(acts)) {
                done.add(each.get());
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Somebody could not be registered", failed.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
        return done;
    }

    private Done take(InventedArrivals.Arrival came) {
        reports.take(came.heard());
        long began = System.nanoTime();
        return switch (counter.register(came.entry())) {
            case Registered.WithCase(CaseId id) -> new Done(id, (System.nanoTime() - began) / 1_000_000);
            case Registered.IncidentFull() -> throw new IllegalStateException("The incident of the month is full");
        };
    }

    /** Counts the cases that are really there. */
    private int found(Set<CaseId> registered, Actor officer) {
        return Acting.as(officer, () -> cases.summaries(registered).size());
    }

    private static long p95(List<Done> done) {
        List<Long> sorted = new ArrayList<>(done.stream().map(Done::millis).toList());
        Collections.sort(sorted);
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }
}
