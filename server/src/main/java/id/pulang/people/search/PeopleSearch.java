package id.pulang.people.search;

import id.pulang.identity.Acting;
import id.pulang.identity.Role;
import id.pulang.incidents.IncidentId;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.identity.Identities;
import id.pulang.people.past.PastPeople;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the search: people by any spelling of a name or any number, best match first. */
@Service
@Transactional
public class PeopleSearch {

    private static final int LISTED_ON_A_PAGE = 50;

    /** Of those who fit what was typed the best stand first; whoever is sought is seldom further down. */
    private static final int FOUND_ON_A_PAGE = 20;

    /** Of all incidents together, so that a list of everybody stays a page however many there are. */
    private static final int MOST_LISTED = 20_000;

    private final PeopleRanking ranking;
    private final SearchRows rows;
    private final People people;
    private final Identities identities;
    private final PastPeople past;

    PeopleSearch(PeopleRanking ranking, SearchRows rows, People people, Identities identities, PastPeople past) {
        this.past = past;
        this.ranking = ranking;
        this.rows = rows;
        this.people = people;
        this.identities = identities;
    }

    /** Finds people by any spelling of a name or any number, best first. */
    public List<PersonSummary> search(String words, int limit) {
        return search(words, null, limit);
    }

    /** Finds people of an incident by any spelling of a name or any number, best first; of all where none is given. */
    public List<PersonSummary> search(String words, @Nullable IncidentId incident, int limit) {
        if (words.isBlank()) {
            return List.of();
        }
        var query = new PeopleQuery(words, incident, PeopleQuery.Presence.ANY, false, 1);
        Ranked ranked = ranking.rank(query);
        List<PersonId> found =
                ranking.inOrder(found(query, PeopleOrder.USUAL, ranked).keySet(), ranked);
        return people.summaries(found.subList(0, Math.min(limit, found.size())));
    }

    /** Counts those whom a list shows for the same question, in which nothing is typed. */
    public long count(PeopleQuery query) {
        return rows.count(query, chosen(query));
    }

    /** Of whom other tables tell that they are asked for. */
    private Collection<PersonId> chosen(PeopleQuery query) {
        @Nullable LocalDate on = query.on();
        @Nullable IncidentId incident = query.incident();
        if (on != null && incident != null) {
            return past.on(incident, on, query.vouched().vouchers());
        }
        return query.isOfChosen()
                ? identities.verified(incident, query.vouched().vouchers())
                : List.of();
    }

    /** Lists people page by page, best match first, then by name. */
    public PeoplePage page(PeopleQuery query) {
        return page(query, PeopleOrder.USUAL);
    }

    /** Lists people page by page, in an order. */
    public PeoplePage page(PeopleQuery query, PeopleOrder order) {
        Ranked ranked = ranking.rank(query);
        Map<PersonId, UUID> humans = found(query, order, ranked);
        List<PersonId> all = inOrder(humans.keySet(), order, ranked);
        int total = all.size();
        int most = query.words().isBlank() ? LISTED_ON_A_PAGE : FOUND_ON_A_PAGE;
        int pages = Math.max(1, (total + most - 1) / most);
        int page = Math.clamp(query.page(), 1, pages);
        var shown = all.subList((page - 1) * most, Math.min(page * most, total));
        return PeoplePage.of(
                people.summaries(shown),
                new PeoplePage.Total(total, Set.copyOf(humans.values()).size()),
                page,
                pages,
                ranked);
    }

    /** Lists the first of all whom a query asks for, in an order. */
    List<PersonSummary> first(PeopleQuery query, PeopleOrder order, int most) {
        Ranked ranked = ranking.rank(query);
        List<PersonId> all = inOrder(found(query, order, ranked).keySet(), order, ranked);
        return people.summaries(all.subList(0, Math.min(most, all.size())));
    }

    private SequencedMap<PersonId, UUID> found(PeopleQuery query, PeopleOrder order, Ranked ranked) {
        var found = rows.find(query, ranked.people().keySet(), chosen(query), seen(order), MOST_LISTED + 1);
        boolean everywhere = query.words().isBlank() && query.incident() == null;
        if (everywhere && found.size() > MOST_LISTED) {
            ranked.cutOff(true);
            found.pollLastEntry();
        }
        return found;
    }

    /** Those whom the database has sorted stand in its order already. */
    private List<PersonId> inOrder(Collection<PersonId> found, PeopleOrder asked, Ranked ranked) {
        PeopleOrder order = seen(asked);
        if (order.by().stored()) {
            return List.copyOf(found);
        }
        boolean byName = order.by() == PeopleOrder.By.NAME;
        List<PersonId> all = byName ? ranking.byName(found) : ranking.inOrder(found, ranked);
        return order.down() ? all.reversed() : all;
    }

    /** To an agency the order says nothing of how many statements there are, since the list does not. */
    private static PeopleOrder seen(PeopleOrder order) {
        boolean hidden =
                order.by() == PeopleOrder.By.STATEMENTS && Acting.actor().role().holds(Role.RECEIVING_AGENCY);
        return hidden ? PeopleOrder.USUAL : order;
    }
}
