package id.pulang.papers.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of paper, declared by the module that fills it; packs have the forms on which it is printed, in
 * {@code papers/<code>.<language>.html}.
 *
 * @param code names the kind in packs and in the messages under {@code papers.kind.<code>}
 * @param optional whether the pack in use may be without a form for it; papers of the kind are then not printed
 */
public record PaperKind(String code, List<PaperField> fields, boolean optional) {

    /** The number of the paper. */
    public static final String NUMBER = "NUMBER";
    /** The number of the paper that this one corrects. */
    public static final String CORRECTS = "CORRECTS";
    /** The address of the page that says whether the paper is genuine. */
    public static final String ADDRESS = "ADDRESS";
    /** The same address as a picture. */
    public static final String QR = "QR";
    /** The hash of what the paper says. */
    public static final String HASH = "PRINT";
    /** By whom, when and why this copy was printed. */
    public static final String MARK = "MARK";

    /** What every paper shows, whatever its kind. */
    private static final List<PaperField> EVERY = List.of(
            PaperField.required(NUMBER, FieldKind.NUMBER),
            PaperField.required(CORRECTS, FieldKind.NUMBER),
            PaperField.required(ADDRESS, FieldKind.TEXT),
            PaperField.required(QR, FieldKind.TEXT),
            PaperField.required(HASH, FieldKind.TEXT),
            PaperField.required(MARK, FieldKind.TEXT));

    public PaperKind {
        fields = Stream.concat(EVERY.stream(), fields.stream().filter(field -> !EVERY.contains(field)))
                .toList();
    }

    /** A kind for which the pack in use has a form. */
    public PaperKind(String code, List<PaperField> fields) {
        this(code, fields, false);
    }

    /** Whether a field is of every paper, whatever its kind. */
    public boolean isOfEveryPaper(PaperField field) {
        return EVERY.contains(field);
    }

    /** Finds a field by its name. */
    public Optional<PaperField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
