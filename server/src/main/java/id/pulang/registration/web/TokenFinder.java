package id.pulang.registration.web;

import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Role;
import id.pulang.pages.Finder;
import id.pulang.pages.Finders;
import id.pulang.pages.Found;
import id.pulang.registration.tokens.Tokens;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds a case by the code of a token, scanned or typed. */
@Component
class TokenFinder implements Finder {

    private final Tokens tokens;
    private final Cases cases;

    TokenFinder(Tokens tokens, Cases cases) {
        this.tokens = tokens;
        this.cases = cases;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Set<Role> roles() {
        return Role.CASEWORKERS;
    }

    @Override
    public List<Finders.Group> find(String words, int most) {
        return tokens.find(words).map(cases::summary).map(TokenFinder::group).stream()
                .toList();
    }

    private static Finders.Group group(CaseSummary found) {
        String path = "/desk/cases/" + found.id().value();
        return new Finders.Group("tokens", List.of(Found.named(found.number().value(), "", null, path)));
    }
}
