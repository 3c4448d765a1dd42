package id.pulang.people.web.mending;

import id.pulang.identity.UserId;
import id.pulang.incidents.Sex;
import id.pulang.pages.Frame;
import id.pulang.people.corrections.CorrectedField;
import id.pulang.people.corrections.FactCorrection;
import id.pulang.people.mending.KnownFacts;
import id.pulang.people.review.PersonFile;
import id.pulang.people.review.questions.StatementView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field of a person with all that is said of it.
 *
 * @param corrections of this field, the newest first, those that were taken back included
 */
public record MendPage(
        PersonFile file, CorrectedField field, List<FactCorrection> corrections, Map<UserId, String> names) {

    public MendPage {
        corrections = List.copyOf(corrections);
        names = Map.copyOf(names);
    }

    /** Returns the id of the person. */
    public String id() {
        return file.summary().id().value().toString();
    }

    /** Returns what is known now. */
    public Optional<String> known() {
        return Optional.ofNullable(KnownFacts.of(file.card(), field));
    }

    /** Returns what a statement says. */
    public Optional<String> said(StatementView statement) {
        return Optional.ofNullable(KnownFacts.of(statement.facts(), field));
    }

    /** Returns the correction that wins over lists, if one does. */
    public Optional<FactCorrection> holding() {
        return corrections.stream().filter(each -> each.back().isEmpty()).findFirst();
    }

    /** Returns the name of a colleague. */
    public String name(UserId officer) {
        return names.getOrDefault(officer, "–");
    }

    /** Says a value as pages do. */
    public static String words(Frame frame, CorrectedField field, String value) {
        return switch (field) {
            case BORN -> frame.date(LocalDate.parse(value));
            case SEX -> frame.say("people.sex." + Sex.valueOf(value));
            case NAME, NATIONAL_NUMBER, PASSPORT, PHONE, BIRTH_PLACE -> value;
        };
    }
}
