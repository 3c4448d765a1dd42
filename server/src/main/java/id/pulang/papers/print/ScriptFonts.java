package id.pulang.papers.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The fonts that are installed for scripts that need shaping; looked for once, at the start. */
@Component
class ScriptFonts {

    private static final Logger LOG = LoggerFactory.getLogger(ScriptFonts.class);

    private final Map<Script, Font> installed = new EnumMap<>(Script.class);

    ScriptFonts(PapersSettings settings) {
        Path folder = Path.of(settings.fonts());
        for (Script script : Script.values()) {
            file(folder, script.fontFile())
                    .flatMap(ScriptFonts::read)
                    .ifPresentOrElse(
                            font -> installed.put(script, font),
                            () -> LOG.info(
                                    "No font for {} on papers: {} is not below {} (Debian: fonts-noto-core)",
                                    script,
                                    script.fontFile(),
                                    folder));
        }
    }

    /** Returns the font of a script, if it is installed. */
    Optional<Font> font(Script script) {
        return Optional.ofNullable(installed.get(script));
    }

    private static Optional<Path> file(Path folder, String name) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(each -> each.endsWith(name)).findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Font> read(Path file) {
        try {
            return Optional.of(Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
        } catch (IOException | FontFormatException unusable) {
            LOG.warn("The font {} cannot be used: {}", file, unusable.getMessage());
            return Optional.empty();
        }
    }
}
