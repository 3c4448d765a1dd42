package id.pulang.packs.districts;

import id.pulang.packs.Pack;
import id.pulang.packs.PackPost;
import id.pulang.packs.State;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which missions of one sending state serve people in which state, by the packs of an installation. Source: Vienna
 * Convention on Consular Relations, Art. 1(1)(b), consular district. Immutable.
 */
public final class ConsularDistricts {

    private final Map<String, State> states = new LinkedHashMap<>();
    private final Map<String, LinkedHashSet<String>> missions = new LinkedHashMap<>();

    private ConsularDistricts(List<Pack> packs) {
        // A mission's own state comes before those that its pack only passes through.
        packs.forEach(pack -> missionsOf(pack).forEach(post -> serves(pack, post, ownState(pack, post))));
        packs.forEach(pack -> missionsOf(pack)
                .forEach(post -> serves(pack, post, pack.corridor().host().code())));
        packs.forEach(pack -> missionsOf(pack)
                .forEach(post -> pack.corridor().transit().forEach(state -> serves(pack, post, state.code()))));
    }

    /** Reads them from all packs whose sending state is that of one of them. */
    public static ConsularDistricts of(Collection<Pack> packs, Pack ours) {
        String sending = ours.corridor().sending().code();
        return new ConsularDistricts(packs.stream()
                .filter(pack -> pack.corridor().sending().code().equals(sending))
                .toList());
    }

    /** Returns the states in which a mission serves people. */
    public List<State> states() {
        return List.copyOf(states.values());
    }

    /** Returns the codes of the posts that serve people in a state, the one that is nearest first. */
    public List<String> missions(String state) {
        return List.copyOf(missions.getOrDefault(state, new LinkedHashSet<>()));
    }

    /** Finds the one state that words name in any language of its pack; empty where they name none or several. */
    public Optional<State> named(String words) {
        List<State> named = states.values().stream()
                .filter(state -> state.name().byLanguage().values().stream().anyMatch(name -> isNamedIn(name, words)))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** Whether a name stands in a text as whole words, such as "Sri Lanka", whatever blanks are between them. */
    static boolean isNamedIn(String name, String text) {
        String words = Arrays.stream(name.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(
                        "(?<![\\p{L}\\p{M}])" + words + "(?![\\p{L}\\p{M}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }

    private static Stream<PackPost> missionsOf(Pack pack) {
        return pack.posts().stream().filter(PackPost::isMission);
    }

    private static String ownState(Pack pack, PackPost post) {
        return post.state().orElse(pack.corridor().host().code());
    }

    private void serves(Pack pack, PackPost post, String state) {
        pack.corridor().state(state).ifPresent(found -> states.putIfAbsent(state, found));
        missions.computeIfAbsent(state, _ -> new LinkedHashSet<>()).add(post.code());
    }
}
