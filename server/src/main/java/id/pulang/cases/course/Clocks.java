package id.pulang.cases.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The clocks of the country pack, and how they run on the milestones of a case. */
@Component
public class Clocks {

    private final List<ClockRule> rules;
    private final Clock clock;

    Clocks(Clock clock) {
        this.rules = read("packs/id-kh/clocks.yaml");
        this.clock = clock;
    }

    private static List<ClockRule> read(String pack) {
        try {
            var sources = new YamlPropertySourceLoader().load("clocks", new ClassPathResource(pack));
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("clocks", Bindable.listOf(ClockRule.class))
                    .get();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
        return times(milestones.stream().filter(noted -> noted.code().equals(rule.from())))
                .findFirst()
                .map(since -> CaseClock.of(rule, since, stop(rule, milestones), clock.instant()));
    }

    private static @Nullable Instant stop(ClockRule rule, Collection<NotedMilestone> milestones) {
        return times(milestones.stream().filter(noted -> rule.until().contains(noted.code())))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Instant> times(Stream<NotedMilestone> milestones) {
        return milestones.map(NotedMilestone::at).sorted();
    }
}
