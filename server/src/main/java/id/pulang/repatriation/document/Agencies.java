package id.pulang.repatriation.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the country pack says about the receiving agencies. */
public final class Agencies {

    private static final String FILE = "/packs/id-kh/agencies.yaml";
    private static final Map<String, Agency> KNOWN = read();

    private Agencies() {}

    /** One agency of the pack. */
    private record Agency(String code, String openRights) {}

    /** Returns what the sheet for an agency says about rights that stay open; may be empty. */
    public static String openRights(String code) {
        Agency agency = KNOWN.get(code);
        return agency == null ? "" : agency.openRights();
    }

    private static Map<String, Agency> read() {
        try (InputStream file = Agencies.class.getResourceAsStream(FILE)) {
            Map<String, List<Map<String, String>>> pack =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(file, FILE));
            return Objects.requireNonNull(pack.get("agencies")).stream()
                    .map(Agencies::agency)
                    .collect(Collectors.toMap(Agency::code, agency -> agency));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Agency agency(Map<String, String> entry) {
        return new Agency(
                Objects.requireNonNull(entry.get("code")),
                entry.getOrDefault("openRights", ""));
    }
}
