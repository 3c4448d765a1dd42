package id.pulang.portal.web;

import id.pulang.packs.Pack;
import id.pulang.packs.Packs;
import id.pulang.packs.districts.ConsularDistricts;
import id.pulang.portal.places.Countries;
import id.pulang.portal.places.HeardPlace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads at the start what every page shows: style, script, names of places, telephone numbers. */
final class SharedLook {

    private static final Pattern SITE = Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?/?");

    private static final Logger LOG = LoggerFactory.getLogger(SharedLook.class);

    private SharedLook() {}

    static PublicPage.Look of(WebSettings settings) {
        Packs packs = Packs.load(settings.packs(), settings.pack());
        Pack pack = packs.usual();
        List<Pack> ofOneState = ofOneState(packs, pack);
        return new PublicPage.Look(
                resource("public.css"),
                light(resource("public.js")),
                settings.leaveTo().toString(),
                site(System.getenv().getOrDefault("PULANG_PUBLIC_SITE", "")),
                HeardPlace.in(ofOneState),
                new Countries(ConsularDistricts.of(packs.all(), pack).states(), pack, ofOneState),
                hotlines(pack),
                settings.demonstration());
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
        String key = System.getenv("PULANG_HOTLINE_KEY");
        if (key == null) {
            LOG.warn("The delivered telephone numbers are in force: sign your own, see docs/operations/public.md");
        }
        return new HotlineFile(key == null ? resource("hotline-key") : key).of(pack);
    }

    /** A script without what only its readers need; it goes with every page. */
    private static String light(String script) {
        return script.lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("//"))
                .collect(Collectors.joining("\n"));
    }

    /** Whoever is sought may have been brought on to the host of another pack. */
    private static List<Pack> ofOneState(Packs packs, Pack usual) {
        String sending = usual.corridor().sending().code();
        return packs.all().stream()
                .filter(pack -> pack.corridor().sending().code().equals(sending))
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
