package id.pulang.packs;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which packs an installation uses.
 *
 * @param packs a folder of packs beside those delivered with the server; none if empty
 * @param pack the code of the pack for whatever is of no post
 */
@ConfigurationProperties("pulang")
record PacksSettings(@DefaultValue("") String packs, String pack) {

    @Nullable
    Path folder() {
        return packs.isEmpty() ? null : Path.of(packs);
    }
}
