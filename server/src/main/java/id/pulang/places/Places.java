package id.pulang.places;

import id.pulang.packs.Packs;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The door of places: finds which place someone means, however they say or write it. */
@Component
public class Places {

    private static final double NEAR_ENOUGH = 0.75;

    private final List<GazetteerEntry> entries;

    /** Knows the places of every pack; of two with one code, that of the pack that comes first. */
    Places(Packs packs) {
        Map<String, GazetteerEntry> byCode = new LinkedHashMap<>();
        packs.all().stream()
                .flatMap(pack -> Gazetteer.of(pack).stream())
                .forEach(entry -> byCode.putIfAbsent(entry.place().code(), entry));
        this.entries = List.copyOf(byCode.values());
    }

    /** Finds a place by its code or name, else by one of its aliases, else by the nearest spelling. */
    public Optional<Place> find(String spoken) {
        String plain = Spelling.plain(spoken);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        return named(plain).or(() -> alias(plain)).or(() -> nearest(plain)).map(GazetteerEntry::place);
    }

    /**
     * Returns the codes of the states in which the places lie that a text names, as whole words or in another script; a
     * name that is only near is none.
     */
    public Set<String> statesIn(String text) {
        NamedWords words = new NamedWords(text);
        return entries.stream()
                .filter(entry -> entry.isAmong(words))
                .map(entry -> entry.place().country())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Lists every place of the gazetteer by name. */
    public List<Place> all() {
        return entries.stream()
                .map(GazetteerEntry::place)
                .sorted(Comparator.comparing(Place::name))
                .toList();
    }

    private Optional<GazetteerEntry> named(String plain) {
        return entries.stream().filter(entry -> entry.named(plain)).findFirst();
    }

    private Optional<GazetteerEntry> alias(String plain) {
        return entries.stream().filter(entry -> entry.alsoCalled(plain)).findFirst();
    }

    private Optional<GazetteerEntry> nearest(String plain) {
        return entries.stream()
                .max(Comparator.comparingDouble(entry -> entry.nearness(plain)))
                .filter(entry -> entry.nearness(plain) >= NEAR_ENOUGH);
    }
}
