package id.pulang.cases.course;

import id.pulang.packs.PackEntry;
import id.pulang.packs.Packs;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.stereotype.Component;

/** The clocks of the country pack, and how they run on the milestones of a case. */
@Component
public class Clocks {

    private final List<ClockRule> rules;
    private final Clock clock;

    Clocks(Packs packs, Clock clock) {
        this.rules = packs.usual().part("clocks").entries("clocks").stream()
                .map(Clocks::rule)
                .toList();
        this.clock = clock;
    }

    private static ClockRule rule(PackEntry entry) {
        return new ClockRule(
                entry.text("code"),
                entry.text("from"),
                Set.copyOf(entry.texts("until")),
                DurationStyle.SIMPLE.parse(entry.text("within")),
                DurationStyle.SIMPLE.parse(entry.text("near")),
                entry.is("restarts"),
                entry.is("proposal"),
                entry.text("source"));
    }

    /** Returns the clock of the country pack with a code. */
    public Optional<ClockRule> rule(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** Returns every clock that has started on a case, running ones first and by target. */
    public List<CaseClock> on(Collection<NotedMilestone> milestones) {
        return rules.stream()
                .flatMap(rule -> start(rule, milestones).stream())
                .sorted(Comparator.comparing((CaseClock clock) -> !clock.running())
                        .thenComparing(CaseClock::due))
                .toList();
    }

    /** Returns the running clock of a case that is due first. */
    public Optional<CaseClock> first(Collection<NotedMilestone> milestones) {
        return on(milestones).stream().filter(CaseClock::running).findFirst();
    }

    private Optional<CaseClock> start(ClockRule rule, Collection<NotedMilestone> milestones) {
        List<Instant> starts = times(
                        milestones.stream().filter(noted -> noted.code().equals(rule.from())))
                .toList();
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        Instant since = rule.restarts() ? starts.getLast() : starts.getFirst();
        return Optional.of(
                CaseClock.of(rule, since, stop(rule, milestones, since).orElse(null), clock.instant()));
    }

    /** What began anew is stopped by what has happened since. */
    private static Optional<Instant> stop(ClockRule rule, Collection<NotedMilestone> milestones, Instant since) {
        return times(milestones.stream().filter(noted -> rule.until().contains(noted.code())))
                .filter(at -> !rule.restarts() || !at.isBefore(since))
                .findFirst();
    }

    private static Stream<Instant> times(Stream<NotedMilestone> milestones) {
        return milestones.map(NotedMilestone::at).sorted();
    }
}
