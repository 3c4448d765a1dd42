package id.pulang.repatriation.document;

import id.pulang.papers.content.FieldKind;
import id.pulang.papers.content.PaperField;
import id.pulang.papers.content.PaperKind;
import java.util.List;

/** The name list of a manifest as packs know it. */
public final class NameListPaper {

    /** Said where a fact about somebody is not known, so that each row has a cell for it. */
    public static final String UNKNOWN = "UNKNOWN";

    /** Said of whoever is settled to be a citizen of the country of the pack. */
    public static final String CITIZEN = "CITIZEN";

    /** The list with a row for each person. */
    public static final PaperKind KIND = new PaperKind(
            "names",
            List.of(
                    PaperField.optional("POST", FieldKind.TEXT),
                    PaperField.optional("INCIDENT", FieldKind.TEXT),
                    PaperField.required("GROUP", FieldKind.TEXT),
                    PaperField.optional("FLIGHT", FieldKind.TEXT),
                    PaperField.optional("ROUTE", FieldKind.TEXT),
                    PaperField.optional("LEAVES_AT", FieldKind.MOMENT),
                    PaperField.required("HEADS", FieldKind.TEXT),
                    PaperField.rows(
                            "PEOPLE",
                            PaperField.optional("PLACE", FieldKind.TEXT),
                            PaperField.required("NAME", FieldKind.PERSON),
                            PaperField.choice("NATIONALITY", CITIZEN, UNKNOWN),
                            PaperField.choice("SEX", "FEMALE", "MALE", UNKNOWN),
                            PaperField.optional("BORN", FieldKind.DATE),
                            PaperField.optional("ABOUT_AGE", FieldKind.TEXT),
                            PaperField.choice("NOT_BORN", UNKNOWN),
                            PaperField.optional("DOCUMENT", FieldKind.NUMBER),
                            PaperField.choice("NO_DOCUMENT", UNKNOWN),
                            PaperField.optional("DOCUMENT_UNTIL", FieldKind.DATE),
                            PaperField.choice("NO_UNTIL", UNKNOWN),
                            PaperField.optional("SEATING", FieldKind.TEXT),
                            PaperField.required("CASE_NUMBER", FieldKind.NUMBER)),
                    PaperField.optional("LEAD", FieldKind.PERSON),
                    PaperField.optional("LEAD_AT", FieldKind.TEXT),
                    PaperField.optional("HEAD", FieldKind.PERSON),
                    PaperField.optional("HEAD_AT", FieldKind.TEXT)));

    private NameListPaper() {}
}
