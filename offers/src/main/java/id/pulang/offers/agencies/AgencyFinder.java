package id.pulang.offers.agencies;

import id.pulang.offers.data.Span;
import id.pulang.offers.text.Token;
import id.pulang.offers.text.Tokenizer;
import id.pulang.offers.words.SpellingIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the agencies that a text names: what stands behind <i>PT</i>, and names of two words and more anywhere. A name
 * is looked up by its letters, up to six words at a time, so that the time does not depend on how many are listed.
 * Immutable.
 */
public final class AgencyFinder {

    private static final Set<String> COMPANY = Set.of("pt", "p3mi", "pjtki");
    private static final int MOST_WORDS = 6;
    private static final int SHORTEST_ALONE = 8;

    private final Map<String, Agency> byKey = new HashMap<>();
    private final SpellingIndex spellings;

    /** Finds the agencies of a list. */
    public AgencyFinder(AgencyRegister register, Tokenizer tokenizer) {
        for (Agency agency : register.agencies()) {
            agency.names().forEach(name -> byKey.putIfAbsent(key(name, tokenizer), agency));
        }
        spellings = new SpellingIndex(byKey.keySet());
    }

    private static String key(String name, Tokenizer tokenizer) {
        List<Token> tokens = tokenizer.tokens(name);
        int begin = !tokens.isEmpty() && COMPANY.contains(tokens.getFirst().form()) ? 1 : 0;
        return key(tokens, begin, tokens.size());
    }

    private static String key(List<Token> tokens, int begin, int end) {
        var key = new StringBuilder();
        tokens.subList(begin, end).forEach(token -> key.append(token.form()));
        return key.toString();
    }

    /** The agencies in the order of the text, given its words and the text itself. */
    public List<NamedAgency> agencies(List<Token> tokens, String text) {
        var named = new ArrayList<NamedAgency>();
        int place = 0;
        while (place < tokens.size()) {
            int behind = companyEnd(tokens, place);
            place = behind > place ? company(tokens, behind, text, named) : alone(tokens, place, named);
        }
        return named;
    }

    /** The token behind <i>PT</i> or <i>P. T.</i>; the same token where neither stands here. */
    private static int companyEnd(List<Token> tokens, int place) {
        if (COMPANY.contains(tokens.get(place).form())) {
            return place + 1;
        }
        boolean spaced = place + 1 < tokens.size()
                && tokens.get(place).form().equals("p")
                && tokens.get(place + 1).form().equals("t");
        return spaced ? place + 2 : place;
    }

    private int company(List<Token> tokens, int begin, String text, List<NamedAgency> named) {
        int most = sentenceEnd(tokens, begin);
        for (int end = most; end > begin; end--) {
            Agency agency = byKey.get(key(tokens, begin, end));
            if (agency != null) {
                named.add(new NamedAgency(span(tokens, begin, end), agency, true));
                return end;
            }
        }
        for (int end = most; end > begin; end--) {
            Set<String> near = spellings.near(key(tokens, begin, end));
            if (!near.isEmpty()) {
                named.add(new NamedAgency(
                        span(tokens, begin, end), byKey.get(near.iterator().next()), false));
                return end;
            }
        }
        int end = nameEnd(tokens, begin, most, text);
        if (end > begin) {
            named.add(new NamedAgency(span(tokens, begin, end), null, false));
        }
        return Math.max(end, begin);
    }

    private int alone(List<Token> tokens, int begin, List<NamedAgency> named) {
        for (int end = sentenceEnd(tokens, begin); end > begin + 1; end--) {
            String key = key(tokens, begin, end);
            Agency agency = key.length() < SHORTEST_ALONE ? null : byKey.get(key);
            if (agency != null) {
                named.add(new NamedAgency(span(tokens, begin, end), agency, true));
                return end;
            }
        }
        return begin + 1;
    }

    private static int sentenceEnd(List<Token> tokens, int begin) {
        int end = begin;
        while (end < tokens.size()
                && end - begin < MOST_WORDS
                && tokens.get(end).sentence() == tokens.get(begin).sentence()) {
            end++;
        }
        return end;
    }

    /** The end of a name that no list has: its words begin with a capital letter, or it is one word. */
    private static int nameEnd(List<Token> tokens, int begin, int most, String text) {
        int end = begin;
        while (end < most
                && tokens.get(end).clause() == tokens.get(begin).clause()
                && Character.isUpperCase(text.charAt(tokens.get(end).from()))) {
            end++;
        }
        return end == begin && begin < most ? begin + 1 : end;
    }

    private static Span span(List<Token> tokens, int begin, int end) {
        return new Span(tokens.get(begin).from(), tokens.get(end - 1).to());
    }
}
