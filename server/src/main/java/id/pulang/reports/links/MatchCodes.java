package id.pulang.reports.links;

import id.pulang.identity.PostCode;
import id.pulang.linkage.documents.DocumentComparison;
import id.pulang.linkage.names.NameTokens;
import id.pulang.linkage.names.PhoneticKey;
import id.pulang.lists.cells.WrittenDigits;
import id.pulang.places.Place;
import id.pulang.places.Places;
import id.pulang.protection.Vault;
import id.pulang.reports.ReportedFacts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The keyed hashes by which reports of one post meet: how each word of a name sounds, with its vowels and without, the
 * last nine digits of a telephone, and the place of the gazetteer.
 */
@Component
class MatchCodes {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d\\p{Z}\\p{Pd}\\p{Cf}().]{6,}\\d");
    private static final Pattern VOWELS = Pattern.compile("(?<=.)[aeiou]");
    private static final int TELLING = 3;

    private final Vault vault;
    private final Places places;

    MatchCodes(Vault vault, Places places) {
        this.vault = vault;
        this.places = places;
    }

    Map<CodeKind, List<byte[]>> of(PostCode post, ReportedFacts told) {
        var codes = new EnumMap<CodeKind, List<byte[]>>(CodeKind.class);
        codes.put(CodeKind.NAME, keyed(post, CodeKind.NAME, names(told)));
        codes.put(
                CodeKind.PHONE, keyed(post, CodeKind.PHONE, phones(told.about().phone())));
        codes.put(CodeKind.PLACE, keyed(post, CodeKind.PLACE, place(told)));
        return codes;
    }

    private List<byte[]> keyed(PostCode post, CodeKind kind, Set<String> values) {
        return values.stream()
                .map(value -> vault.blindIndex("reports.match %s %s".formatted(kind, post.value()), value))
                .toList();
    }

    private static Set<String> names(ReportedFacts told) {
        return Stream.of(told.about().name(), told.about().otherName())
                .flatMap(name -> NameTokens.telling(name).stream())
                .map(PhoneticKey::key)
                .flatMap(sound -> Stream.of(sound, VOWELS.matcher(sound).replaceAll("")))
                .filter(sound -> sound.length() >= TELLING)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The codes that a telephone of somebody has in the reports of a post. */
    List<byte[]> ofTelephone(PostCode post, String telephone) {
        return keyed(post, CodeKind.PHONE, phones(telephone));
    }

    private static Set<String> phones(String written) {
        return NUMBER.matcher(WrittenDigits.plain(written))
                .results()
                .flatMap(number -> Stream.ofNullable(DocumentComparison.phone(number.group())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> place(ReportedFacts told) {
        String spoken = told.place().strip().toLowerCase(Locale.ROOT);
        return spoken.isEmpty()
                ? Set.of()
                : Set.of(places.find(spoken).map(Place::code).orElse(spoken));
    }
}
