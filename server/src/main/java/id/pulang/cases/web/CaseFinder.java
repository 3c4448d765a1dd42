package id.pulang.cases.web;

import id.pulang.cases.desk.CaseSearch;
import id.pulang.identity.Role;
import id.pulang.pages.Finder;
import id.pulang.pages.Finders;
import id.pulang.pages.Found;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds cases and people by any spelling of a name, or by any number of theirs or a part of a case number. */
@Component
class CaseFinder implements Finder {

    private final CaseSearch search;

    CaseFinder(CaseSearch search) {
        this.search = search;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Set<Role> roles() {
        return Role.CASE_READERS;
    }

    @Override
    public List<Finders.Group> find(String words, int most) {
        CaseSearch.SearchHits fitting = search.find(words, most);
        return List.of(
                new Finders.Group(
                        "cases", fitting.cases().stream().map(CaseFinder::found).toList()),
                new Finders.Group(
                        "people",
                        fitting.people().stream().map(CaseFinder::found).toList()));
    }

    private static Found found(CaseSearch.FoundCase one) {
        return Found.named(
                one.name(),
                one.number().value(),
                null,
                "/desk/cases/" + one.id().value());
    }

    private static Found found(CaseSearch.FoundPerson one) {
        return Found.named(
                one.card().name(),
                "",
                one.card().born(),
                "/desk/people/" + one.id().value());
    }
}
