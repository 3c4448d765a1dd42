package id.pulang.papers.forms;

import id.pulang.packs.Pack;
import id.pulang.packs.Packs;
import id.pulang.papers.forms.FormReader.FormProblem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the style sheets that a form links into the form itself, so that a paper needs no other file and the hash of its
 * form covers how it looks. A sheet is the pack's own {@code papers/<name>.css}, or else the one delivered for all.
 */
final class StyleSheets {

    private static final Pattern LINK = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]*)\"/>");

    /** A file beside the forms, never one above them. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}\\.css");

    private final Pack pack;
    private final List<FormProblem> problems = new ArrayList<>();

    StyleSheets(Pack pack) {
        this.pack = pack;
    }

    /** Returns the form with each link replaced by the sheet; a link to no sheet stays, and is a problem. */
    PaperForm in(PaperForm form) {
        String html = LINK.matcher(form.html()).replaceAll(link -> Matcher.quoteReplacement(style(form, link)));
        return new PaperForm(form.series(), form.language(), html);
    }

    List<FormProblem> problems() {
        return List.copyOf(problems);
    }

    private String style(PaperForm form, MatchResult link) {
        Optional<String> sheet = sheet(link.group(1));
        if (sheet.isEmpty()) {
            int line = (int) form.html().substring(0, link.end()).lines().count();
            problems.add(new FormProblem(line, "there is no style sheet " + link.group(1)));
        }
        return sheet.map(css -> "<style>\n" + css + "</style>").orElse(link.group());
    }

    private Optional<String> sheet(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        String path = "papers/" + name;
        return pack.file(path).or(() -> Packs.shipped(path)).map(css -> new String(css, StandardCharsets.UTF_8));
    }
}
