package id.pulang.offers.text;

import java.util.List;

/** What the reading of a text asks about words: which ones rules know, and which stand behind numbers. */
public interface KnownWords {

    /** Whether some rule, or the list of ordinary words, has this word. */
    boolean knows(String word);

    /** Whether the word counts something when it stands right behind a number, as in {@code 15jt}. */
    boolean isUnit(String word);

    /** The known words that make up these letters when nothing separates them, else the letters alone. */
    List<String> split(String letters);
}
