package id.pulang.registration.web;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Purpose;
import id.pulang.pages.codes.QrPicture;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.registration.Arrivals;
import id.pulang.registration.CancellationOutcome;
import id.pulang.registration.CounterCancellation;
import id.pulang.registration.tokens.Token;
import id.pulang.registration.tokens.Tokens;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of somebody's token together. */
@Component
class RegisteredPages {

    private final Cases cases;
    private final People people;
    private final Tokens tokens;
    private final Arrivals arrivals;
    private final CounterCancellation cancellation;

    RegisteredPages(Cases cases, People people, Tokens tokens, Arrivals arrivals, CounterCancellation cancellation) {
        this.cases = cases;
        this.people = people;
        this.tokens = tokens;
        this.arrivals = arrivals;
        this.cancellation = cancellation;
    }

    RegisteredView of(CaseId id) {
        CaseSummary about = cases.summary(cases.living(id));
        @Nullable
        PersonCard card =
                people.cards(List.of(about.person()), Purpose.REGISTRATION).get(about.person());
        Optional<Token> token = tokens.of(about.id());
        return new RegisteredView(
                about,
                card == null ? "" : card.name(),
                token,
                token.map(carried -> QrPicture.of(carried.printed())),
                arrivals.of(about.id()),
                cancellation.until(about.id()));
    }

    CancellationOutcome cancel(CaseId id) {
        return cancellation.cancel(id);
    }

    void issue(CaseId id) {
        tokens.issue(id);
    }
}
