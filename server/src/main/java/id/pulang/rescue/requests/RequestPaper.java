package id.pulang.rescue.requests;

import id.pulang.papers.content.FieldKind;
import id.pulang.papers.content.PaperField;
import id.pulang.papers.content.PaperKind;
import java.util.List;

/** The request for a rescue as packs know it; a pack may be without a form for it. */
public final class RequestPaper {

    /** Said where a fact about somebody is not known, so that each row has a cell for it. */
    public static final String UNKNOWN = "UNKNOWN";

    /** The request with a row for each person: what is needed to find them and nothing more. */
    public static final PaperKind KIND = new PaperKind(
            "rescue",
            List.of(
                    PaperField.required("POST", FieldKind.TEXT),
                    PaperField.required("AUTHORITY", FieldKind.TEXT),
                    PaperField.required("ON", FieldKind.DATE),
                    PaperField.required("HEADS", FieldKind.TEXT),
                    PaperField.rows(
                            "PEOPLE",
                            PaperField.required("ROW", FieldKind.TEXT),
                            PaperField.required("NAME", FieldKind.PERSON),
                            PaperField.choice("SEX", "FEMALE", "MALE", UNKNOWN),
                            PaperField.optional("BORN", FieldKind.DATE),
                            PaperField.optional("ABOUT_AGE", FieldKind.TEXT),
                            PaperField.choice("NOT_BORN", UNKNOWN),
                            PaperField.required("PLACE", FieldKind.TEXT)),
                    PaperField.optional("WORDS", FieldKind.TEXT),
                    PaperField.required("ANSWER_BY", FieldKind.DATE),
                    PaperField.required("OFFICER", FieldKind.PERSON)),
            true);

    private RequestPaper() {}
}
