package id.pulang.offers.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words and numbers. Time and space grow with the length of the text, no more: each sign is looked at
 * a bounded number of times. Immutable; each text has a reading of its own.
 */
public final class Tokenizer {

    private static final int LONGEST_PIECE = 64;
    private static final int DIALLED = 9;
    private static final int SHORTEST_ALONE = 4;
    private static final String INSIDE_WORDS = "@$!*|\u20ac'\u2019`" + CharacterFolding.PICTURE;
    private static final String ENDS_CLAUSE = ",;\u2022|()[]{}\"\u201c\u201d<>=\u2192" + CharacterFolding.PICTURE;

    private final CharacterFolding folding;
    private final KnownWords words;

    /** Reads words with the help of those that are known. */
    public Tokenizer(CharacterFolding folding, KnownWords words) {
        this.folding = folding;
        this.words = words;
    }

    /** The words and numbers of a text, in its order. */
    public List<Token> tokens(String text) {
        return new JoinedWords(words).repair(new Reading(folding.fold(text)).read());
    }

    /** One text while it is read. */
    private final class Reading {

        private final FoldedText text;
        private final List<Token> tokens = new ArrayList<>();
        private int sentence;
        private int clause;
        private boolean wrapped;

        Reading(FoldedText text) {
            this.text = text;
        }

        List<Token> read() {
            int place = 0;
            while (place < text.length()) {
                place = next(place);
            }
            return tokens;
        }

        private int next(int place) {
            char sign = text.at(place);
            int number = NumberReader.lenientEnd(text, place);
            if (number > place && !Character.isLetter(text.at(place - 1))) {
                addNumber(place, number);
                return number;
            }
            if (NumberReader.isDigit(sign)) {
                return digits(place);
            }
            if (Character.isLetter(sign)) {
                return piece(place);
            }
            if (sign == '+' && NumberReader.isDigit(text.at(place + 1))) {
                return dialCode(place);
            }
            mark(sign, place);
            return place + 1;
        }

        private void mark(char sign, int place) {
            if (sign == '\n') {
                sentence++;
                clause++;
                wrapped = true;
            } else if ((sign == '.' || sign == '!' || sign == '?') && isGap(text.at(place + 1))) {
                sentence++;
                clause++;
                wrapped = false;
            } else if (ENDS_CLAUSE.indexOf(sign) >= 0 || sign == '-' && isGap(text.at(place - 1))) {
                clause++;
            } else if (sign == '%' || Character.getType(sign) == Character.CURRENCY_SYMBOL) {
                add(String.valueOf(sign), place, place + 1, Double.NaN);
            }
        }

        private boolean isGap(char sign) {
            return Character.isWhitespace(sign) || sign == CharacterFolding.PICTURE;
        }

        /** A number with what it counts behind it, else a word that begins with a digit. */
        private int digits(int place) {
            int end = NumberReader.strictEnd(text, place);
            int behind = end;
            while (Character.isLetter(text.at(behind)) && behind - end < LONGEST_PIECE) {
                behind++;
            }
            if (behind > end && words.isUnit(text.text(end, behind)) && !NumberReader.isDigit(text.at(behind))) {
                addNumber(place, end);
                add(text.text(end, behind), end, behind, Double.NaN);
                return behind;
            }
            return piece(place);
        }

        private int dialCode(int place) {
            var digits = new StringBuilder("+");
            int end = place + 1;
            int last = Math.min(text.length(), place + DIALLED);
            while (end < last && (NumberReader.isDigit(text.at(end)) || " -".indexOf(text.at(end)) >= 0)) {
                if (NumberReader.isDigit(text.at(end))) {
                    digits.append(text.at(end));
                }
                end++;
            }
            add(digits.toString(), place, end, Double.NaN);
            return end;
        }

        private int piece(int place) {
            int end = place;
            while (isPart(end) && end - place < LONGEST_PIECE) {
                end++;
            }
            return read(place, end);
        }

        private boolean isPart(int place) {
            char sign = text.at(place);
            return Character.isLetterOrDigit(sign)
                    || INSIDE_WORDS.indexOf(sign) >= 0
                            && Character.isLetterOrDigit(text.at(place - 1))
                            && Character.isLetterOrDigit(text.at(place + 1));
        }

        private int read(int begin, int end) {
            String piece = text.text(begin, end).replaceAll("['\u2019`]", "");
            if (piece.chars().allMatch(Character::isLetter)) {
                add(Elongation.shortened(piece, words), begin, end, Double.NaN);
                return end;
            }
            if (words.knows(piece)) {
                add(piece, begin, end, Double.NaN);
                return end;
            }
            for (String word : Leetspeak.readings(piece)) {
                if (words.knows(word)) {
                    add(word, begin, end, Double.NaN);
                    return end;
                }
            }
            return mixed(piece, begin, end);
        }

        /** What is no word yet: its first part is added, and reading goes on behind it. */
        private int mixed(String piece, int begin, int end) {
            int letters = begin;
            while (letters < end && Character.isLetter(text.at(letters))) {
                letters++;
            }
            if (letters > begin && "@$!|".indexOf(text.at(letters)) >= 0) {
                add(text.text(begin, letters), begin, letters, Double.NaN);
                return letters;
            }
            if (letters > begin && NumberReader.isDigit(text.at(letters)) && words.isUnit(text.text(begin, letters))) {
                add(text.text(begin, letters), begin, letters, Double.NaN);
                return letters;
            }
            String alone = piece.replaceAll("[^\\p{L}]", "");
            if (alone.length() >= SHORTEST_ALONE && words.knows(alone)) {
                add(alone, begin, end, Double.NaN);
                return end;
            }
            String form = piece.replace(CharacterFolding.PICTURE, '*');
            boolean twice = letters == end - 1 && text.at(letters) == '2';
            if (twice) {
                add(text.text(begin, letters), begin, end, Double.NaN);
            }
            add(twice ? text.text(begin, letters) : plain(form), begin, end, Double.NaN);
            return end;
        }

        private String plain(String form) {
            long digits =
                    form.chars().filter(sign -> sign >= '0' && sign <= '9').count();
            return digits * 2 > form.length() ? form : Leetspeak.readings(form).getFirst();
        }

        private void addNumber(int begin, int end) {
            String written = text.text(begin, end);
            add(written, begin, end, NumberReader.value(written));
        }

        private void add(String form, int begin, int end, double number) {
            tokens.add(new Token(form, text.from(begin), text.to(end - 1), sentence, clause, wrapped, number));
            wrapped = false;
        }
    }
}
