package id.pulang.people.identity;

import id.pulang.incidents.StatementId;
import id.pulang.incidents.facts.FactOwner;
import id.pulang.incidents.facts.ReportedFact;
import id.pulang.people.IdentityAssertion;
import id.pulang.people.IdentityGrade;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes in what lists say about who people are. */
@Component
class ReportedIdentities implements FactOwner {

    private final People people;
    private final Identities identities;

    ReportedIdentities(People people, Identities identities) {
        this.people = people;
        this.identities = identities;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public void take(List<ReportedFact> facts) {
        Map<StatementId, PersonId> about =
                people.of(facts.stream().map(ReportedFact::statement).toList());
        identities.record(facts.stream()
                .flatMap(fact ->
                        Optional.ofNullable(about.get(fact.statement()))
                                .map(person -> assertion(person, fact))
                                .stream())
                .toList());
    }

    private static IdentityAssertion assertion(PersonId person, ReportedFact fact) {
        return new IdentityAssertion(
                person,
                IdentityGrade.valueOf(fact.word().toUpperCase(Locale.ROOT)),
                fact.source(),
                fact.document().isEmpty() ? null : fact.document(),
                fact.on());
    }
}
