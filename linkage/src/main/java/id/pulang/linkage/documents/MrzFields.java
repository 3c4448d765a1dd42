package id.pulang.linkage.documents;

import id.pulang.linkage.documents.MachineReadableZone.Document;
import id.pulang.linkage.documents.MachineReadableZone.Holder;
import id.pulang.linkage.model.Sex;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the fields out of lines whose check digits fit. */
record MrzFields(MrzFormat format, List<String> lines, MrzDates dates) {

    private static final String BETWEEN_NAMES = "<<";

    MachineReadableZone zone() {
        var document = new Document(
                words(lines.getFirst().substring(0, 2)),
                words(lines.getFirst().substring(2, 5)),
                number(),
                dates.expiry(format.expiry().in(lines)).orElse(null));
        return new MachineReadableZone(document, holder(), optional());
    }

    private Holder holder() {
        String name = format.bearer().in(lines);
        int between = name.indexOf(BETWEEN_NAMES);
        String birth = format.birth().in(lines);
        return new Holder(
                words(between < 0 ? name : name.substring(0, between)),
                between < 0 ? "" : words(name.substring(between)),
                !name.endsWith("<"),
                words(format.nationality().in(lines)),
                dates.born(birth).orElse(null),
                dates.year(birth).orElse(null),
                sex(format.sex().in(lines)));
    }

    private String number() {
        String number = format.number().in(lines);
        if (!isLong(format, lines)) {
            return words(number);
        }
        String rest = rest(format, lines);
        return words(number) + rest.substring(0, rest.length() - 1);
    }

    /** What is the state's own; the rest of a number that did not fit into its field is not. */
    private String optional() {
        String own = format.optional().stream().map(span -> span.in(lines)).collect(Collectors.joining(" "));
        return words(isLong(format, lines) ? own.substring(rest(format, lines).length()) : own);
    }

    /** Says whether the number is longer than its field: a filler stands where its check digit would. */
    static boolean isLong(MrzFormat format, List<String> lines) {
        return format != MrzFormat.TD3
                && format.number().next().in(lines).equals("<")
                && !rest(format, lines).isEmpty();
    }

    /** Returns what stands before the first filler of the state's own field. */
    static String rest(MrzFormat format, List<String> lines) {
        String own = format.optional().getFirst().in(lines);
        int end = own.indexOf('<');
        return end < 0 ? own : own.substring(0, end);
    }

    private static String words(String signs) {
        return signs.replace('<', ' ').replaceAll(" +", " ").strip();
    }

    private static @Nullable Sex sex(String sign) {
        return switch (sign) {
            case "M" -> Sex.MALE;
            case "F" -> Sex.FEMALE;
            default -> null;
        };
    }
}
