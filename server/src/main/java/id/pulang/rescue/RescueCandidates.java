package id.pulang.rescue;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.search.PeopleSearch;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * For whom a rescue can be asked: the people of an incident whose place is known and who are not registered, page by
 * page. Whoever is chosen stands before all pages, so that a choice holds while others are looked for.
 */
@Service
@Transactional
public class RescueCandidates {

    /** How many people who are not chosen one page shows. */
    public static final int ON_A_PAGE = 25;

    private static final int NAMES_FOUND = 200;

    private final Cases cases;
    private final RescuePlaces places;
    private final PeopleSearch search;
    private final Access access;

    RescueCandidates(Cases cases, RescuePlaces places, PeopleSearch search, Access access) {
        this.cases = cases;
        this.places = places;
        this.search = search;
        this.access = access;
    }

    /**
     * What is asked for.
     *
     * @param about a case of the incident; where it is not chosen, it is the first of all
     * @param words a name in any spelling or a part of a number; everybody when blank
     * @param page the first is 1
     */
    public record Asked(CaseId about, Set<CaseId> chosen, String words, int page) {

        /** Copies the choice in. */
        public Asked {
            chosen = Set.copyOf(chosen);
        }
    }

    /**
     * Who can be named by a request.
     *
     * @param others one page of those who are not chosen
     * @param wished those of them of whom an authority may be told
     * @param all how many there are, whatever was looked for
     */
    public record Shown(
            List<CaseSummary> chosen, List<CaseSummary> others, Set<CaseId> wished, int all, int page, int pages) {

        /** Copies the lists in. */
        public Shown {
            chosen = List.copyOf(chosen);
            others = List.copyOf(others);
            wished = Set.copyOf(wished);
        }

        /** Whether one page holds all, so that nobody need be looked for. */
        public boolean isShort() {
            return all <= ON_A_PAGE;
        }

        /** Everybody on the page. */
        public List<CaseSummary> onThePage() {
            return Stream.concat(chosen.stream(), others.stream()).toList();
        }
    }

    /** Returns a page; opens no name. */
    public Shown page(Asked asked) {
        access.require(Role.CONSULAR_OFFICER);
        CaseSummary about = cases.summary(cases.living(asked.about()));
        List<CaseSummary> all = located(about);
        Map<Boolean, List<CaseSummary>> parts = all.stream()
                .collect(Collectors.partitioningBy(each -> asked.chosen().contains(each.id())));
        List<CaseSummary> others = meant(parts.getOrDefault(false, List.of()), about, asked.words());
        int pages = Math.max(1, (others.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.clamp(asked.page(), 1, pages);
        List<CaseSummary> shown = others.subList((page - 1) * ON_A_PAGE, Math.min(page * ON_A_PAGE, others.size()));
        Set<CaseId> wished = places.mayBeTold(all.stream().map(CaseSummary::id).toList());
        return new Shown(parts.getOrDefault(true, List.of()), shown, wished, all.size(), page, pages);
    }

    private List<CaseSummary> located(CaseSummary about) {
        List<CaseSummary> sought = cases.in(about.incident()).stream()
                .filter(each -> each.post().equals(about.post()))
                .filter(each -> each.stage().isBeforeRegistration())
                .toList();
        Map<CaseId, RescueStep> placed =
                places.current(sought.stream().map(CaseSummary::id).toList());
        return sought.stream()
                .filter(each -> placed.containsKey(each.id()))
                .sorted(Comparator.comparing((CaseSummary each) -> !each.equals(about)))
                .toList();
    }

    /** Those whom the words mean, the best match first; whose number has them stand before those of a name. */
    private List<CaseSummary> meant(List<CaseSummary> all, CaseSummary about, String words) {
        if (words.isBlank()) {
            return all;
        }
        List<PersonId> named = search.search(words, about.incident(), NAMES_FOUND).stream()
                .map(PersonSummary::id)
                .toList();
        String part = CaseNumber.part(words);
        return all.stream()
                .filter(each -> named.contains(each.person()) || each.number().has(part))
                .sorted(Comparator.comparingInt(each -> named.indexOf(each.person())))
                .toList();
    }
}
