package id.pulang.cases.course;

import id.pulang.identity.PostCode;
import id.pulang.packs.Pack;
import id.pulang.packs.Packs;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The clocks of each pack, and how those of a post run on the milestones of a case. */
@Component
public class Clocks {

    private final Packs packs;
    private final Map<String, PackClocks> byPack;
    private final Clock clock;

    Clocks(Packs packs, Clock clock) {
        this.packs = packs;
        this.byPack = packs.all().stream().collect(Collectors.toUnmodifiableMap(Pack::code, PackClocks::of));
        this.clock = clock;
    }

    private PackClocks at(PostCode post) {
        return Objects.requireNonNull(byPack.get(packs.at(post.value()).code()));
    }

    /** Returns the clock with a code in the pack of a post. */
    public Optional<ClockRule> rule(PostCode post, String code) {
        return at(post).rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst();
    }

    /** Returns the codes of the clocks of a post in the order of its pack. */
    public List<String> order(PostCode post) {
        return at(post).rules().stream().map(ClockRule::code).toList();
    }

    /** Returns for which reasons a clock of a post may rest, in the order of the pack. */
    public List<PauseReason> reasons(PostCode post, ClockRule rule) {
        return at(post).reasons().stream()
                .filter(reason -> rule.pauses().contains(reason.code()))
                .toList();
    }

    /** Names what the clocks of a post follow; it is another one once the pack says something else. */
    public String edition(PostCode post) {
        return at(post).edition();
    }

    /** Returns every clock that has started on a case of a post, running ones first and by target. */
    public List<CaseClock> on(PostCode post, Collection<NotedMilestone> milestones, Collection<ClockPause> pauses) {
        PackClocks pack = at(post);
        return pack.rules().stream()
                .flatMap(rule -> start(rule, milestones, pack.counted(rule, post, pauses)).stream())
                .sorted(Comparator.comparing((CaseClock clock) -> !clock.running())
                        .thenComparing(CaseClock::due))
                .toList();
    }

    private Optional<CaseClock> start(ClockRule rule, Collection<NotedMilestone> milestones, CountedTime time) {
        List<Instant> starts = milestones.stream()
                .filter(noted -> rule.bounds().from().contains(noted.code()))
                .map(NotedMilestone::at)
                .sorted()
                .toList();
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        Instant since = rule.restarts() ? starts.getLast() : starts.getFirst();
        Optional<NotedMilestone> end = end(rule, milestones, since);
        return end.filter(noted -> rule.bounds().voids().contains(noted.code())).isPresent()
                ? Optional.empty()
                : Optional.of(
                        CaseClock.of(rule, since, end.map(NotedMilestone::at).orElse(null), time, clock.instant()));
    }

    /** What began anew is ended by what has happened since. */
    private static Optional<NotedMilestone> end(ClockRule rule, Collection<NotedMilestone> milestones, Instant since) {
        return milestones.stream()
                .filter(rule.bounds()::ends)
                .filter(noted -> !rule.restarts() || !noted.at().isBefore(since))
                .min(Comparator.comparing(NotedMilestone::at));
    }
}
