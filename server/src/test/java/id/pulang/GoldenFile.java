package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page under {@code docs/generated} that is made from the code; {@code ./pulang test --write-docs} writes it anew.
 */
public record GoldenFile(Path path) {

    public static GoldenFile named(String name) {
        return new GoldenFile(SourceTree.root().resolve("docs/generated").resolve(name));
    }

    public void mustHold(String text) {
        try {
            if (Boolean.getBoolean("pulang.write-docs")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, text);
            }
            assertThat(path)
                    .as("./pulang test --write-docs writes it anew")
                    .content()
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
