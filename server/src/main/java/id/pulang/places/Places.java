package id.pulang.places;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The door of places: finds which place someone means, however they say or write it. */
@Component
public class Places {

    private static final double NEAR_ENOUGH = 0.75;

    private final List<GazetteerEntry> entries;

    Places() {
        this(Gazetteer.standard());
    }

    private Places(List<GazetteerEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Finds a place by its code or name, else by one of its aliases, else by the nearest spelling. */
    public Optional<Place> find(String spoken) {
        String plain = Spelling.plain(spoken);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        return named(plain).or(() -> alias(plain)).or(() -> nearest(plain)).map(GazetteerEntry::place);
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
