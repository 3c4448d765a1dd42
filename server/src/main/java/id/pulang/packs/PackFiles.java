package id.pulang.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * The files of one pack, read whole.
 *
 * @param code the name of its folder, which is the code of the pack
 * @param bytes what each file holds, by its path in the folder with slashes
 * @param taken the paths of the files that come from the folder of the basis, each with the code of that pack
 */
record PackFiles(String code, Map<String, byte[]> bytes, Map<String, String> taken) {

    static final String MAIN = "pack.yaml";
    private static final String SHIPPED = "/packs/";
    private static final long LARGEST = 16L * 1024 * 1024;

    /** Reads the packs that are delivered with the server. */
    static List<PackFiles> shipped() {
        try {
            URI place = new ClassPathResource(SHIPPED).getURI();
            if (!place.getScheme().equals("jar")) {
                return below(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return below(jar.getPath(SHIPPED));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads a file that is delivered beside the packs. */
    static Optional<byte[]> shipped(String path) {
        ClassPathResource file = new ClassPathResource(SHIPPED + path);
        try {
            return file.exists() ? Optional.of(file.getContentAsByteArray()) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads a folder of packs, or one that is a pack itself. */
    static List<PackFiles> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw refused(folder + " is no folder of packs");
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> packs = Files.exists(folder.resolve(MAIN))
                    ? List.of(folder)
                    : inside.filter(each -> Files.exists(each.resolve(MAIN)))
                            .sorted()
                            .toList();
            if (packs.isEmpty()) {
                throw refused("no folder in " + folder + " holds a " + MAIN);
            }
            return packs.stream().map(PackFiles::of).toList();
        } catch (IOException unreadable) {
            throw refused(folder + " cannot be read: " + unreadable.getMessage());
        }
    }

    /** Returns these files and those of a basis that are not among them; the main file is always a pack's own. */
    PackFiles on(PackFiles basis) {
        Map<String, byte[]> all = new TreeMap<>(bytes);
        Map<String, String> others = new TreeMap<>();
        basis.bytes.forEach((path, held) -> {
            if (!path.equals(MAIN) && all.putIfAbsent(path, held) == null) {
                others.put(path, basis.code);
            }
        });
        return new PackFiles(code, all, others);
    }

    /** Returns how problems call a file: by its pack and path, and by the pack from which it comes if by another. */
    String name(String path) {
        String name = code + "/" + path;
        return taken.containsKey(path) ? name + " (of " + taken.get(path) + ")" : name;
    }

    private static PackFiles of(Path folder) {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(folder.relativize(file).toString().replace('\\', '/'), whole(file));
            }
        } catch (IOException unreadable) {
            throw refused(folder + " cannot be read: " + unreadable.getMessage());
        }
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        return new PackFiles(name.replace("/", ""), bytes, Map.of());
    }

    private static byte[] whole(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw refused(file + " is larger than " + LARGEST / (1024 * 1024) + " MB");
        }
        return Files.readAllBytes(file);
    }

    private static PacksRefused refused(String what) {
        return new PacksRefused(List.of(new PackProblem("--packs", 0, what)));
    }
}
