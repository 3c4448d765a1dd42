package id.pulang.places;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.pulang.packs.Pack;
import java.util.List;

/** Reads the gazetteer of a pack. */
final class Gazetteer {

    private static final String FILE = "gazetteer.csv";

    private Gazetteer() {}

    static List<GazetteerEntry> of(Pack pack) {
        return CsvReader.builder().ofNamedCsvRecord(pack.text(FILE)).stream()
                .map(Gazetteer::entry)
                .toList();
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
