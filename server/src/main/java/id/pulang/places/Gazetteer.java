package id.pulang.places;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the gazetteer of a country pack. */
final class Gazetteer {

    private Gazetteer() {}

    /** Reads the places that come with the pack of Indonesian missions in Cambodia. */
    static List<GazetteerEntry> standard() {
        try (InputStream csv =
                        Objects.requireNonNull(Gazetteer.class.getResourceAsStream("/packs/id-kh/gazetteer.csv"));
                CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(csv, StandardCharsets.UTF_8)) {
            return lines.stream().map(Gazetteer::entry).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static GazetteerEntry entry(NamedCsvRecord line) {
        var place = new Place(
                line.getField("code"),
                line.getField("name"),
                line.getField("kind"),
                line.getField("country"),
                line.getField("admin1"),
                Double.parseDouble(line.getField("lat")),
                Double.parseDouble(line.getField("lon")));
        return new GazetteerEntry(place, List.of(line.getField("aliases").split("\\|")));
    }
}
