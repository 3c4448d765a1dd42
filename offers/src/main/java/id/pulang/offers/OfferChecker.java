package id.pulang.offers;

import id.pulang.offers.data.Bilingual;
import id.pulang.offers.data.Span;
import id.pulang.offers.facts.Destination;
import id.pulang.offers.facts.PlacementStatus;
import id.pulang.offers.rules.Answer;
import id.pulang.offers.rules.FoundSigns;
import id.pulang.offers.rules.Rule;
import id.pulang.offers.rules.Sign;
import id.pulang.offers.words.ReadText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Checks what a job offer says: facts first, then combinations of signs. Time and memory grow with the length of the
 * text, no more. Immutable; any number of threads may share one.
 */
public final class OfferChecker {

    private static final String REPORTED = "contact.reported";
    private static final String OUTDATED = "rules.stale";
    private static final double BASE = -2;

    private final RuleSet rules;

    /** Checks by these rules. */
    public OfferChecker(RuleSet rules) {
        this.rules = rules;
    }

    /** Checks a text of any length, as it would be answered on the given day. */
    public CheckedOffer check(String text, LocalDate day) {
        return check(text, day, List.of());
    }

    /**
     * Checks a text of which somebody has looked up whether its contacts appear in reports.
     *
     * @param reported where those stand that do
     */
    public CheckedOffer check(String text, LocalDate day, List<Span> reported) {
        ReadText read = rules.read(text);
        FoundSigns found = rules.finder().find(read, day);
        rules.agencySigns().add(text, read, day, found);
        if (rules.signs().knows(REPORTED)) {
            reported.forEach(span -> found.add(REPORTED, span));
        }
        Set<String> codes = new HashSet<>(found.codes());
        if (day.isAfter(rules.release().validUntil())) {
            codes.add(OUTDATED);
        }
        List<Rule> holding = rules.rules().holding(codes);
        Answer answer = holding.isEmpty() ? Answer.NO_SIGN : holding.getFirst().answer();
        return new CheckedOffer(
                answer,
                holding,
                reasons(found),
                List.copyOf(found.destinations()),
                List.copyOf(found.agencies()),
                order(found),
                rules.release());
    }

    /** What to do after an answer, in the order in which it is told. */
    public List<Advice> adviceAfter(Answer answer) {
        return rules.advice().stream()
                .filter(advice -> advice.answer() == answer)
                .toList();
    }

    /** The states of which an authority has said that nobody should go there to work, in the order of the table. */
    public List<Destination> warnedOf() {
        return rules.destinations().all().stream()
                .filter(state -> state.status() != PlacementStatus.NO_STATEMENT
                        && state.status() != PlacementStatus.CLAIMED_NOT_OFFICIAL)
                .toList();
    }

    private List<Reason> reasons(FoundSigns found) {
        return found.codes().stream()
                .map(code -> rules.signs().sign(code))
                .filter(Sign::isFlag)
                .sorted(Comparator.comparingDouble(Sign::weight).reversed().thenComparing(Sign::code))
                .map(sign -> new Reason(sign.code(), sign.flag(), says(sign, found), found.spans(sign.code())))
                .toList();
    }

    private static Bilingual says(Sign sign, FoundSigns found) {
        return sign.says().with(facts(sign, found, Bilingual::local), facts(sign, found, Bilingual::english));
    }

    private static String facts(Sign sign, FoundSigns found, Function<Bilingual, String> language) {
        return found.facts(sign.code()).stream().map(language).distinct().collect(Collectors.joining(" "));
    }

    private double order(FoundSigns found) {
        double sum = BASE;
        for (String code : found.codes()) {
            sum += rules.signs().sign(code).weight();
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
