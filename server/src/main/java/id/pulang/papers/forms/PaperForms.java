package id.pulang.papers.forms;

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
import org.springframework.stereotype.Component;

/**
 * The forms of all packs, for each kind of paper one in each language of a pack that has it, the first language at
 * least. Read once at the start, which is refused with file and line of all that is wrong.
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
            String path = "papers/" + kind.code() + "." + language + ".html";
            String file = pack.code() + "/" + path;
            pack.file(path).ifPresent(bytes -> {
                FormReader reader = new FormReader(kind);
                forms.put(file, reader.read(language, new String(bytes, StandardCharsets.UTF_8)));
                reader.problems().forEach(each -> problems.add(new PackProblem(file, each.line(), each.what())));
            });
            if (language.equals(pack.languages().getFirst()) && pack.file(path).isEmpty()) {
                problems.add(new PackProblem(file, 0, "is not there; every pack has it in its first language"));
            }
        }
    }

    /** Returns the form of a kind in a language, or in the first language of the pack if it has none in that one. */
    public PaperForm form(PaperKind kind, String language) {
        Pack pack = packs.usual();
        String before = pack.code() + "/papers/" + kind.code() + ".";
        PaperForm asked = forms.get(before + language + ".html");
        return asked != null
                ? asked
                : Objects.requireNonNull(
                        forms.get(before + pack.languages().getFirst() + ".html"), "The start looks for it");
    }
}
