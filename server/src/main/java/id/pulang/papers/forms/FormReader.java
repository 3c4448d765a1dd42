package id.pulang.papers.forms;

import id.pulang.papers.content.FieldKind;
import id.pulang.papers.content.PaperField;
import id.pulang.papers.content.PaperKind;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a form against the kind of paper that it is for, and collects all that is wrong with it, line by line. */
final class FormReader {

    private static final Pattern SERIES = Pattern.compile("<meta name=\"series\" content=\"([A-Z]{2,8})\"/>");

    private final PaperKind kind;
    private final List<FormProblem> problems = new ArrayList<>();
    private final Set<String> shown = new HashSet<>();
    private Optional<PaperField> rows = Optional.empty();
    private int line;

    FormReader(PaperKind kind) {
        this.kind = kind;
    }

    /** What is wrong in a line of a form, and what may stand there. */
    record FormProblem(int line, String what) {}

    /** Reads a form; what is wrong with it stands in {@link #problems()} then. */
    PaperForm read(String language, String html) {
        html.lines().forEach(each -> {
            line++;
            look(each);
        });
        rows.ifPresent(open -> wrong("the rows of " + open.name() + " have no {{/" + open.name() + "}}"));
        missing(kind.fields());
        Matcher series = SERIES.matcher(html);
        boolean said = series.find();
        if (!said) {
            wrong("lacks <meta name=\"series\" content=\"...\"/> with two to eight capital letters");
        }
        return new PaperForm(said ? series.group(1) : "", language, html);
    }

    /** Returns what is wrong with the form that was read. */
    List<FormProblem> problems() {
        return List.copyOf(problems);
    }

    private void look(String text) {
        Matcher begin = Placeholder.ROWS_BEGIN.matcher(text);
        Matcher end = Placeholder.ROWS_END.matcher(text);
        if (begin.matches()) {
            begin(begin.group(1));
        } else if (end.matches()) {
            end(end.group(1));
        } else {
            Placeholder.ANY
                    .matcher(text)
                    .results()
                    .map(each -> each.group(1))
                    .forEach(inside -> Placeholder.read(inside)
                            .ifPresentOrElse(this::field, () -> wrong("{{" + inside + "}} is no placeholder")));
        }
    }

    private void begin(String name) {
        rows = kind.field(name).filter(field -> field.kind() == FieldKind.ROWS);
        shown.add(name);
        if (rows.isEmpty()) {
            wrong("there are no rows " + name + "; " + there(kind.fields()));
        }
    }

    private void end(String name) {
        if (rows.filter(open -> open.name().equals(name)).isEmpty()) {
            wrong("{{/" + name + "}} ends no rows");
        }
        rows.ifPresent(open -> missing(open.columns()));
        rows = Optional.empty();
    }

    private void field(Placeholder asked) {
        List<PaperField> fields = rows.map(PaperField::columns).orElse(kind.fields());
        fields.stream()
                .filter(each -> each.name().equals(asked.name()))
                .findFirst()
                .ifPresentOrElse(
                        field -> typed(field, asked),
                        () -> wrong("there is no field " + asked.name() + "; " + there(fields)));
    }

    private void typed(PaperField field, Placeholder asked) {
        shown.add(key(field));
        if (!asked.type().isEmpty() && !asked.type().equals(field.kind().word())) {
            wrong(field.name() + " is " + field.kind().word() + ", not " + asked.type());
        } else if (asked.type().isEmpty() && !kind.isOfEveryPaper(field)) {
            wrong(field.name() + " needs its type: {{" + field.name() + " "
                    + field.kind().word() + "}}");
        }
        asked.pattern()
                .filter(pattern -> !writes(pattern))
                .ifPresent(pattern -> wrong("no pattern of days: " + pattern));
        field.choices().stream()
                .filter(code ->
                        field.kind() == FieldKind.CHOICE && !asked.words().containsKey(code))
                .forEach(code -> wrong(field.name() + " has no words for " + code));
        asked.words().keySet().stream()
                .filter(code -> !field.choices().contains(code))
                .sorted()
                .forEach(code -> wrong(field.name() + " is never " + code + "; it may be " + field.choices()));
    }

    private void missing(List<PaperField> fields) {
        fields.stream()
                .filter(field -> field.required() && !shown.contains(key(field)))
                .forEach(field -> wrong("lacks the field " + field.name()));
    }

    /** Fields of rows may be called as fields of the paper are. */
    private String key(PaperField field) {
        return rows.filter(open -> open.columns().contains(field))
                        .map(open -> open.name() + "/")
                        .orElse("")
                + field.name();
    }

    private static boolean writes(String pattern) {
        try {
            return !DateTimeFormatter.ofPattern(pattern).toString().isEmpty();
        } catch (IllegalArgumentException | DateTimeException unknown) {
            return false;
        }
    }

    private static String there(List<PaperField> fields) {
        return "there are " + fields.stream().map(PaperField::name).collect(Collectors.joining(", "));
    }

    private void wrong(String what) {
        problems.add(new FormProblem(line, what));
    }
}
