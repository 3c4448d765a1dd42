package id.pulang.people.matching.cards;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The name to call a person by, and the others they go by, out of all that lists wrote. */
public record BestName(String name, List<String> others) {

    private static final int MOST_OTHERS = 8;

    /** Chooses: written in capitals and small letters, from the best list, most words agreed upon, longest. */
    public static BestName of(Collection<Told> told) {
        Map<String, Long> support = support(told);
        String best = told.stream()
                .filter(each -> each.facts().name() != null)
                .min(comparing((Told each) -> isShouted(name(each)))
                        .thenComparingInt(Told::rank)
                        .thenComparing(comparingLong((Told each) -> agreed(name(each), support))
                                .reversed())
                        .thenComparing(
                                comparingInt((Told each) -> name(each).length()).reversed())
                        .thenComparing(BestName::name))
                .map(BestName::name)
                .or(() -> told.stream()
                        .flatMap(each -> each.facts().otherNames().stream())
                        .findFirst())
                .map(BestName::calm)
                .orElse("");
        return new BestName(best, others(told, best));
    }

    private static List<String> others(Collection<Told> told, String best) {
        var seen = new LinkedHashSet<Set<String>>();
        seen.add(words(best));
        return told.stream()
                .sorted(comparing((Told each) -> each.rank()).thenComparing(BestName::name))
                .flatMap(each -> Stream.concat(Stream.of(name(each)), each.facts().otherNames().stream()))
                .filter(other -> !other.isBlank() && seen.add(words(other)))
                .map(BestName::calm)
                .limit(MOST_OTHERS)
                .toList();
    }

    private static Map<String, Long> support(Collection<Told> told) {
        var support = new HashMap<String, Long>();
        told.forEach(each -> words(name(each)).forEach(word -> support.merge(word, 1L, Long::sum)));
        return support;
    }

    private static long agreed(String name, Map<String, Long> support) {
        return words(name).stream()
                .filter(word -> support.getOrDefault(word, 0L) > 1)
                .count();
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}']+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String name(Told told) {
        return Objects.requireNonNullElse(told.facts().name(), "").strip();
    }

    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static String calm(String name) {
        if (!isShouted(name)) {
            return name;
        }
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
