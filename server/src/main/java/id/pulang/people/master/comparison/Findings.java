package id.pulang.people.master.comparison;

import id.pulang.people.PersonId;
import id.pulang.people.master.IndexedAbove;
import id.pulang.people.master.Joining;
import id.pulang.people.master.MasterIndex;
import id.pulang.people.master.Obstacle;
import id.pulang.people.master.PeoplePair;
import id.pulang.people.master.review.QuestionsAcross;
import id.pulang.people.master.review.QuestionsAcross.Ask;
import id.pulang.people.master.review.Why;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes of what the comparison found joins where it is certain within one post, and questions of all else. */
@Component
class Findings {

    /** About how many others one person is asked about at once; our proposal. */
    private static final int MOST_ASKED = 3;

    private final MasterIndex index;
    private final Joining joining;
    private final QuestionsAcross questions;

    Findings(MasterIndex index, Joining joining, QuestionsAcross questions) {
        this.index = index;
        this.joining = joining;
        this.questions = questions;
    }

    /** Takes what was found about those who were due, the likeliest first. */
    void take(Collection<PersonId> due, List<LikelyPair> found, Map<PersonId, IndexedAbove> indexed) {
        Set<PeoplePair> joined = index.settled(indexed.keySet(), true);
        List<Ask> asks = new ArrayList<>();
        Map<PersonId, Integer> asked = new HashMap<>();
        found.stream()
                .filter(each -> due.contains(each.pair().left())
                        || due.contains(each.pair().right()))
                .filter(each -> !joined.contains(each.pair()) && !together(each.pair(), indexed))
                .sorted(Comparator.comparing((LikelyPair each) -> !each.certain())
                        .thenComparing(each -> -each.grounds().explanation().probability()))
                .forEach(each -> {
                    Optional<Why> why = why(each, indexed);
                    if (why.isEmpty()) {
                        joining.joinByRule(each.grounds());
                    } else if (each.pair().both().stream()
                            .allMatch(one -> asked.merge(one, 1, Integer::sum) <= MOST_ASKED)) {
                        asks.add(new Ask(each.grounds(), why.get()));
                    }
                });
        questions.renew(due, asks);
    }

    /** Lets questions lapse about those who went into somebody else or stand on no list. */
    void forgetGone() {
        questions.lapseOfGone();
    }

    private static boolean together(PeoplePair pair, Map<PersonId, IndexedAbove> indexed) {
        return of(pair.left(), indexed)
                .master()
                .equals(of(pair.right(), indexed).master());
    }

    /** Why two are asked about; nothing where they are joined. */
    private Optional<Why> why(LikelyPair likely, Map<PersonId, IndexedAbove> indexed) {
        if (!likely.certain()) {
            return Optional.of(Why.LIKELY);
        }
        IndexedAbove left = of(likely.pair().left(), indexed);
        IndexedAbove right = of(likely.pair().right(), indexed);
        if (!left.post().equals(right.post())) {
            return Optional.of(Why.TWO_POSTS);
        }
        if (left.earlier() && right.earlier()) {
            return Optional.of(Why.EARLIER);
        }
        Optional<Obstacle> obstacle = joining.obstacle(likely.pair());
        return obstacle.map(Why::of);
    }

    private static IndexedAbove of(PersonId person, Map<PersonId, IndexedAbove> indexed) {
        return Objects.requireNonNull(indexed.get(person));
    }
}
