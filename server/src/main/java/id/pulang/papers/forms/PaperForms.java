package id.pulang.papers.forms;

import id.pulang.identity.PostCode;
import id.pulang.packs.Pack;
import id.pulang.packs.PackProblem;
import id.pulang.packs.Packs;
import id.pulang.packs.PacksRefused;
import id.pulang.papers.content.PaperKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The forms of all packs, for each kind of paper one in each language of a pack that has it; the pack in use has it in
 * its first language at least. Read once at the start, which is refused with file and line of all that is wrong.
 */
@Component
public class PaperForms {

    private final Packs packs;
    private final Map<String, PaperForm> forms = new LinkedHashMap<>();

    PaperForms(Packs packs, List<PaperKind> kinds) {
        this.packs = packs;
        List<PackProblem> problems = new ArrayList<>();
        packs.all().forEach(pack -> kinds.forEach(kind -> read(pack, kind, problems)));
        if (!problems.isEmpty()) {
            throw new PacksRefused(problems);
        }
    }

    private void read(Pack pack, PaperKind kind, List<PackProblem> problems) {
        for (String language : pack.languages()) {
            String path = path(kind, language);
            String file = file(pack, kind, language);
            pack.file(path).ifPresent(bytes -> {
                FormReader reader = new FormReader(kind);
                StyleSheets sheets = new StyleSheets(pack);
                forms.put(file, sheets.in(reader.read(language, new String(bytes, StandardCharsets.UTF_8))));
                Stream.of(reader.problems(), sheets.problems())
                        .flatMap(List::stream)
                        .forEach(each -> problems.add(new PackProblem(pack.name(path), each.line(), each.what())));
            });
            boolean needed = !kind.optional()
                    && pack.equals(packs.usual())
                    && language.equals(pack.languages().getFirst());
            if (needed && pack.file(path).isEmpty()) {
                problems.add(new PackProblem(file, 0, "is not there; the pack in use has it in its first language"));
            }
        }
    }

    /**
     * Returns the form of a kind as the pack of a post has it, in a language or else in the first of that pack; the
     * form of the pack in use where that pack has none.
     */
    public PaperForm form(PaperKind kind, PostCode post, String language) {
        return Stream.of(packs.at(post.value()), packs.usual())
                .flatMap(pack -> Stream.of(language, pack.languages().getFirst())
                        .map(each -> forms.get(file(pack, kind, each)))
                        .filter(Objects::nonNull))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns the languages in which papers of a kind are printed at a post, the first of its pack first; none where no
     * pack has a form for an optional kind.
     */
    public List<String> languages(PaperKind kind, PostCode post) {
        List<String> written = languages(kind, packs.at(post.value()));
        return written.isEmpty()
                ? languages(kind, packs.usual()).stream().limit(1).toList()
                : written;
    }

    private List<String> languages(PaperKind kind, Pack pack) {
        return pack.languages().stream()
                .filter(language -> forms.containsKey(file(pack, kind, language)))
                .toList();
    }

    private static String file(Pack pack, PaperKind kind, String language) {
        return pack.code() + "/" + path(kind, language);
    }

    private static String path(PaperKind kind, String language) {
        return "papers/" + kind.code() + "." + language + ".html";
    }
}
