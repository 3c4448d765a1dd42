package id.pulang.offers.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends words whose letters are set apart ({@code L U A R}), which run into each other ({@code lokerluar}), or which
 * are broken in two ({@code lo ker}).
 */
final class JoinedWords {

    private static final int SHORTEST_RUN = 4;
    private static final int LONGEST_RUN = 200;
    private static final int SHORTEST_GLUED = 6;
    private static final int LONGEST_GLUED = 40;

    private final KnownWords words;

    JoinedWords(KnownWords words) {
        this.words = words;
    }

    List<Token> repair(List<Token> tokens) {
        var mended = new ArrayList<Token>(tokens.size());
        int place = 0;
        while (place < tokens.size()) {
            int end = runEnd(tokens, place);
            if (end - place >= SHORTEST_RUN) {
                join(tokens.subList(place, end), mended);
                place = end;
            } else {
                place = single(tokens, place, mended);
            }
        }
        return mended;
    }

    private int single(List<Token> tokens, int place, List<Token> mended) {
        Token token = tokens.get(place);
        if (isStray(token.form()) && isAlone(tokens, place)) {
            return place + 1;
        }
        Token next = place + 1 < tokens.size() ? tokens.get(place + 1) : null;
        if (next != null && isBroken(token, next)) {
            mended.add(token.as(token.form() + next.form(), token.from(), next.to()));
            return place + 2;
        }
        if (token.isNumber()
                || token.form().length() < SHORTEST_GLUED
                || token.form().length() > LONGEST_GLUED
                || words.knows(token.form())) {
            mended.add(token);
        } else {
            addParts(token, words.split(token.form()), mended);
        }
        return place + 1;
    }

    /** Whether nothing else stands in its clause, such as the letter of a list. */
    private static boolean isAlone(List<Token> tokens, int place) {
        Token token = tokens.get(place);
        return !token.isNumber()
                && Character.isLetter(token.form().charAt(0))
                && (place == 0 || tokens.get(place - 1).clause() != token.clause())
                && (place + 1 == tokens.size() || tokens.get(place + 1).clause() != token.clause());
    }

    private boolean isBroken(Token token, Token next) {
        String both = token.form() + next.form();
        return !token.isNumber()
                && !next.isNumber()
                && both.length() >= SHORTEST_GLUED
                && both.length() <= LONGEST_GLUED
                && token.clause() == next.clause()
                && !(words.knows(token.form()) && words.knows(next.form()))
                && words.knows(both);
    }

    private static void addParts(Token token, List<String> parts, List<Token> mended) {
        int letters = parts.stream().mapToInt(String::length).sum();
        boolean exact = token.to() - token.from() == letters;
        int begin = token.from();
        for (String part : parts) {
            int from = exact ? begin : token.from();
            int to = exact ? begin + part.length() : token.to();
            if (!isStray(part)) {
                mended.add(token.as(part, from, to));
            }
            begin = to;
        }
    }

    /** A letter that is left between words is none by itself: the last one of "transporting" is no short "tidak". */
    private static boolean isStray(String part) {
        return part.length() == 1;
    }

    /** Where a run of single letters and digits ends, between which stands at most one sign. */
    private static int runEnd(List<Token> tokens, int begin) {
        int end = begin;
        while (end < tokens.size()
                && end - begin < LONGEST_RUN
                && tokens.get(end).form().length() == 1
                && Character.isLetterOrDigit(tokens.get(end).form().charAt(0))
                && (end == begin || tokens.get(end).from() - tokens.get(end - 1).to() <= 1)) {
            end++;
        }
        return end;
    }

    private void join(List<Token> run, List<Token> mended) {
        int place = 0;
        while (place < run.size()) {
            int end = place + 1;
            while (end < run.size() && run.get(end).isNumber() == run.get(place).isNumber()) {
                end++;
            }
            addJoined(run.subList(place, end), mended);
            place = end;
        }
    }

    private void addJoined(List<Token> part, List<Token> mended) {
        var joined = new StringBuilder();
        part.forEach(token -> joined.append(token.form()));
        Token first = part.getFirst();
        if (first.isNumber()) {
            double value = Double.parseDouble(joined.toString());
            mended.add(new Token(
                    joined.toString(),
                    first.from(),
                    part.getLast().to(),
                    first.sentence(),
                    first.clause(),
                    false,
                    value));
            return;
        }
        int letter = 0;
        for (String word : words.split(joined.toString())) {
            int last = letter + word.length() - 1;
            if (!isStray(word)) {
                mended.add(
                        first.as(word, part.get(letter).from(), part.get(last).to()));
            }
            letter = last + 1;
        }
    }
}
