package id.pulang.papers.print;

import id.pulang.papers.content.PaperContent;
import id.pulang.papers.content.PaperKind;
import id.pulang.papers.forms.PaperForm;
import id.pulang.papers.forms.Placeholder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** A form with everything filled in; a line that asks for what is not known is left out. */
final class FilledForm {

    private final PaperForm form;
    private final PaperContent said;

    private FilledForm(PaperForm form, PaperContent said) {
        this.form = form;
        this.said = said;
    }

    static String html(PaperForm form, PaperContent said) {
        List<String> lines = new ArrayList<>();
        List<String> block = new ArrayList<>();
        String rows = "";
        for (String line : form.html().lines().toList()) {
            Matcher begin = Placeholder.ROWS_BEGIN.matcher(line);
            if (begin.matches()) {
                rows = begin.group(1);
            } else if (Placeholder.ROWS_END.matcher(line).matches()) {
                said.rows(rows).forEach(row -> lines.addAll(new FilledForm(form, row).filled(block)));
                block.clear();
                rows = "";
            } else if (rows.isEmpty()) {
                lines.addAll(new FilledForm(form, said).filled(List.of(line)));
            } else {
                block.add(line);
            }
        }
        return String.join("\n", lines);
    }

    private List<String> filled(List<String> lines) {
        return lines.stream().flatMap(line -> filled(line).stream()).toList();
    }

    private Optional<String> filled(String line) {
        boolean known = Placeholder.in(line).allMatch(each -> worded(each).isPresent());
        return known
                ? Optional.of(Placeholder.ANY
                        .matcher(line)
                        .replaceAll(each -> Matcher.quoteReplacement(Placeholder.read(each.group(1))
                                .flatMap(this::worded)
                                .orElse(""))))
                : Optional.empty();
    }

    private Optional<String> worded(Placeholder asked) {
        return said.line(asked.name()).map(text -> switch (asked.type()) {
            case "date" -> escaped(day(text, asked));
            case "moment" -> escaped(moment(text, asked));
            case "choice" -> asked.words().getOrDefault(text, escaped(text));
            default -> asked.name().equals(PaperKind.QR) ? text : escaped(text);
        });
    }

    private String day(String text, Placeholder asked) {
        var usual = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
        return written(text, LocalDate::parse, pattern(asked, usual));
    }

    private String moment(String text, Placeholder asked) {
        var usual = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT);
        return written(text, ZonedDateTime::parse, pattern(asked, usual));
    }

    private DateTimeFormatter pattern(Placeholder asked, DateTimeFormatter usual) {
        return asked.pattern().map(DateTimeFormatter::ofPattern).orElse(usual).localizedBy(form.locale());
    }

    /** A time in the language of the form; papers of earlier versions hold it in words already. */
    private static String written(String text, Function<String, TemporalAccessor> read, DateTimeFormatter pattern) {
        try {
            return pattern.format(read.apply(text));
        } catch (DateTimeException inWords) {
            return text;
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .chars()
                .mapToObj(each -> each < ' ' ? " " : Character.toString(each))
                .collect(Collectors.joining());
    }
}
