package id.pulang.portal.places;

import de.siegmar.fastcsv.reader.CsvReader;
import id.pulang.packs.Pack;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name of a place in Latin letters, as somebody may have heard it.
 *
 * @param heard the name or another spelling of it
 * @param name how the gazetteer calls the place
 */
public record HeardPlace(String heard, String name) {

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}' .-]+");

    /** Reads the gazetteers of packs; a spelling of two places is that of the first. */
    public static List<HeardPlace> in(Collection<Pack> packs) {
        var places = new LinkedHashMap<String, HeardPlace>();
        packs.stream().flatMap(HeardPlace::in).forEach(place -> places.putIfAbsent(place.heard(), place));
        return places.values().stream()
                .sorted(Comparator.comparing(HeardPlace::heard))
                .toList();
    }

    private static Stream<HeardPlace> in(Pack pack) {
        return CsvReader.builder().ofNamedCsvRecord(pack.text("gazetteer.csv")).stream()
                .flatMap(line -> Stream.concat(
                                Stream.of(line.getField("name")),
                                Stream.of(line.getField("aliases").split("\\|")))
                        .filter(heard -> LATIN.matcher(heard).matches())
                        .map(heard -> new HeardPlace(heard, line.getField("name"))));
    }

    /** Whether it is how the gazetteer calls the place. */
    public boolean isName() {
        return heard.equals(name);
    }
}
