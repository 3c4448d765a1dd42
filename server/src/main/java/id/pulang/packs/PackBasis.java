package id.pulang.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Completes packs that name another one as their {@code basis}: a file that their folder does not hold is that of the
 * basis, so that what two corridors of one sending state share is written once
 * (docs/decisions/0077-a-pack-may-rest-on-another.md).
 */
final class PackBasis {

    private static final String BASIS = "basis";

    private final Map<String, PackFiles> byCode = new LinkedHashMap<>();
    private final List<PackProblem> problems;

    private PackBasis(List<PackFiles> folders, List<PackProblem> problems) {
        folders.forEach(each -> byCode.put(each.code(), each));
        this.problems = problems;
    }

    /** Returns the packs in the same order, each with all its files; notes each basis that cannot be one. */
    static List<PackFiles> complete(List<PackFiles> folders, List<PackProblem> problems) {
        PackBasis packs = new PackBasis(folders, problems);
        return folders.stream().map(packs::complete).toList();
    }

    private PackFiles complete(PackFiles folder) {
        return main(folder)
                .filter(main -> named(main).isPresent())
                .flatMap(this::basis)
                .map(folder::on)
                .orElse(folder);
    }

    private Optional<PackFiles> basis(YamlFile main) {
        String code = named(main).orElseThrow();
        Optional<PackFiles> basis = Optional.ofNullable(byCode.get(code));
        if (basis.isEmpty()) {
            wrong(main, "there is no pack " + code + "; there are " + String.join(", ", byCode.keySet()));
        } else if (basis.flatMap(this::main).flatMap(PackBasis::named).isPresent()) {
            wrong(main, "the pack " + code + " rests on another itself");
        }
        return basis;
    }

    /** Reads the main file of a pack; what is wrong with it is noted when the pack is read whole. */
    private Optional<YamlFile> main(PackFiles folder) {
        return Optional.ofNullable(folder.bytes().get(PackFiles.MAIN))
                .flatMap(bytes -> YamlFile.read(folder.name(PackFiles.MAIN), bytes, new ArrayList<>()));
    }

    private static Optional<String> named(YamlFile main) {
        return Optional.of(main.root().path(BASIS)).filter(JsonNode::isString).map(JsonNode::asString);
    }

    private void wrong(YamlFile main, String what) {
        problems.add(new PackProblem(main.name(), main.line("/" + BASIS), what));
    }
}
