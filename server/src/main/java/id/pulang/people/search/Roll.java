package id.pulang.people.search;

import id.pulang.linkage.search.Answer;
import id.pulang.linkage.search.Candidate;
import id.pulang.linkage.search.Description;
import id.pulang.linkage.search.PeopleIndex;
import id.pulang.people.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Everybody who is known, in the memory of this server, so that a name in any spelling is found while it is typed.
 *
 * <p>The index only grows: who changes gets a new number in it, and the old one is passed over until the index is made
 * anew. It holds people of every post; who asks says whom they may see, and reads what is shown from the database.
 */
@Component
public class Roll {

    private static final int MADE_ANEW_AFTER = 2_000;
    private static final int SHARE_MADE_ANEW = 10;

    private final Map<Long, Findable> byNumber = new ConcurrentHashMap<>();
    private final Map<PersonId, Long> numbers = new ConcurrentHashMap<>();
    private volatile PeopleIndex index = PeopleIndex.of(Stream.of());
    private long lastNumber;
    private int addedSince;

    Roll() {}

    /** Takes in news; what is known already changes nothing. */
    synchronized void take(PeopleKnown news) {
        news.gone().forEach(this::strike);
        news.known().forEach(this::enter);
        if (addedSince > Math.max(MADE_ANEW_AFTER, byNumber.size() / SHARE_MADE_ANEW)) {
            makeAnew();
        }
    }

    /** Takes in everybody at once. */
    synchronized void fill(Collection<Findable> everybody) {
        everybody.forEach(known -> {
            strike(known.id());
            number(known);
        });
        makeAnew();
    }

    /** Says who is meant among those whom the condition admits, the likeliest first. */
    public Answer whoIs(Description description, int most, Predicate<Findable> among) {
        return index.whoIs(description, most, number -> {
            Findable known = byNumber.get(number);
            return known != null && among.test(known);
        });
    }

    /**
     * Finds everybody among whom the condition admits who is remembered by some of the words, and how well each fits.
     */
    public Map<PersonId, Double> remembered(Remembered words, Predicate<Findable> among) {
        var found = new ConcurrentHashMap<PersonId, Double>();
        byNumber.values().parallelStream().forEach(known -> {
            double score = words.fits(known.by());
            if (score > 0 && among.test(known)) {
                found.put(known.id(), score);
            }
        });
        return found;
    }

    /** Counts those among whom the condition admits in one of whose names the word stands. */
    public int bearers(String word, Predicate<Findable> among) {
        String whole = " " + word + " ";
        return (int) byNumber.values().stream()
                .filter(among)
                .filter(known -> known.by().names().stream().anyMatch(name -> (" " + name + " ").contains(whole)))
                .count();
    }

    /** Returns the name under which somebody stands in lists; empty when they are not known here yet. */
    public String called(PersonId person) {
        return Optional.ofNullable(numbers.get(person))
                .flatMap(number -> Optional.ofNullable(byNumber.get(number)))
                .map(known -> known.by().called())
                .orElse("");
    }

    /** Finds who stands behind a candidate. */
    public Optional<PersonId> person(Candidate candidate) {
        return Optional.ofNullable(byNumber.get(candidate.id())).map(Findable::id);
    }

    /** Counts those in the news who are not known like this yet. */
    int unknown(PeopleKnown news) {
        return (int) news.known().stream().filter(known -> !holds(known)).count();
    }

    /** Counts everybody. */
    int size() {
        return numbers.size();
    }

    private void enter(Findable known) {
        if (holds(known)) {
            return;
        }
        strike(known.id());
        known.entries(number(known)).forEach(entry -> {
            index.add(entry);
            addedSince++;
        });
    }

    private boolean holds(Findable known) {
        Long number = numbers.get(known.id());
        return number != null && known.equals(byNumber.get(number));
    }

    private long number(Findable known) {
        long number = ++lastNumber;
        byNumber.put(number, known);
        numbers.put(known.id(), number);
        return number;
    }

    private void strike(PersonId person) {
        Long number = numbers.remove(person);
        if (number != null) {
            byNumber.remove(number);
        }
    }

    private void makeAnew() {
        index = PeopleIndex.of(byNumber.keySet().stream()
                .sorted()
                .flatMap(number -> Objects.requireNonNull(byNumber.get(number)).entries(number)));
        addedSince = 0;
    }
}
