package id.pulang.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.identity.PostCode;
import id.pulang.identity.Subject;
import id.pulang.incidents.FurtherFacts;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.Sex;
import id.pulang.incidents.StatedFacts;
import id.pulang.incidents.Statement;
import id.pulang.incidents.StatementId;
import id.pulang.people.matching.cards.Told;
import id.pulang.protection.Sealed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LookAgainTests {

    private final List<Told> told = new ArrayList<>();
    private final List<List<StatementId>> groups = new ArrayList<>();
    private final List<LinkRows.Live> officers = new ArrayList<>();

    @Test
    void findsTheEndsOfAChainThatContradictEachOther() {
        var man = said(1, Sex.MALE);
        var silent = said(2, null);
        var woman = said(3, Sex.FEMALE);
        groups.add(List.of(man, silent, woman));

        assertThat(looks()).containsExactly(new LookAgain(man, woman));
    }

    @Test
    void doesNotAskWhatOfficersHaveSaidEvenInTwoSteps() {
        var man = said(1, Sex.MALE);
        var silent = said(2, null);
        var woman = said(3, Sex.FEMALE);
        groups.add(List.of(man, silent, woman));
        officersJoin(man, silent);
        var half = looks();
        officersJoin(silent, woman);

        assertThat(half).containsExactly(new LookAgain(man, woman));
        assertThat(looks()).isEmpty();
    }

    @Test
    void findsThreeRowsOfAListThatNamesMostOnce() {
        var many = List.of(said(1, null), said(1, null), said(1, null));
        groups.add(many);
        groups.add(List.of(said(1, null)));

        assertThat(looks()).containsExactly(new LookAgain(many.getFirst(), many.getLast()));
    }

    @Test
    void saysNothingOfTwoRowsNorOfAListThatRepeatsMostPeople() {
        groups.add(List.of(said(1, null), said(1, null)));
        groups.add(List.of(said(2, null), said(2, null), said(2, null)));
        groups.add(List.of(said(2, null), said(2, null)));

        assertThat(looks()).isEmpty();
    }

    private List<LookAgain> looks() {
        return LookAgain.among(told, groups, officers);
    }

    private void officersJoin(StatementId left, StatementId right) {
        officers.add(new LinkRows.Live(new UUID(9, officers.size()), left, right, Join.Maker.OFFICERS, true));
    }

    private StatementId said(int list, @Nullable Sex sex) {
        var id = new StatementId(new UUID(1, told.size() + 1L));
        var facts = new StatedFacts(
                "Pradipta",
                List.of(),
                null,
                null,
                null,
                sex,
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                FurtherFacts.NONE);
        var statement = new Statement(
                id,
                new IncidentId(new UUID(2, 1)),
                new RosterId(new UUID(3, list)),
                "daftar " + list,
                ListKind.CUSTODY,
                told.size() + 1,
                "",
                new PostCode("PNH"),
                Sealed.of(new Subject("statement", id.value()), facts));
        told.add(new Told(statement, facts));
        return id;
    }
}
