package id.pulang.papers.content;

import java.util.List;

/**
 * One field that a kind of paper can show.
 *
 * @param required whether every form of the kind must show it; what is not required may be left out by a form, and by a
 *     paper
 * @param choices the codes of a choice, for each of which a form has words; empty for other kinds
 * @param columns the fields of each row; empty for other kinds
 */
public record PaperField(
        String name, FieldKind kind, boolean required, List<String> choices, List<PaperField> columns) {

    public PaperField {
        choices = List.copyOf(choices);
        columns = List.copyOf(columns);
    }

    /** Makes a field that every form shows. */
    public static PaperField required(String name, FieldKind kind) {
        return new PaperField(name, kind, true, List.of(), List.of());
    }

    /** Makes a field that a form may leave out. */
    public static PaperField optional(String name, FieldKind kind) {
        return new PaperField(name, kind, false, List.of(), List.of());
    }

    /** Makes a choice among codes that a form may leave out. */
    public static PaperField choice(String name, String... codes) {
        return new PaperField(name, FieldKind.CHOICE, false, List.of(codes), List.of());
    }

    /** Makes a list of rows that every form shows. */
    public static PaperField rows(String name, PaperField... columns) {
        return new PaperField(name, FieldKind.ROWS, true, List.of(), List.of(columns));
    }
}
