package id.pulang.portal.places;

import id.pulang.packs.Pack;
import id.pulang.packs.PackPost;
import id.pulang.packs.State;
import id.pulang.packs.Wording;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The countries of ISO 3166-1 under their names: those of the packs first, as the packs call them. Thread-safe. */
public final class Countries {

    private static final Pattern SECOND_NAME = Pattern.compile(" \\(.*\\)$");

    private final List<State> served;
    private final Pack home;
    private final List<Wording> missions;
    private final Map<String, List<Country>> others = new ConcurrentHashMap<>();

    /**
     * The countries of an installation.
     *
     * @param served those in which a mission serves people
     * @param home the pack of the state whose missions they are
     * @param packs all packs of that state
     */
    public Countries(List<State> served, Pack home, List<Pack> packs) {
        this.served = List.copyOf(served);
        this.home = home;
        missions = packs.stream()
                .flatMap(pack -> pack.posts().stream())
                .filter(PackPost::isMission)
                .map(PackPost::name)
                .distinct()
                .toList();
    }

    /** A country as it is offered in a list. */
    public record Country(String code, String name) {}

    /** The state to which people come home, as its pack calls it. */
    public Country home(String language) {
        State state = home.corridor().sending();
        return new Country(state.code(), state.name().in(language));
    }

    /** Returns how the ministry of the missions is called, if the pack says it. */
    public Optional<String> ministry(String language) {
        return home.ministry().map(name -> name.in(language));
    }

    /** Returns the names of the missions that the packs know. */
    public String missions(String language) {
        return missions.stream().map(name -> name.in(language)).collect(Collectors.joining(", "));
    }

    /** Returns those in which a mission serves people. */
    public List<Country> served(String language) {
        return called(List.of(), language);
    }

    /** Returns those in which a mission serves people, and others of some codes. */
    public List<Country> called(List<String> codes, String language) {
        return Stream.concat(served.stream().map(State::code), codes.stream())
                .distinct()
                .map(code -> new Country(code, name(code, language)))
                .toList();
    }

    /** Returns all others by their names. */
    public List<Country> others(String language) {
        return others.computeIfAbsent(language, this::sorted);
    }

    /** Returns the name of a country; its code where no country has it. */
    public String name(String code, String language) {
        return Stream.concat(served.stream(), Stream.of(home.corridor().sending()))
                .filter(state -> state.code().equals(code))
                .map(state -> state.name().in(language))
                .findFirst()
                .orElseGet(() -> SECOND_NAME
                        .matcher(Locale.of("", code).getDisplayCountry(Locale.of(language)))
                        .replaceFirst(""));
    }

    private List<Country> sorted(String language) {
        Collator order = Collator.getInstance(Locale.of(language));
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> served.stream().noneMatch(state -> state.code().equals(code)))
                .map(code -> new Country(code, name(code, language)))
                .sorted((one, other) -> order.compare(one.name(), other.name()))
                .toList();
    }
}
