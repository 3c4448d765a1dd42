package id.pulang.offers.words;

import id.pulang.offers.amounts.Amount;
import id.pulang.offers.amounts.AmountReader;
import id.pulang.offers.data.Span;
import id.pulang.offers.text.Token;
import id.pulang.offers.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text as rules see it.
 *
 * @param tokens its words and numbers
 * @param readings for each token the words of rules that it may be
 * @param amounts its amounts of money by the token where each begins
 */
public record ReadText(List<Token> tokens, List<Set<String>> readings, Map<Integer, Amount> amounts) {

    private static final int LONGEST_DIAL_CODE = 4;

    /** Reads a text. */
    public static ReadText of(String text, Tokenizer tokenizer, Lexicon lexicon, AmountReader amountReader) {
        List<Token> tokens = tokenizer.tokens(text);
        var known = new Readings(lexicon);
        var readings = new ArrayList<Set<String>>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            readings.add(readings(tokens, i, known));
        }
        var amounts = new LinkedHashMap<Integer, Amount>();
        amountReader.amounts(tokens).forEach(amount -> amounts.put(amount.from(), amount));
        return new ReadText(tokens, readings, amounts);
    }

    private static Set<String> readings(List<Token> tokens, int i, Readings known) {
        String form = tokens.get(i).form();
        if (form.startsWith("+")) {
            return beginnings(form);
        }
        if (tokens.get(i).isNumber()) {
            return i > 0 && tokens.get(i - 1).form().equals("me") ? beginnings("+" + form) : Set.of();
        }
        return known.of(form);
    }

    private static Set<String> beginnings(String dialled) {
        var beginnings = new HashSet<String>();
        for (int length = 2; length <= Math.min(LONGEST_DIAL_CODE, dialled.length()); length++) {
            beginnings.add(dialled.substring(0, length));
        }
        return beginnings;
    }

    /** Whether a token may be one of these words. */
    public boolean isOneOf(int token, Set<String> words) {
        for (String reading : readings.get(token)) {
            if (words.contains(reading)) {
                return true;
            }
        }
        return false;
    }

    /** How many words and numbers it has. */
    public int size() {
        return tokens.size();
    }

    /** Where some tokens stand in the text as it was given. */
    public Span span(int from, int to) {
        return new Span(tokens.get(from).from(), tokens.get(to - 1).to());
    }

    /** The token from which on everything before this one belongs to the same clause, at most so many back. */
    public int clauseStart(int token, int most) {
        int start = token;
        while (start > 0
                && token - start < most
                && tokens.get(start - 1).clause() == tokens.get(token).clause()) {
            start--;
        }
        return start;
    }
}
