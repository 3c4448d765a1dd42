package id.pulang.people.web.review;

import id.pulang.identity.UserId;
import id.pulang.incidents.StatedFacts;
import id.pulang.linkage.decision.Objection;
import id.pulang.linkage.decision.Thresholds;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.TokenAlignment;
import id.pulang.people.review.questions.QuestionView;
import id.pulang.people.review.questions.Standing;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of two records. */
public record ReviewPage(
        QuestionView question, List<FieldRow> fields, Map<UserId, String> names, int remaining, Thresholds thresholds) {

    static List<FieldRow> fields(QuestionView question) {
        var evidence = question.explanation().fields();
        double heaviest = evidence.stream()
                .mapToDouble(each -> Math.abs(each.bits()))
                .reduce(EvidenceStrength.DECISIVE, Math::max);
        return evidence.stream()
                .map(each -> FieldRow.of(
                        each,
                        value(question.left().facts(), each.field()),
                        value(question.right().facts(), each.field()),
                        heaviest))
                .toList();
    }

    /**
     * Says whether what the computer concludes is shown at once: only when both officers have answered, so that neither
     * answers after it. Until then it is folded.
     */
    public boolean bothAnswered() {
        return question.answers().closed() != null || question.answers().standing() == Standing.DISAGREED;
    }

    /** Returns how strongly a pair of words speaks. */
    public static EvidenceStrength strength(TokenAlignment token) {
        return EvidenceStrength.of(token.bits());
    }

    /** Returns the fields about which at least one record says something. */
    public List<FieldRow> spoken() {
        return fields.stream().filter(field -> !field.silent()).toList();
    }

    /** Returns the fields about which neither record says anything. */
    public List<FieldRow> silent() {
        return fields.stream().filter(FieldRow::silent).toList();
    }

    /** Returns the name of a colleague. */
    public String name(UserId officer) {
        return names.getOrDefault(officer, "–");
    }

    /** Returns the address of the question. */
    public String path() {
        return "/desk/people/review/" + question.id().value();
    }

    /** Returns the key of the words for how probable it is that both are one person. */
    public String probability() {
        return MatchProbability.text(question.explanation().probability());
    }

    /** Returns the probability in per cent, never quite nothing and never quite everything. */
    public int percent() {
        return (int) Math.clamp(Math.round(question.explanation().probability() * 100), 1, 99);
    }

    /** Returns why the two were not joined without asking. */
    public List<Objection> objections() {
        return Objection.against(question.explanation());
    }

    /** Says whether the chance lies below the line from which rows are joined without asking. */
    public boolean belowTheLine() {
        return question.explanation().probability() < thresholds.joinAt();
    }

    /** Returns the sign between two words: equal, alike, different, or that one of them is missing. */
    public static String sign(TokenAlignment token) {
        if (token.left() == null || token.right() == null) {
            return "·";
        }
        return switch (token.level()) {
            case SAME -> "=";
            case DIFFERENT -> "≠";
            default -> "≈";
        };
    }

    /** Returns the words of a pair of words, each once, with how many people bear them. */
    public List<NameWord> words(TokenAlignment token) {
        return Stream.of(token.left(), token.right())
                .filter(Objects::nonNull)
                .distinct()
                .map(word -> new NameWord(word, question.bearers().getOrDefault(word, 0)))
                .toList();
    }

    /**
     * Returns the keys of all that the two lists say beyond the fields that are compared, without where the person is:
     * that is sealed with the case.
     */
    public List<String> further() {
        return Stream.of(question.left(), question.right())
                .flatMap(side -> side.facts().other().keySet().stream())
                .filter(key -> !key.equals(StatedFacts.LAST_PLACE))
                .distinct()
                .toList();
    }

    private static @Nullable Object value(StatedFacts facts, Field field) {
        return switch (field) {
            case NAME -> names(facts);
            case BORN -> born(facts);
            case SEX -> facts.sex();
            case NATIONAL_NUMBER -> facts.nationalNumber();
            case PASSPORT -> facts.passport();
            case PHONE -> facts.phone();
            case BIRTH_PLACE -> facts.birthPlace();
            case MOTHER -> facts.motherName();
            case DETAIL -> null;
        };
    }

    /** The date, else the age, else the year. */
    private static @Nullable Object born(StatedFacts facts) {
        Integer year = facts.further().bornYear();
        Object otherwise = year == null ? facts.age() : Year.of(year);
        return facts.born() == null ? otherwise : facts.born();
    }

    private static String names(StatedFacts facts) {
        return Stream.concat(Stream.ofNullable(facts.name()), facts.otherNames().stream())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" / "));
    }
}
