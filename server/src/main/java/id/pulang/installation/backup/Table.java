package id.pulang.installation.backup;

import java.util.List;

/** A table and those of its columns that are written, quoted as SQL wants them. */
record Table(String name, List<String> columns) {

    String list() {
        return "%s (%s)".formatted(name, String.join(", ", columns));
    }
}
