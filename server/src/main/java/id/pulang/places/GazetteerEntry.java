package id.pulang.places;

import java.util.List;

/** A place with all the plain spellings under which it is known. */
record GazetteerEntry(Place place, List<String> aliases) {

    GazetteerEntry {
        aliases = aliases.stream().map(Spelling::plain).toList();
    }

    boolean named(String plain) {
        return Spelling.plain(place.code()).equals(plain)
                || Spelling.plain(place.name()).equals(plain);
    }

    boolean alsoCalled(String plain) {
        return aliases.contains(plain);
    }

    boolean isAmong(NamedWords words) {
        return words.name(Spelling.plain(place.name())) || aliases.stream().anyMatch(words::name);
    }

    double nearness(String plain) {
        double alias = aliases.stream()
                .mapToDouble(each -> Spelling.nearness(each, plain))
                .max()
                .orElse(0);
        return Math.max(alias, Spelling.nearness(Spelling.plain(place.name()), plain));
    }
}
