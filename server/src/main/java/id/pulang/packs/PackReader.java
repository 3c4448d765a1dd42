package id.pulang.packs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads folders of packs, and refuses all of them with everything that is wrong in any of them. */
final class PackReader {

    /** What every pack has beside its YAML files. */
    static final List<String> TABLES = List.of("gazetteer.csv", "list-kinds.csv", "headings.txt");

    private static final String YAML = ".yaml";

    private final PackSchemas schemas = new PackSchemas(PackSchemas.PARTS);
    private final List<PackProblem> problems = new ArrayList<>();

    private PackReader() {}

    static List<Pack> read(List<PackFiles> folders) {
        PackReader reader = new PackReader();
        List<Pack> packs = PackBasis.complete(folders, reader.problems).stream()
                .flatMap(each -> reader.pack(each).stream())
                .toList();
        reader.postsOnce(packs);
        if (!reader.problems.isEmpty()) {
            reader.problems.sort(Comparator.comparing(PackProblem::file).thenComparingInt(PackProblem::line));
            throw new PacksRefused(reader.problems);
        }
        return packs;
    }

    private void postsOnce(List<Pack> packs) {
        Map<String, String> seen = new TreeMap<>();
        packs.forEach(pack -> pack.part("pack").entries("posts").forEach(post -> {
            String other = seen.putIfAbsent(post.text("code"), pack.code());
            if (other != null && !other.equals(pack.code())) {
                post.wrong("code", post.text("code") + " stands in the pack " + other + ", too");
            }
        }));
    }

    private Optional<Pack> pack(PackFiles folder) {
        int before = problems.size();
        refuseUnknown(folder);
        Map<String, PackEntry> parts = new TreeMap<>();
        List<YamlFile> files = new ArrayList<>();
        PackSchemas.PARTS.forEach(part -> yaml(folder, part).ifPresent(file -> {
            files.add(file);
            parts.put(part, new PackEntry(file, "", file.root()));
        }));
        TABLES.stream().filter(table -> !folder.bytes().containsKey(table)).forEach(table -> missing(folder, table));
        if (problems.size() > before) {
            return Optional.empty();
        }
        List<String> languages = PackChecks.check(folder, parts);
        files.forEach(file -> Languages.check(file, languages));
        return problems.size() > before ? Optional.empty() : Optional.of(new Pack(folder, parts));
    }

    /** A part that nothing reads is a slip in its name. */
    private void refuseUnknown(PackFiles folder) {
        folder.bytes().keySet().stream()
                .filter(name -> name.endsWith(YAML) && !name.contains("/"))
                .filter(name -> !PackSchemas.PARTS.contains(name.substring(0, name.length() - YAML.length())))
                .forEach(name -> problems.add(new PackProblem(
                        folder.code() + "/" + name, 0, "no part of a pack; the parts are " + PackSchemas.PARTS)));
    }

    private Optional<YamlFile> yaml(PackFiles folder, String part) {
        byte[] bytes = folder.bytes().get(part + YAML);
        if (bytes == null) {
            missing(folder, part + YAML);
            return Optional.empty();
        }
        Optional<YamlFile> file = YamlFile.read(folder.name(part + YAML), bytes, problems);
        file.ifPresent(read -> schemas.check(part, read));
        return file;
    }

    private void missing(PackFiles folder, String file) {
        problems.add(new PackProblem(folder.code() + "/" + file, 0, "is missing; every pack has one"));
    }
}
