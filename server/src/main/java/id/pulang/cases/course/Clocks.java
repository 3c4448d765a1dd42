package id.pulang.cases.course;

import id.pulang.identity.PostCode;
import id.pulang.packs.Pack;
import id.pulang.packs.PackEntry;
import id.pulang.packs.Packs;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.stereotype.Component;

/** The clocks of each pack, and how those of a post run on the milestones of a case. */
@Component
public class Clocks {

    private final Packs packs;
    private final Map<String, List<ClockRule>> byPack;
    private final Clock clock;

    Clocks(Packs packs, Clock clock) {
        this.packs = packs;
        this.byPack = packs.all().stream().collect(Collectors.toUnmodifiableMap(Pack::code, Clocks::rules));
        this.clock = clock;
    }

    private static List<ClockRule> rules(Pack pack) {
        return pack.part("clocks").entries("clocks").stream().map(Clocks::rule).toList();
    }

    private List<ClockRule> at(PostCode post) {
        return Objects.requireNonNull(byPack.get(packs.at(post.value()).code()));
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

    /** Returns the clock with a code in the pack of a post. */
    public Optional<ClockRule> rule(PostCode post, String code) {
        return at(post).stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** Returns every clock that has started on a case of a post, running ones first and by target. */
    public List<CaseClock> on(PostCode post, Collection<NotedMilestone> milestones) {
        return at(post).stream()
                .flatMap(rule -> start(rule, milestones).stream())
                .sorted(Comparator.comparing((CaseClock clock) -> !clock.running())
                        .thenComparing(CaseClock::due))
                .toList();
    }

    /** Returns the running clock of a case of a post that is due first. */
    public Optional<CaseClock> first(PostCode post, Collection<NotedMilestone> milestones) {
        return on(post, milestones).stream().filter(CaseClock::running).findFirst();
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
