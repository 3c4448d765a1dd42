package id.pulang.offers.facts;

import id.pulang.offers.data.DataFiles;
import id.pulang.offers.data.DataRow;
import id.pulang.offers.data.Mistake;
import id.pulang.offers.words.Match;
import id.pulang.offers.words.Phrase;
import id.pulang.offers.words.ReadText;
import id.pulang.offers.words.WordGroups;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The states of {@code destinations.tsv}. A name right behind a word such as <i>restoran</i>, or right before one such
 * as <i>food</i>, says what something is called and not where one goes. Immutable.
 */
public final class Destinations {

    private static final String PLACE = "place:";
    private static final String DIAL = "dial:";
    private static final String NAMED_BEFORE = "named-after-a-place";
    private static final String NAMED_BEHIND = "named-by-a-place";

    private final Map<String, Destination> byCode = new LinkedHashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final WordGroups groups;

    private Destinations(WordGroups groups) {
        this.groups = groups;
    }

    /** Reads the table. */
    public static Destinations from(DataFiles files, WordGroups groups) {
        var destinations = new Destinations(groups);
        for (DataRow row : files.rows("destinations", Destination.COLUMNS)) {
            destinations.add(Destination.of(row), row);
        }
        return destinations;
    }

    private void add(Destination destination, DataRow row) {
        if (byCode.put(destination.code(), destination) != null) {
            row.wrong(0, Mistake.TWICE, destination.code());
        }
        destination.names().forEach(name -> phrases.add(Phrase.of(PLACE + destination.code(), name, groups, row)));
        destination.dialCodes().forEach(code -> phrases.add(Phrase.of(DIAL + destination.code(), code, groups, row)));
    }

    /** The phrases by which states and their telephone codes are known. */
    public List<Phrase> phrases() {
        return Collections.unmodifiableList(phrases);
    }

    /** The states in the order of the table. */
    public List<Destination> all() {
        return List.copyOf(byCode.values());
    }

    /** The places among the phrases of a text to which it leads, each with its state. */
    public Map<Match, Destination> places(List<Match> matches, ReadText text) {
        var places = new LinkedHashMap<Match, Destination>();
        int namesEnd = -1;
        for (Match match : matches) {
            if (match.sign().startsWith(PLACE)) {
                boolean goesOn = namesEnd >= 0 && match.from() - namesEnd <= 1 && match.from() >= namesEnd - 1;
                if (goesOn || isName(match, text)) {
                    namesEnd = match.to();
                } else {
                    places.put(match, byCode.get(match.sign().substring(PLACE.length())));
                }
            }
        }
        return places;
    }

    /** The telephone codes among the phrases of a text, each with its state. */
    public Map<Match, Destination> dialCodes(List<Match> matches) {
        var codes = new LinkedHashMap<Match, Destination>();
        for (Match match : matches) {
            if (match.sign().startsWith(DIAL)) {
                codes.put(match, byCode.get(match.sign().substring(DIAL.length())));
            }
        }
        return codes;
    }

    private boolean isName(Match match, ReadText text) {
        return isNextTo(text, match.from(), match.from() - 1, groups.words(NAMED_BEFORE))
                || isNextTo(text, match.to() - 1, match.to(), groups.words(NAMED_BEHIND));
    }

    private static boolean isNextTo(ReadText text, int token, int neighbour, Set<String> words) {
        return neighbour >= 0
                && neighbour < text.size()
                && text.tokens().get(neighbour).clause()
                        == text.tokens().get(token).clause()
                && text.isOneOf(neighbour, words);
    }
}
