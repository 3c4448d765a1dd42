package id.pulang.people.index;

import id.pulang.identity.PostCode;
import id.pulang.identity.transactions.Busy;
import id.pulang.incidents.IncidentId;
import id.pulang.linkage.search.Answer;
import id.pulang.linkage.search.Candidate;
import id.pulang.linkage.search.Description;
import id.pulang.linkage.search.PeopleIndex;
import id.pulang.people.PersonId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Everybody who is known, in the memory of this server, so that a name in any spelling is found while it is typed.
 *
 * <p>The index only grows: who changes gets a new number in it, and the old one is passed over until the index is made
 * anew, which also gives the memory back of those who were struck. It holds people of every post; who asks says whom
 * they may see, and reads what is shown from the database.
 */
@Component
public class PersonSearchIndex {

    private static final int MADE_ANEW_AFTER = 2_000;
    private static final int SHARE_MADE_ANEW = 10;
    private static final int MOST_NUMBERS = 500;
    private static final int MOST_COMPLETIONS = 12;
    private static final int SHORTEST_BEGINNING = 2;

    private final PackedPeople people = new PackedPeople();
    private volatile Map<PostCode, PostTerms> byPost = new ConcurrentHashMap<>();
    private volatile PeopleIndex index = PeopleIndex.of(Stream.of());
    private volatile boolean complete = true;
    private volatile int made;
    private int changedSince;

    PersonSearchIndex() {}

    /** Takes in news; what is known already changes nothing. */
    synchronized void take(PeopleKnown news) {
        changedSince += (int) news.gone().stream().filter(each -> holds(each)).count();
        news.gone().forEach(people::strike);
        news.known().forEach(this::enter);
        if (changedSince > Math.max(MADE_ANEW_AFTER, people.size() / SHARE_MADE_ANEW)) {
            makeAnew();
        }
    }

    /** Takes in some of very many, who are found once the index is {@link #makeAnew() made anew}. */
    synchronized void fill(Collection<IndexedPerson> some) {
        some.forEach(people::add);
    }

    /** From now on nobody is looked for until all are in, so that nobody who is known is said not to be. */
    void expectEverybody() {
        complete = false;
    }

    /** All whom the database knows are in. */
    void everybodyIsIn() {
        complete = true;
    }

    private void mustBeComplete() {
        if (!complete) {
            throw new Busy("the search index is being filled");
        }
    }

    /** Looks again where the index was made anew meanwhile, since people have other numbers then. */
    private <T> T steadily(Supplier<T> look) {
        mustBeComplete();
        int before;
        T found;
        do {
            before = made;
            found = look.get();
        } while (before != made);
        return found;
    }

    /** Says who is meant among those whom the condition admits, the likeliest first. */
    public Answer whoIs(Description description, int most, Predicate<VisibilityKey> among) {
        return steadily(() -> index.whoIs(description, most, number -> admits(among, people.key(number))));
    }

    /**
     * Finds those who have a number like this.
     *
     * @param visible whom the asking person may see
     * @param among further asks something of them
     */
    public NumberHits numbered(String number, VisiblePeople visible, Predicate<VisibilityKey> among) {
        return steadily(() -> hits(number, visible, among));
    }

    private NumberHits hits(String number, VisiblePeople visible, Predicate<VisibilityKey> among) {
        var found = new HashMap<PersonId, Boolean>();
        Iterator<IndexedPerson> mayHave = Stream.concat(
                        terms(visible)
                                .flatMapToLong(
                                        terms -> Arrays.stream(terms.numbers().mayHave(number)))
                                .filter(entry -> admits(among.and(visible), people.key(entry)))
                                .mapToObj(people::person)
                                .filter(Objects::nonNull),
                        shown(visible).filter(known -> among.and(visible).test(known.key())))
                .iterator();
        while (mayHave.hasNext() && found.size() < MOST_NUMBERS) {
            IndexedPerson known = mayHave.next();
            NumberNGrams.Match match = NumberNGrams.match(known.by().numbers(), number);
            if (match != NumberNGrams.Match.NONE) {
                found.put(known.id(), match == NumberNGrams.Match.WHOLE);
            }
        }
        return new NumberHits(found, mayHave.hasNext());
    }

    /** Goes through the numbers of everybody of every post, as far as they are known by now. */
    public Stream<String> numbers() {
        mustBeComplete();
        return people.numbers()
                .mapToObj(people::person)
                .filter(Objects::nonNull)
                .flatMap(known -> known.by().numbers().stream());
    }

    /** Lists the commonest words of names that begin with these letters, none if they are a word themselves. */
    public Completions beginningWith(String letters, VisiblePeople visible) {
        mustBeComplete();
        var words = new HashMap<String, Integer>();
        if (letters.length() >= SHORTEST_BEGINNING) {
            terms(visible)
                    .forEach(terms ->
                            terms.words().of(letters).forEach((word, count) -> words.merge(word, count, Integer::sum)));
            shown(visible)
                    .flatMap(known -> known.by().names().stream())
                    .flatMap(name -> Arrays.stream(name.split(" ")))
                    .filter(word -> word.startsWith(letters))
                    .forEach(word -> words.merge(word, 1, Integer::sum));
        }
        return words.containsKey(letters) ? Completions.NONE : commonest(words);
    }

    private static Completions commonest(Map<String, Integer> words) {
        List<String> first = words.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COMPLETIONS)
                .map(Map.Entry::getKey)
                .toList();
        return new Completions(first, words.size() > first.size());
    }

    private Stream<PostTerms> terms(VisiblePeople visible) {
        return visible.post().isEmpty()
                ? byPost.values().stream()
                : Stream.ofNullable(byPost.get(visible.post().get()));
    }

    /** Those of other posts who were shown, one by one: they are few. */
    private Stream<IndexedPerson> shown(VisiblePeople visible) {
        return visible.shown().stream()
                .flatMap(id -> Stream.ofNullable(people.person(people.number(new PersonId(id)))));
    }

    /** Counts, for each word, those of an incident among whom the condition admits in one of whose names it stands. */
    public Map<String, Integer> bearers(IncidentId incident, Collection<String> words, Predicate<VisibilityKey> among) {
        return steadily(() -> {
            var bearers = new HashMap<String, Integer>();
            words.forEach(word -> bearers.put(word, 0));
            people.numbersOf(incident)
                    .filter(number -> admits(among, people.key(number)))
                    .mapToObj(people::person)
                    .filter(Objects::nonNull)
                    .flatMap(known -> wordsOf(known).filter(bearers::containsKey))
                    .forEach(word -> bearers.merge(word, 1, Integer::sum));
            return bearers;
        });
    }

    /** Lists what those are found by whom the condition admits, in the order in which they came. */
    public List<IndexedTerms> terms(Predicate<VisibilityKey> among) {
        return steadily(() -> people.numbers()
                .filter(number -> admits(among, people.key(number)))
                .mapToObj(people::person)
                .filter(Objects::nonNull)
                .map(IndexedPerson::by)
                .toList());
    }

    private static boolean admits(Predicate<VisibilityKey> among, @Nullable VisibilityKey known) {
        return known != null && among.test(known);
    }

    /** Each word of the names of somebody, once. */
    private static Stream<String> wordsOf(IndexedPerson known) {
        return known.by().names().stream()
                .flatMap(name -> Arrays.stream(name.split(" ")))
                .distinct();
    }

    /** Returns the name under which somebody stands in lists; empty when they are not known here yet. */
    public String called(PersonId person) {
        return known(person).map(known -> known.by().called()).orElse("");
    }

    /** Finds what somebody is found by. */
    Optional<IndexedPerson> known(PersonId person) {
        return Optional.ofNullable(people.person(people.number(person)));
    }

    /** Finds who stands behind a candidate. */
    public Optional<PersonId> person(Candidate candidate) {
        return Optional.ofNullable(people.key(candidate.id())).map(VisibilityKey::id);
    }

    /** Returns the news without those who are known like this already. */
    PeopleKnown unknown(PeopleKnown news) {
        return new PeopleKnown(
                news.known().stream().filter(known -> !holds(known)).toList(), news.gone());
    }

    /** Says whether somebody is in. */
    boolean holds(PersonId id) {
        return people.number(id) != 0;
    }

    /** Counts everybody. */
    int size() {
        return people.size();
    }

    private void enter(IndexedPerson known) {
        if (holds(known)) {
            return;
        }
        long number = people.add(known);
        addTerms(byPost, number, known);
        known.entries(number).forEach(entry -> {
            index.add(entry);
            changedSince++;
        });
    }

    private boolean holds(IndexedPerson known) {
        return known.equals(people.person(people.number(known.id())));
    }

    /** Makes the index of all who are in. */
    synchronized void makeAnew() {
        people.move();
        var terms = new ConcurrentHashMap<PostCode, PostTerms>();
        index = PeopleIndex.of(people.numbers().boxed().flatMap(number -> {
            IndexedPerson known = Objects.requireNonNull(people.person(number));
            addTerms(terms, number, known);
            return known.entries(number);
        }));
        byPost = terms;
        made++;
        people.giveBack();
        changedSince = 0;
    }

    private static void addTerms(Map<PostCode, PostTerms> terms, long number, IndexedPerson known) {
        terms.computeIfAbsent(known.post(), _ -> new PostTerms()).add(number, known.by());
    }
}
