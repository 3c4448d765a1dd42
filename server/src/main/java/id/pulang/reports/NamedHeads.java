package id.pulang.reports;

import id.pulang.identity.Actor;
import id.pulang.identity.UserId;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Heads of missions and at headquarters whom a complaint names: by any of their names where it says whom it is about,
 * in its text by all of them or by one after a word of address. Who is taken for somebody else does not read it; others
 * at headquarters do.
 */
final class NamedHeads {

    private static final int SHORTEST = 3;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> ADDRESSES = Set.of(
            "pak", "bapak", "bu", "ibu", "sdr", "sdri", "saudara", "saudari", "kepala", "pimpinan", "mr", "mrs", "ms");

    private NamedHeads() {}

    static Set<UserId> in(ReportedFacts told, Collection<Actor> heads) {
        List<String> about = words(told.about().name() + " " + told.about().otherName());
        List<String> said = words(told.said() + " " + told.place());
        return heads.stream()
                .filter(head -> isNamed(names(head), about, said))
                .map(Actor::id)
                .collect(Collectors.toSet());
    }

    private static boolean isNamed(List<String> names, List<String> about, List<String> said) {
        return names.stream().anyMatch(about::contains)
                || !names.isEmpty() && said.containsAll(names)
                || IntStream.range(1, said.size())
                        .anyMatch(at -> ADDRESSES.contains(said.get(at - 1)) && names.contains(said.get(at)));
    }

    private static List<String> names(Actor head) {
        return words(head.name()).stream()
                .filter(name -> name.length() >= SHORTEST && !ADDRESSES.contains(name))
                .toList();
    }

    private static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
