package id.pulang.people.matching.cards;

import id.pulang.incidents.SearchWords;
import id.pulang.people.PersonCard;
import id.pulang.people.index.IndexedTerms;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Everything a person can be looked up by. */
public record SearchKeys(Set<Key> keys) {

    /** One word to be looked up by. */
    public record Key(Kind kind, String key) {}

    /** Whether a key is a name or a number. */
    public enum Kind {
        NAME,
        NUMBER
    }

    /** Collects the names and numbers of all statements about a person. */
    public static SearchKeys of(Collection<Told> told) {
        var keys = new LinkedHashSet<Key>();
        told.stream().flatMap(SearchKeys::names).forEach(name -> keys.add(new Key(Kind.NAME, SearchWords.plain(name))));
        told.stream().flatMap(SearchKeys::numbers).forEach(number -> keys.add(new Key(Kind.NUMBER, number)));
        keys.removeIf(key -> key.key().isBlank());
        return new SearchKeys(keys);
    }

    /** Collects those and what officers have corrected. */
    public static SearchKeys of(Collection<Told> told, Corrected corrected) {
        var keys = new LinkedHashSet<>(of(told).keys());
        corrected.keys().filter(key -> !key.key().isBlank()).forEach(keys::add);
        return new SearchKeys(keys);
    }

    /** Tells by what a person with this card is found. */
    public IndexedTerms foundBy(PersonCard card) {
        return new IndexedTerms(
                SearchWords.plain(card.name()),
                among(Kind.NAME),
                among(Kind.NUMBER),
                card.born(),
                card.nationalNumber());
    }

    private List<String> among(Kind kind) {
        return keys.stream().filter(key -> key.kind() == kind).map(Key::key).toList();
    }

    private static Stream<String> names(Told told) {
        return Stream.concat(Stream.ofNullable(told.facts().name()), told.facts().otherNames().stream());
    }

    private static Stream<String> numbers(Told told) {
        return Stream.of(
                        Stream.ofNullable(told.facts().nationalNumber()).map(SearchWords::number),
                        Stream.ofNullable(told.facts().passport()).map(SearchWords::number),
                        Stream.ofNullable(told.facts().phone()).map(SearchWords::phone),
                        Stream.of(SearchWords.number(told.statement().number())))
                .flatMap(each -> each)
                .filter(Objects::nonNull);
    }
}
