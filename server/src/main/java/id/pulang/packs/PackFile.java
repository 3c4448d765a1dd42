package id.pulang.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one YAML file outside any pack that has a schema among those of packs. */
public final class PackFile {

    private PackFile() {}

    /**
     * Reads a file and checks it.
     *
     * @param schema the name of a schema in {@code packs/schema}
     * @throws PacksRefused with all that is wrong in it
     */
    public static PackEntry read(Path file, String schema) {
        List<PackProblem> problems = new ArrayList<>();
        Optional<YamlFile> read = YamlFile.read(file.getFileName().toString(), bytes(file), problems);
        read.ifPresent(yaml -> new PackSchemas(List.of(schema)).check(schema, yaml));
        if (read.isEmpty() || !problems.isEmpty()) {
            throw new PacksRefused(problems);
        }
        return new PackEntry(read.get(), "", read.get().root());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new PacksRefused(List.of(new PackProblem(file.toString(), 0, "cannot be read")));
        }
    }
}
