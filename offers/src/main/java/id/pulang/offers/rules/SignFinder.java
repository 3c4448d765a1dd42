package id.pulang.offers.rules;

import id.pulang.offers.amounts.Amount;
import id.pulang.offers.facts.Destination;
import id.pulang.offers.facts.Destinations;
import id.pulang.offers.facts.PlacementStatus;
import id.pulang.offers.words.Match;
import id.pulang.offers.words.PhraseIndex;
import id.pulang.offers.words.ReadText;
import id.pulang.offers.words.WordGroups;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the signs of a text: its phrases, where it leads, what it pays. Words behind a denial are denied, up to three
 * words behind it in the same clause, and so is the rest of a list of fees whose first one is denied. A sentence that
 * warns of such offers is no offer; where only a part of it warns or disclaims ("we never ask for money, ..."), that
 * part alone is none. Immutable.
 */
public final class SignFinder {

    private static final String WARNING = "warning";
    private static final String DISCLAIMER = "disclaimer";
    private static final String NEWS = "news";
    private static final String APPLY = "apply";
    private static final int DENIED_WITHIN = 3;
    private static final int FREE_WITHIN = 2;
    private static final int FEE_WITHIN = 5;

    private final Signs signs;
    private final PhraseIndex index;
    private final Destinations destinations;
    private final Set<String> denials;
    private final Set<String> free;
    private final Set<String> fees;
    private final double highPay;

    /** Finds these signs; pay is high from so many rupiah a month on. */
    public SignFinder(Signs signs, PhraseIndex index, Destinations destinations, WordGroups groups, double highPay) {
        this.signs = signs;
        this.index = index;
        this.destinations = destinations;
        this.denials = groups.words("denial");
        this.free = groups.words("free");
        this.fees = groups.words("fee");
        this.highPay = highPay;
    }

    /** The signs of a text; facts that no longer hold on the given day are told as such. */
    public FoundSigns find(ReadText text, LocalDate day) {
        return new Finding(text, day).signs();
    }

    /** One text while its signs are looked for. */
    private final class Finding {

        private final ReadText text;
        private final LocalDate day;
        private final List<Match> matches;
        private final Set<Integer> warnings = new HashSet<>();
        private final Set<Integer> disclaimers = new HashSet<>();
        private final Set<String> deniedBefore = new HashSet<>();
        private final FoundSigns found = new FoundSigns();

        Finding(ReadText text, LocalDate day) {
            this.text = text;
            this.day = day;
            this.matches = index.matches(text);
        }

        FoundSigns signs() {
            for (Match match : matches) {
                boolean whole = clause(match.from()) == clause(match.to() - 1);
                if (match.sign().equals(WARNING) && whole) {
                    warnings.add(sentence(match));
                } else if (match.sign().equals(WARNING) || match.sign().equals(DISCLAIMER)) {
                    disclaimers.add(clause(match.from()));
                }
            }
            boolean news = has(NEWS) && !has(APPLY);
            if (news) {
                found.add(NEWS, text.span(0, 1));
                return found;
            }
            destinations.places(matches, text).forEach(this::place);
            destinations.dialCodes(matches).forEach(this::dialCode);
            text.amounts().values().forEach(this::pay);
            matches.stream()
                    .filter(match -> SignFinder.this.signs.knows(match.sign()))
                    .forEach(this::phrase);
            return found;
        }

        private boolean has(String sign) {
            return matches.stream().anyMatch(match -> match.sign().equals(sign) && !isDenied(match));
        }

        private void place(Match match, Destination destination) {
            boolean stale = destination.status() != PlacementStatus.NO_STATEMENT && !destination.holdsOn(day);
            String sign = stale
                    ? "place.abroad"
                    : switch (destination.status()) {
                        case NOT_A_PLACEMENT_COUNTRY, NO_COOPERATION -> "place.forbidden";
                        case WORK_FORBIDDEN_BY_MINISTER, CLAIMED_NOT_OFFICIAL -> "place.warned";
                        case NO_STATEMENT -> "place.abroad";
                    };
            boolean counts = add(sign, match);
            if (counts && stale) {
                add("fact.stale", match);
            }
            if (counts) {
                found.add(destination);
                found.add(sign, destination.says());
            }
        }

        private void dialCode(Match match, Destination destination) {
            if (destination.status() != PlacementStatus.NO_STATEMENT) {
                add("contact.foreign", match);
            }
        }

        private void pay(Amount amount) {
            int start = text.clauseStart(amount.from(), FEE_WITHIN);
            for (int token = start; token < amount.from(); token++) {
                if (text.isOneOf(token, fees)) {
                    return;
                }
            }
            var match = new Match("pay", amount.from(), amount.to());
            add("pay", match);
            if (amount.monthly() >= highPay) {
                add("pay.high", match);
            }
            if (amount.foreign()) {
                add("pay.foreign", match);
            }
        }

        private void phrase(Match match) {
            add(match.sign(), match);
        }

        /** Adds a sign, or what it is when denied; returns whether it counts as itself. */
        private boolean add(String code, Match match) {
            Sign sign = SignFinder.this.signs.sign(code);
            if (!sign.inWarnings() && isWarned(code, match)) {
                return false;
            }
            if (sign.ignoresDenial() || !isDenied(match) && !goesOnDenied(code, match)) {
                found.add(code, text.span(match.from(), match.to()));
                return true;
            }
            deniedBefore.add(code + sentence(match));
            if (!sign.vanishesWhenDenied()) {
                found.add(sign.denied(), text.span(denialStart(match), match.to()));
            }
            return false;
        }

        /** Whether it stands where the text warns; the rest of a list that a disclaimer begins is denied with it. */
        private boolean isWarned(String code, Match match) {
            if (disclaimers.contains(clause(match.from()))) {
                deniedBefore.add(code + sentence(match));
                return true;
            }
            return warnings.contains(sentence(match));
        }

        private boolean goesOnDenied(String code, Match match) {
            return deniedBefore.contains(code + sentence(match))
                    && !text.amounts().containsKey(match.to());
        }

        private boolean isDenied(Match match) {
            return denialStart(match) < match.from() || isFree(match);
        }

        private int denialStart(Match match) {
            for (int token = match.from() - 1; token >= text.clauseStart(match.from(), DENIED_WITHIN); token--) {
                if (text.isOneOf(token, denials)) {
                    return token;
                }
            }
            return match.from();
        }

        private boolean isFree(Match match) {
            if (!match.sign().equals("fee")) {
                return false;
            }
            int end = Math.min(text.size(), match.to() + FREE_WITHIN);
            for (int token = match.to(); token < end; token++) {
                if (text.tokens().get(token).clause()
                                == text.tokens().get(match.to() - 1).clause()
                        && text.isOneOf(token, free)) {
                    return true;
                }
            }
            return false;
        }

        private int clause(int token) {
            return text.tokens().get(token).clause();
        }

        private int sentence(Match match) {
            return text.tokens().get(match.from()).sentence();
        }
    }
}
