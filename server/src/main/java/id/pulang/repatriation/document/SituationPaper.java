package id.pulang.repatriation.document;

import id.pulang.cases.course.Stage;
import id.pulang.papers.content.FieldKind;
import id.pulang.papers.content.PaperField;
import id.pulang.papers.content.PaperKind;
import id.pulang.repatriation.manifest.ManifestState;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The situation report of an incident as packs know it: one page, with no name. */
public final class SituationPaper {

    /** Said of people of whom no list says it. */
    public static final String UNKNOWN = "UNKNOWN";

    /** That a medical officer found somebody unfit to travel; how few they were is not told. */
    public static final String NOT_FIT = "NOT_FIT";

    /** The codes of sexes, the last for those of whom no list says it. */
    public static final List<String> SEXES = List.of("FEMALE", "MALE", UNKNOWN);

    /** The milestones that are told as what was done in the last 24 hours, in the order of the way home. */
    public static final List<String> DONE = List.of(
            "OPENED",
            "IDENTITY_VERIFIED",
            "FIT_TO_TRAVEL",
            NOT_FIT,
            "SCREENED_ONCE",
            "SCREENED_TWICE",
            "CLEARED",
            "ON_MANIFEST",
            "BOARDED",
            "LANDED",
            "HANDED_OVER",
            "HANDOVER_COUNTERSIGNED");

    private static final List<String> AGES =
            List.of("UNDER_EIGHTEEN", "TO_TWENTY_FOUR", "TO_THIRTY_FOUR", "TO_FORTY_FOUR", "OLDER", UNKNOWN);

    private static final List<String> CLOCKS = List.of("IDENTITY", "HEALTH", "SCREENING", "HANDOVER", "ACCEPTANCE");

    /** The report. */
    public static final PaperKind KIND = new PaperKind(
            "situation",
            fields(
                    texts("POST", "INCIDENT", "PLACE"),
                    List.of(PaperField.required("AS_OF", FieldKind.MOMENT)),
                    texts("ZONE", "HEADS", "CASES", "WITHOUT_CASE", "EQUATION", "READY"),
                    List.of(PaperField.optional("SOUGHT", FieldKind.TEXT)),
                    List.of(
                            rows("STAGES", choice("STAGE", stages()), "COUNT", "SHARE"),
                            rows("GATES", "OWNER", "GATE", "MET", "UNMET", "LONGEST", "SHARE"),
                            rows("BLOCKED", "LACKING", "COUNT", "LONGEST")),
                    texts("BLOCKED_OTHERWISE"),
                    List.of(
                            rows("CLOCKS", choice("CLOCK", CLOCKS), "NEAR", "MISSED"),
                            rows(
                                    "SEATS",
                                    choice("STATE", names(ManifestState.values())),
                                    "GROUP",
                                    "FLIGHT",
                                    "LISTED",
                                    "BOARDED",
                                    "NOT_BOARDED",
                                    "TO_MARK",
                                    "HANDED_OVER"),
                            rows("AGES", choice("AGE", AGES), "COUNT", "SHARE"),
                            rows("SEXES", choice("SEX", SEXES), "COUNT", "SHARE"),
                            rows("DONE", choice("WHAT", DONE), "COUNT")),
                    Stream.of("NO_GATES", "NO_BLOCKED", "NO_CLOCKS", "NO_SEATS", "NO_DONE")
                            .map(none -> choice(none, List.of("NONE")))
                            .toList()),
            true);

    private SituationPaper() {}

    /** The stages from registration on; those before have a line of their own. */
    private static List<String> stages() {
        return Arrays.stream(Stage.values())
                .filter(each -> !each.isBeforeRegistration())
                .map(Enum::name)
                .toList();
    }

    @SafeVarargs
    private static List<PaperField> fields(List<PaperField>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    private static List<PaperField> texts(String... names) {
        return Stream.of(names)
                .map(name -> PaperField.required(name, FieldKind.TEXT))
                .toList();
    }

    private static PaperField rows(String name, String... columns) {
        return PaperField.rows(name, texts(columns).toArray(PaperField[]::new));
    }

    private static PaperField rows(String name, PaperField coded, String... columns) {
        return PaperField.rows(name, fields(List.of(coded), texts(columns)).toArray(PaperField[]::new));
    }

    private static PaperField choice(String name, List<String> codes) {
        return new PaperField(name, FieldKind.CHOICE, true, codes, List.of());
    }

    private static List<String> names(Enum<?>[] codes) {
        return Arrays.stream(codes).map(Enum::name).toList();
    }
}
