package id.pulang.offers.words;

import id.pulang.offers.amounts.Amount;
import id.pulang.offers.data.DataRow;
import id.pulang.offers.data.Mistake;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words in a row that are a sign: {@code visa turis|wisata}, {@code @send .. otp}. A word may have alternatives, be a
 * group ({@code @name}), a number ({@code #}) or an amount ({@code $}); {@code ..} stands for up to three other words
 * of the sentence. Matching takes a bounded number of steps at each place. Immutable.
 */
public final class Phrase {

    private static final int GAP = 3;
    private static final int REACH = 60;

    private enum Kind {
        WORDS,
        NUMBER,
        AMOUNT
    }

    private record Element(Kind kind, Set<String> words, int gap) {}

    private final String sign;
    private final List<Element> elements;

    private Phrase(String sign, List<Element> elements) {
        this.sign = sign;
        this.elements = elements;
    }

    /** Reads a phrase; what is wrong with it is noted at the row from which it comes. */
    public static Phrase of(String sign, String written, WordGroups groups, DataRow row) {
        var elements = new ArrayList<Element>();
        int gap = 0;
        for (String part : written.split(" ")) {
            if (part.equals("..")) {
                gap = GAP;
            } else {
                elements.add(element(part, gap, groups, row));
                gap = 0;
            }
        }
        if (elements.isEmpty() || gap > 0 || elements.getFirst().gap > 0) {
            row.wrong(1, Mistake.PHRASE_ENDS, written);
        }
        return new Phrase(sign, elements);
    }

    private static Element element(String part, int gap, WordGroups groups, DataRow row) {
        if (part.equals("#")) {
            return new Element(Kind.NUMBER, Set.of(), gap);
        }
        if (part.equals("$")) {
            return new Element(Kind.AMOUNT, Set.of(), gap);
        }
        var words = new HashSet<String>();
        for (String word : part.split("\\|")) {
            if (word.startsWith("@")) {
                Set<String> group = groups.words(word.substring(1));
                if (group.isEmpty()) {
                    row.wrong(1, Mistake.NO_SUCH_GROUP, word);
                }
                words.addAll(group);
            } else {
                words.add(groups.canonicalOf(word));
            }
        }
        return new Element(Kind.WORDS, words, gap);
    }

    /** All its words. */
    public Set<String> words() {
        var words = new HashSet<String>();
        elements.forEach(each -> words.addAll(each.words));
        return words;
    }

    /** The words with which it begins; none where it begins with a number or an amount. */
    Set<String> beginnings() {
        return elements.isEmpty() ? Set.of() : elements.getFirst().words;
    }

    /** What it is a sign of. */
    String sign() {
        return sign;
    }

    /** The token behind it where it stands at this token of a text, the nearest; -1 where it does not stand there. */
    int endAt(ReadText text, int start) {
        long ends = 1;
        for (Element element : elements) {
            long next = 0;
            for (long left = ends; left != 0; left &= left - 1) {
                next |= ends(element, text, start, Long.numberOfTrailingZeros(left));
            }
            ends = next;
        }
        return ends == 0 ? -1 : start + Long.numberOfTrailingZeros(ends);
    }

    /** Where the element may end, as bits counted from the start, when it begins up to its gap behind this place. */
    private static long ends(Element element, ReadText text, int start, int begin) {
        long ends = 0;
        for (int skipped = 0; skipped <= element.gap; skipped++) {
            int place = start + begin + skipped;
            if (place >= text.size() || place > start && !follows(text, place, skipped)) {
                break;
            }
            int length = length(element, text, place);
            if (length > 0 && begin + skipped + length < REACH) {
                ends |= 1L << begin + skipped + length;
            }
        }
        return ends;
    }

    private static boolean follows(ReadText text, int place, int skipped) {
        var token = text.tokens().get(place);
        return token.sentence() == text.tokens().get(place - 1).sentence() || skipped == 0 && token.wrapped();
    }

    private static int length(Element element, ReadText text, int place) {
        return switch (element.kind) {
            case WORDS -> text.isOneOf(place, element.words) ? 1 : 0;
            case NUMBER -> text.tokens().get(place).isNumber() ? 1 : 0;
            case AMOUNT -> {
                Amount amount = text.amounts().get(place);
                yield amount == null ? 0 : amount.to() - place;
            }
        };
    }
}
