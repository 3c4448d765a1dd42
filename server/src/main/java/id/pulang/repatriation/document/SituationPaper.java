package id.pulang.repatriation.document;

import id.pulang.cases.course.Stage;
import id.pulang.papers.content.FieldKind;
import id.pulang.papers.content.PaperField;
import id.pulang.papers.content.PaperKind;
import id.pulang.repatriation.manifest.ManifestState;
import java.util.Arrays;
import java.util.List;

/** The situation report of an incident as packs know it: one page, with no name. */
public final class SituationPaper {

    /** Said of people of whom no list says it. */
    public static final String UNKNOWN = "UNKNOWN";

    /** The codes of sexes, the last for those of whom no list says it. */
    public static final List<String> SEXES = List.of("FEMALE", "MALE", UNKNOWN);

    /** The milestones that are told as what was done in the last 24 hours, in the order of the way home. */
    public static final List<String> DONE = List.of(
            "OPENED",
            "IDENTITY_VERIFIED",
            "FIT_TO_TRAVEL",
            "NOT_FIT",
            "SCREENED_ONCE",
            "SCREENED_TWICE",
            "CLEARED",
            "ON_MANIFEST",
            "BOARDED",
            "LANDED",
            "HANDED_OVER",
            "HANDOVER_COUNTERSIGNED");

    /** The report. */
    public static final PaperKind KIND = new PaperKind(
            "situation",
            List.of(
                    PaperField.required("POST", FieldKind.TEXT),
                    PaperField.required("INCIDENT", FieldKind.TEXT),
                    PaperField.required("PLACE", FieldKind.TEXT),
                    PaperField.required("AS_OF", FieldKind.MOMENT),
                    PaperField.required("ZONE", FieldKind.TEXT),
                    PaperField.required("HEADS", FieldKind.TEXT),
                    PaperField.required("CASES", FieldKind.TEXT),
                    PaperField.required("WITHOUT_CASE", FieldKind.TEXT),
                    PaperField.required("EQUATION", FieldKind.TEXT),
                    PaperField.required("READY", FieldKind.TEXT),
                    PaperField.rows(
                            "STAGES",
                            choice("STAGE", names(Stage.values())),
                            PaperField.required("COUNT", FieldKind.TEXT),
                            PaperField.required("SHARE", FieldKind.TEXT)),
                    PaperField.rows(
                            "GATES",
                            PaperField.required("OWNER", FieldKind.TEXT),
                            PaperField.required("GATE", FieldKind.TEXT),
                            PaperField.required("MET", FieldKind.TEXT),
                            PaperField.required("UNMET", FieldKind.TEXT),
                            PaperField.required("LONGEST", FieldKind.TEXT),
                            PaperField.required("SHARE", FieldKind.TEXT)),
                    PaperField.rows(
                            "BLOCKED",
                            PaperField.required("LACKING", FieldKind.TEXT),
                            PaperField.required("COUNT", FieldKind.TEXT),
                            PaperField.required("LONGEST", FieldKind.TEXT)),
                    PaperField.required("BLOCKED_OTHERWISE", FieldKind.TEXT),
                    PaperField.rows(
                            "CLOCKS",
                            choice("CLOCK", List.of("IDENTITY", "HEALTH", "SCREENING", "HANDOVER", "ACCEPTANCE")),
                            PaperField.required("NEAR", FieldKind.TEXT),
                            PaperField.required("MISSED", FieldKind.TEXT)),
                    PaperField.rows(
                            "SEATS",
                            PaperField.required("GROUP", FieldKind.TEXT),
                            PaperField.required("FLIGHT", FieldKind.TEXT),
                            choice("STATE", names(ManifestState.values())),
                            PaperField.required("LISTED", FieldKind.TEXT),
                            PaperField.required("BOARDED", FieldKind.TEXT),
                            PaperField.required("NOT_BOARDED", FieldKind.TEXT),
                            PaperField.required("TO_MARK", FieldKind.TEXT),
                            PaperField.required("HANDED_OVER", FieldKind.TEXT)),
                    PaperField.rows(
                            "AGES",
                            choice(
                                    "AGE",
                                    List.of(
                                            "UNDER_EIGHTEEN",
                                            "TO_TWENTY_FOUR",
                                            "TO_THIRTY_FOUR",
                                            "TO_FORTY_FOUR",
                                            "OLDER",
                                            UNKNOWN)),
                            PaperField.required("COUNT", FieldKind.TEXT),
                            PaperField.required("SHARE", FieldKind.TEXT)),
                    PaperField.rows(
                            "SEXES",
                            choice("SEX", SEXES),
                            PaperField.required("COUNT", FieldKind.TEXT),
                            PaperField.required("SHARE", FieldKind.TEXT)),
                    PaperField.rows("DONE", choice("WHAT", DONE), PaperField.required("COUNT", FieldKind.TEXT)),
                    none("NO_GATES"),
                    none("NO_BLOCKED"),
                    none("NO_CLOCKS"),
                    none("NO_SEATS"),
                    none("NO_DONE")),
            true);

    private SituationPaper() {}

    private static PaperField choice(String name, List<String> codes) {
        return new PaperField(name, FieldKind.CHOICE, true, codes, List.of());
    }

    private static PaperField none(String name) {
        return choice(name, List.of("NONE"));
    }

    private static List<String> names(Enum<?>[] codes) {
        return Arrays.stream(codes).map(Enum::name).toList();
    }
}
