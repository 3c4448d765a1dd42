package id.pulang.offers.amounts;

import id.pulang.offers.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds amounts of money: {@code Rp 15.000.000}, {@code 12-15jt}, {@code $900}, {@code 1.000 - 1.200 USD}. A bare
 * number of a million or more is rupiah; a bare one of 500 to 5,000 right behind a word for pay is taken for dollars,
 * as such adverts write it. Immutable.
 */
public final class AmountReader {

    private static final double MILLION = 1_000_000;
    private static final double MOST = 1e12;
    private static final double BARE_LEAST = 500;
    private static final double BARE_MOST = 5_000;
    private static final Set<String> PAY = Set.of("gaji", "gapok", "gj", "salary", "basic", "base", "pokok", "naik");
    private static final Set<String> BETWEEN = Set.of("per", "a", "each", "tiap", "setiap", "se");

    private static final Set<String> LINKS = Set.of("sampai", "s", "sd", "hingga", "to", "an", "until", "ke");

    private final Currencies currencies;

    /** Reads with these currencies. */
    public AmountReader(Currencies currencies) {
        this.currencies = currencies;
    }

    /** All amounts of a text, in its order; a range is one amount. */
    public List<Amount> amounts(List<Token> tokens) {
        var amounts = new ArrayList<Amount>();
        int place = 0;
        while (place < tokens.size()) {
            if (tokens.get(place).isNumber()) {
                var written = new Written(tokens, place);
                if (written.rupiah > 0) {
                    amounts.add(written.amount());
                }
                place = written.to;
            } else {
                place++;
            }
        }
        return amounts;
    }

    /** One amount while it is read. */
    private final class Written {

        private final List<Token> tokens;
        private int from;
        private int to;
        private double rate;
        private double scale;
        private double most;
        private double rupiah;

        Written(List<Token> tokens, int place) {
            this.tokens = tokens;
            this.from = place;
            this.to = place;
            takeBefore(place);
            takeNumber();
            while (to < tokens.size() && isUpperEnd()) {
                skipBetween();
                takeNumber();
            }
            rupiah = rupiah();
        }

        private void takeBefore(int place) {
            if (place > 0 && currencies.currency(form(place - 1)) > 0) {
                rate = currencies.currency(form(place - 1));
                from = place - 1;
            }
        }

        private void takeNumber() {
            double value = tokens.get(to).number();
            to++;
            double own = scale(to);
            if (own > 0) {
                scale = own;
                to++;
            }
            if (to < tokens.size() && currencies.currency(form(to)) > 0 && sameSentence(to)) {
                rate = currencies.currency(form(to));
                to++;
            }
            most = Math.max(most, value);
        }

        private double scale(int place) {
            return place < tokens.size() && sameSentence(place) ? currencies.scale(form(place)) : 0;
        }

        /** Whether another number follows with at most a dash, a word such as "sampai" or a currency sign between. */
        private boolean isUpperEnd() {
            int next = afterLink();
            return next < tokens.size()
                    && tokens.get(next).isNumber()
                    && sameSentence(next)
                    && tokens.get(next).clause() - tokens.get(to - 1).clause() <= 1
                    && (next > to
                            || tokens.get(next).from() - tokens.get(to - 1).to() <= 3)
                    && (next > to
                            || tokens.get(next).from() > tokens.get(to - 1).to());
        }

        private int afterLink() {
            int next = to;
            if (next < tokens.size() && LINKS.contains(form(next))) {
                next++;
            }
            if (next < tokens.size() && (form(next).equals("d") || form(next).equals("dengan"))) {
                next++;
            }
            if (next < tokens.size() && currencies.currency(form(next)) > 0) {
                next++;
            }
            return next;
        }

        private void skipBetween() {
            int next = afterLink();
            if (next > to && currencies.currency(form(next - 1)) > 0) {
                rate = currencies.currency(form(next - 1));
            }
            to = next;
        }

        private boolean sameSentence(int place) {
            return tokens.get(place).sentence() == tokens.get(to - 1).sentence();
        }

        private double rupiah() {
            double value = most * (scale > 0 ? scale : 1);
            if (rate > 0) {
                return value * rate;
            }
            if (scale > 0 || value >= MILLION && tokens.get(to - 1).form().length() < 12) {
                return value;
            }
            boolean paid = from > 0 && PAY.contains(form(from - 1));
            if (paid && value >= BARE_LEAST && value <= BARE_MOST) {
                rate = currencies.currency("usd");
                return value * rate;
            }
            return 0;
        }

        private Amount amount() {
            int next = to;
            while (next < tokens.size() && BETWEEN.contains(form(next))) {
                next++;
            }
            double period = next < tokens.size() && sameSentence(next) ? currencies.period(form(next)) : -1;
            double monthly = period < 0 ? rupiah : rupiah * period;
            boolean foreign = rate > 1;
            return new Amount(from, to, monthly > MOST ? 0 : monthly, foreign);
        }

        private String form(int place) {
            return tokens.get(place).form();
        }
    }
}
