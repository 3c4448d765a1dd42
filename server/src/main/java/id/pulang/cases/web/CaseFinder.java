package id.pulang.cases.web;

import id.pulang.cases.desk.CaseSearch;
import id.pulang.identity.Role;
import id.pulang.pages.Finder;
import id.pulang.pages.Found;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds cases by any spelling of their person's name, or by their number or a part of it. */
@Component
class CaseFinder implements Finder {

    private final CaseSearch search;

    CaseFinder(CaseSearch search) {
        this.search = search;
    }

    @Override
    public String kind() {
        return "cases";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Set<Role> roles() {
        return CasePlaces.READERS;
    }

    @Override
    public List<Found> find(String words, int most) {
        return search.find(words, most).stream()
                .map(each -> Found.named(
                        each.name(),
                        each.number().value(),
                        null,
                        "/desk/cases/" + each.id().value()))
                .toList();
    }
}
