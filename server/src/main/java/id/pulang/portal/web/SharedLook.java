package id.pulang.portal.web;

import de.siegmar.fastcsv.reader.CsvReader;
import id.pulang.packs.Pack;
import id.pulang.packs.Packs;
import id.pulang.packs.districts.ConsularDistricts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads at the start what every page shows: style, script, names of places, telephone numbers. */
final class SharedLook {

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}' .-]+");

    private static final Pattern SITE = Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?/?");

    private SharedLook() {}

    static PublicPage.Look of(WebSettings settings) {
        Packs packs = Packs.load(settings.packs(), settings.pack());
        Pack pack = packs.usual();
        return new PublicPage.Look(
                resource("public.css"),
                resource("public.js"),
                settings.leaveTo().toString(),
                site(System.getenv().getOrDefault("PULANG_PUBLIC_SITE", "")),
                places(pack),
                ConsularDistricts.of(packs.all(), pack).states(),
                hotlines(pack));
    }

    /** The address at which the world reaches the site; throws {@link IllegalStateException} where it is none. */
    static String site(String said) {
        if (!said.isEmpty() && !SITE.matcher(said).matches()) {
            throw new IllegalStateException("PULANG_PUBLIC_SITE is no address such as https://pulang.example: " + said);
        }
        return said.endsWith("/") ? said.substring(0, said.length() - 1) : said;
    }

    /** The numbers of a pack; the key of another signer is named by {@code PULANG_HOTLINE_KEY}. */
    static Hotlines hotlines(Pack pack) {
        return new HotlineFile(System.getenv().getOrDefault("PULANG_HOTLINE_KEY", resource("hotline-key"))).of(pack);
    }

    /** Names as they are heard, also in other spellings, each once. */
    private static List<String> places(Pack pack) {
        return CsvReader.builder().ofNamedCsvRecord(pack.text("gazetteer.csv")).stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(line.getField("name")),
                        Stream.of(line.getField("aliases").split("\\|"))))
                .filter(name -> LATIN.matcher(name).matches())
                .distinct()
                .sorted()
                .toList();
    }

    private static String resource(String name) {
        try (InputStream in = SharedLook.class.getResourceAsStream("/portal/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
